import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../../auth/session';
import type { Role } from '../../graphql/schema';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import { AdminPage } from './admin-page';

@Component({ template: '<button>Trong trang</button>' })
class Page {}

describe('AdminPage', () => {
  async function open(path: string, ...roles: Role[]) {
    const hasRole = (...wanted: Role[]) => wanted.some((role) => roles.includes(role));
    TestBed.configureTestingModule({
      providers: [
        { provide: Session, useValue: { hasRole } },
        provideRouter([{ path: 'quan-tri', component: AdminPage, children: [{ path: '**', component: Page }] }]),
        provideHttpClient(),
        provideTestTexts(),
        provideIcons(),
      ],
    });
    const harness = await RouterTestingHarness.create(`/quan-tri/${path}`);
    const page = harness.routeNativeElement!;
    document.body.append(page);
    const picker = page.querySelector<HTMLButtonElement>('.picker')!;
    return { harness, page, picker, expanded: () => picker.getAttribute('aria-expanded') };
  }
  const lists = (page: HTMLElement) =>
    [...page.querySelectorAll('section')].map((group) => [
      group.querySelector('p')!.textContent,
      [...group.querySelectorAll('a')].map(({ textContent }) => textContent).join(', '),
    ]);

  it('lists what one may reach, in groups, and says where one is', async () => {
    const { harness, page, picker } = await open('phien', 'UNIT_ADMIN');
    expect(lists(page)).toEqual([
      ['Người và đơn vị', 'Người dùng, Rà soát tài khoản'],
      ['An toàn', 'Phiên và mã truy cập, Quyền'],
    ]);
    const current = () => [...page.querySelectorAll('[aria-current=page]')].map(({ textContent }) => textContent);
    expect([current(), picker.textContent]).toEqual([
      ['Phiên và mã truy cập'],
      expect.stringContaining('Phiên và mã truy cập'),
    ]);
    await harness.navigateByUrl('/quan-tri/nguoi-dung/nhap');
    expect([current(), picker.textContent]).toEqual([['Người dùng'], expect.stringContaining('Người dùng')]);
  });

  it('shows the head of the Office what holds for everybody, and nobody’s accounts', async () => {
    const { page } = await open('lich', 'OFFICE_HEAD');
    expect(lists(page).map(([, names]) => names)).toEqual([
      'Lịch làm việc, Gia hạn, Quy tắc nhắc việc',
      'Quyền, Nhật ký an toàn',
      'Thư điện tử, Cài đặt',
    ]);
  });

  it('where there is little room, opens from its button and goes away when it is done with', async () => {
    const { harness, page, picker, expanded } = await open('nguoi-dung', 'SYSTEM_ADMIN');
    const press = () => {
      picker.click();
      harness.detectChanges();
    };
    expect(expanded()).toBe('false');
    press();
    expect(expanded()).toBe('true');
    const link = page.querySelector<HTMLAnchorElement>('a[href="/quan-tri/don-vi"]')!;
    link.focus();
    link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    harness.detectChanges();
    expect([expanded(), document.activeElement]).toEqual(['false', picker]);

    press();
    link.focus();
    link.click();
    await harness.fixture.whenStable();
    expect([expanded(), document.activeElement]).toEqual(['false', picker]);
    expect(picker.textContent).toContain('Đơn vị');

    press();
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent === 'Trong trang')!.focus();
    harness.detectChanges();
    expect(expanded()).toBe('false');
  });
});

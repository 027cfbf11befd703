import { OverlayContainer } from '@angular/cdk/overlay';
import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { firstValueFrom } from 'rxjs';
import { createCache } from '../../graphql/cache';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import {
  type AssignmentDetailFragment,
  AssignmentPageDocument,
  ReturnResultDocument,
  AssignmentReadDeadlinesDocument,
} from '../assignments.generated';
import { anAssignment, eventually, happening } from '../testing';
import { ReturnDialog } from './return-dialog';

const settle = (ms = 80) => new Promise((resolve) => setTimeout(resolve, ms));
const waiting = anAssignment({ status: 'SUBMITTED', viewerActions: ['CONFIRM', 'RETURN'] });
const reason = 'Thiếu số liệu của cấp xã';

describe('ReturnDialog', () => {
  let server: ApolloTestingController;
  let page: HTMLElement;
  let dialog: MatDialogRef<ReturnDialog, AssignmentDetailFragment>;

  const field = () => page.querySelector('textarea')!;
  const button = (words: string) =>
    [...page.querySelectorAll('button')].find((one) => one.textContent!.trim() === words) as HTMLButtonElement;
  const write = (words: string) => {
    field().value = words;
    field().dispatchEvent(new Event('input'));
  };
  const press = (key: string, more: KeyboardEventInit = {}) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  const send = async () => {
    press('Enter', { ctrlKey: true });
    await settle();
  };
  const isOpen = () => TestBed.inject(MatDialog).openDialogs.length === 1;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        provideTestTexts(),
        provideIcons(),
        provideHttpClient(),
      ],
    });
    server = TestBed.inject(ApolloTestingController);
    dialog = TestBed.inject(MatDialog).open(ReturnDialog, { data: waiting });
    page = TestBed.inject(OverlayContainer).getContainerElement();
    // Until it is open: then the dialog no longer moves the focus itself.
    await firstValueFrom(dialog.afterOpened());
    await settle();
  });
  afterEach(() => server.verify());

  it('asks for a reason before it sends', async () => {
    await send();
    server.expectNone(ReturnResultDocument);
    expect(page.textContent).toContain('Nhập lý do');
    await eventually(() => expect(document.activeElement === field()).toBe(true));
  });

  it('sends the version it was opened on and closes with what came back', async () => {
    write(`  ${reason} `);
    await send();
    const sent = server.expectOne(ReturnResultDocument);
    expect(sent.operation.variables['input']).toMatchObject({ id: 'a1', expectedVersion: 3, reason });
    const closed = new Promise<AssignmentDetailFragment | undefined>((done) => dialog.afterClosed().subscribe(done));
    sent.flushData({ returnResult: { ...waiting, version: 4, status: 'IN_PROGRESS' } });
    expect(await closed).toMatchObject({ id: 'a1', version: 4, status: 'IN_PROGRESS' });
  });

  it('keeps the words when the server refuses', async () => {
    write(reason);
    await send();
    server
      .expectOne(ReturnResultDocument)
      .flushData({ returnResult: { __typename: 'Forbidden', message: 'Bạn không theo dõi nhiệm vụ này.' } });
    await settle();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Bạn không theo dõi nhiệm vụ này.');
    expect(field().value).toBe(reason);
    expect(isOpen()).toBe(true);
  });

  it('shows what is wrong on its field', async () => {
    write('sai');
    await send();
    const fields = [
      { __typename: 'InvalidField', path: 'reason', message: 'Nêu lý do, ít nhất 3 ký tự.' },
      { __typename: 'InvalidField', path: 'deadlineWords', message: 'Hạn mới không được trước hôm nay.' },
    ];
    server
      .expectOne(ReturnResultDocument)
      .flushData({ returnResult: { __typename: 'InvalidInput', message: 'Có chỗ chưa đúng.', fields } });
    await settle();
    expect(page.querySelector('mat-error')?.textContent).toContain('ít nhất 3 ký tự');
    expect(page.querySelector('app-deadline-field')?.textContent).toContain('trước hôm nay');
    expect(page.textContent).not.toContain('Có chỗ chưa đúng.');
  });

  async function beFollowedBy(now: AssignmentDetailFragment) {
    write(reason);
    await send();
    server.expectOne(ReturnResultDocument).flushData({
      returnResult: {
        __typename: 'StaleVersion',
        message: 'Đã có người thay đổi.',
        current: now.version,
        changedBy: 'Trần Văn Hùng',
        changedAt: '2026-11-20T03:00:00.000Z',
      },
    });
    await settle();
    server.expectOne(AssignmentPageDocument).flushData({ assignment: now });
    await settle();
  }
  const timeline = {
    ...waiting.timeline,
    nodes: [happening('e2', 'Văn phòng bắt đầu xem xét'), ...waiting.timeline.nodes],
  };

  it('says what a colleague did meanwhile, and sends again on the new version', async () => {
    await beFollowedBy({ ...waiting, version: 5, timeline });
    expect(page.textContent).toContain('Trần Văn Hùng vừa thay đổi nhiệm vụ này trước bạn');
    expect(page.textContent).toContain('Văn phòng bắt đầu xem xét');
    expect(page.textContent).not.toContain('Giao Sở Tài chính chủ trì');
    expect(field().value).toBe(reason);
    button('Gửi lại trên bản mới').click();
    await settle();
    const again = server.expectOne(ReturnResultDocument);
    expect(again.operation.variables['input']).toMatchObject({ expectedVersion: 5, reason });
    again.flushData({ returnResult: { ...waiting, version: 6, status: 'IN_PROGRESS' } });
  });

  it('puts mine beside the deadline that a colleague has set meanwhile', async () => {
    const deadline = page.querySelector<HTMLInputElement>('app-deadline-field input')!;
    deadline.value = '15/12/2026';
    deadline.dispatchEvent(new Event('input'));
    await settle();
    const set = { ...waiting.deadline, on: '2026-12-20', words: '20/12/2026' };
    await beFollowedBy({ ...waiting, version: 5, deadline: set, timeline });
    server.match(AssignmentReadDeadlinesDocument).forEach((asked) => asked.flushData({ readDeadlines: [] }));
    expect(page.querySelector('app-conflict')?.textContent).toMatch(/15\/12\/2026.*CN 20\/12\/2026/s);
    [...page.querySelectorAll<HTMLInputElement>('app-conflict input')].find(({ value }) => value === 'theirs')!.click();
    button('Gửi lại trên bản mới').click();
    await settle();
    const again = server.expectOne(ReturnResultDocument);
    expect(again.operation.variables['input']).toMatchObject({ expectedVersion: 5, reason, deadlineWords: undefined });
    again.flushData({ returnResult: { ...waiting, version: 6, status: 'IN_PROGRESS' } });
  });

  it('says when it can no longer be done, and keeps the words to copy', async () => {
    await beFollowedBy({ ...waiting, version: 5, status: 'COMPLETED', viewerActions: [], timeline });
    expect(page.textContent).toContain('không còn làm được');
    expect(button('Gửi lại trên bản mới').disabled).toBe(true);
    await send();
    server.expectNone(ReturnResultDocument);
    expect(field().value).toBe(reason);
  });

  it('closes on Esc at once when nothing was typed, and asks when something was', async () => {
    write(reason);
    press('Escape');
    await settle();
    expect(page.textContent).toContain('Bỏ nội dung đang nhập?');
    press('Escape');
    await settle();
    expect(page.textContent).not.toContain('Bỏ nội dung đang nhập?');
    write('');
    press('Escape');
    await eventually(() => expect(isOpen()).toBe(false));
  });
});

import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import { usual } from '../assignment-address';
import { anAssignment } from '../testing';
import { AssignmentTable } from './assignment-table';

describe('AssignmentTable', () => {
  function setUp(inputs: Record<string, unknown> = {}) {
    TestBed.configureTestingModule({
      providers: [provideRouter([]), provideTestTexts(), provideIcons(), provideHttpClient()],
    });
    const fixture = TestBed.createComponent(AssignmentTable);
    const rows = [anAssignment({ id: 'a1', starred: true, news: true }), anAssignment({ id: 'a2' })];
    for (const [name, value] of Object.entries({ rows, address: usual, tickable: true, ...inputs }))
      fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
    const said: unknown[] = [];
    const { sort, opened, menu, tick, tickShown } = fixture.componentInstance;
    for (const output of [sort, opened, menu, tick, tickShown])
      (output as typeof sort).subscribe((value) => said.push(value));
    const host: HTMLElement = fixture.nativeElement;
    const all = <Of extends HTMLElement>(selector: string) => [...host.querySelectorAll<Of>(selector)];
    return { fixture, all, said };
  }
  const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

  it('heads the columns of the address, says how it is sorted, and sorts by a press', () => {
    const { all, said } = setUp({ address: { columns: ['text', 'unit', 'progress'], sort: 'UNIT_DESC' } });
    const heads = all('[role=columnheader]').slice(1);
    expect(heads.map(words)).toEqual(['Nội dung', 'Đơn vị', 'Tiến độ']);
    expect(heads.map((head) => head.getAttribute('aria-sort'))).toEqual([null, 'descending', null]);
    heads[2].querySelector('button')!.click();
    expect(said).toEqual(['progress']);
  });

  it('shows one assignment a row, its marks in words', () => {
    const { all } = setUp();
    const cells = [...all('[data-row=a1]')[0].querySelectorAll('[role=cell]')].map(words);
    expect(cells[0]).toBe('Có thay đổi từ lần bạn xem trước');
    expect(cells[1]).toContain('Còn 6 ngày làm việc');
    expect(cells[2]).toMatch(/^Có sao Tham mưu bố trí kinh phí/);
    expect(cells.slice(3)).toEqual(['231/QĐ-UBND', 'Sở TC', 'Đang thực hiện', '60%', 'Nguyễn Thị Lan']);
  });

  it('opens by a press on the row, offers a value’s menu by a press on it', () => {
    const { all, said } = setUp();
    all('[data-row=a2] [role=cell]')[6].click();
    all('[data-row=a2] [data-value=unit]')[0].dispatchEvent(
      new MouseEvent('click', { bubbles: true, clientX: 40, clientY: 50 }),
    );
    expect(said).toEqual(['a2', { id: 'a2', value: 'unit', x: 40, y: 50 }]);
  });

  it('offers its menu by the right button and by the menu key', () => {
    const { all, said } = setUp();
    const right = new MouseEvent('contextmenu', {
      bubbles: true,
      cancelable: true,
      button: 2,
      clientX: 7,
      clientY: 8,
    });
    all('[data-row=a1] [data-value=status]')[0].dispatchEvent(right);
    const key = new KeyboardEvent('keydown', { key: 'ContextMenu', bubbles: true, cancelable: true });
    all('[data-row=a1] [data-cursor]')[0].dispatchEvent(key);
    expect(said).toEqual([
      { id: 'a1', value: 'status', x: 7, y: 8 },
      { id: 'a1', x: 0, y: 0 },
    ]);
    expect([right.defaultPrevented, key.defaultPrevented]).toEqual([true, true]);
  });

  it('ticks one, a range with Shift, and all that is shown', async () => {
    const { fixture, all, said } = setUp();
    const boxes = () => all<HTMLInputElement>('input');
    boxes()[1].click();
    boxes()[2].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    boxes()[0].click();
    expect(said).toEqual([{ id: 'a1', range: false }, { id: 'a2', range: true }, true]);
    fixture.componentRef.setInput('ticked', new Set(['a1']));
    fixture.detectChanges();
    expect([boxes()[0].indeterminate, boxes()[1].checked, boxes()[2].checked]).toEqual([true, true, false]);
    expect(boxes()[1].getAttribute('aria-label')).toMatch(/^Chọn Tham mưu/);
  });
});

import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import type { AssignmentDutyFragment } from '../assignments.generated';
import { anAssignment } from '../testing';
import { DutyCard } from './duty-card';

type Period = AssignmentDutyFragment['obligations']['nodes'][number];

const { deadline, timeliness, unit } = anAssignment();
const period = (id: string, on: string, status: Period['status']): Period => ({
  __typename: 'Assignment',
  ...{ id, version: 1, status, periodOn: on, timeliness },
  deadline: { ...deadline, on },
});

const duty: AssignmentDutyFragment = {
  __typename: 'Duty',
  ...{ id: 'd1', version: 2, unit, rule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', words: 'hằng quý' },
  ...{
    startsOn: '2026-09-30',
    untilOn: '2027-12-31',
    nextOn: '2027-03-31',
    endedAt: null,
    endReason: null,
    problem: null,
  },
  viewerActions: ['CHANGE', 'END'],
  obligations: {
    __typename: 'AssignmentConnection',
    nodes: [period('a2', '2026-12-31', 'IN_PROGRESS'), period('a1', '2026-09-30', 'COMPLETED')],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    totalCount: 2,
  },
};

function show(change: Partial<AssignmentDutyFragment> = {}) {
  TestBed.configureTestingModule({
    providers: [provideTestTexts(), provideRouter([]), provideIcons(), provideHttpClient()],
  });
  const fixture = TestBed.createComponent(DutyCard);
  const on = {
    ...anAssignment({ id: 'a2', deadline: { ...deadline, on: '2026-12-31' } }),
    duty: { ...duty, ...change },
  };
  fixture.componentRef.setInput('assignment', on);
  const acts: string[] = [];
  fixture.componentInstance.act.subscribe((act) => acts.push(act));
  fixture.detectChanges();
  const card: HTMLElement = fixture.nativeElement;
  const said = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();
  return { card, acts, said };
}

describe('DutyCard', () => {
  it('says the rule, this period, the next one and the end', () => {
    const { card, said } = show();
    expect(said(card.querySelector('h3'))).toBe('Định kỳ: hằng quý');
    expect([...card.querySelectorAll('.head .aside > span')].map(said)).toEqual([
      'kỳ này đến 31/12/2026',
      'kỳ sau 31/03/2027',
      'đến hết năm 2027',
    ]);
  });

  it('lists the periods, each a link, and marks the one that is open', () => {
    const { card, said } = show();
    const lines = [...card.querySelectorAll('li a')];
    expect(lines.map((line) => line.getAttribute('href'))).toEqual(['/nhiem-vu/a2', '/nhiem-vu/a1']);
    expect(lines.map((line) => said(line.querySelector('.name')))).toEqual(['quý IV/2026 đang xem', 'quý III/2026']);
    expect(lines[0].getAttribute('aria-current')).toBe('true');
  });

  it('has a button for what the server lets one do, and none for others', () => {
    const { card, acts } = show();
    for (const button of card.querySelectorAll<HTMLButtonElement>('.acts button')) button.click();
    expect(acts).toEqual(['CHANGE_DUTY', 'END_DUTY']);
    TestBed.resetTestingModule();
    expect(show({ viewerActions: [] }).card.querySelector('.acts')).toBeNull();
  });

  it('says that it has ended, or why the next period cannot be made', () => {
    const { card } = show({ endedAt: '2026-11-20T03:00:00.000Z', endReason: 'Thay bằng báo cáo năm', nextOn: null });
    expect(card.textContent).toContain('đã kết thúc 20/11/2026');
    expect(card.textContent).toContain('Lý do kết thúc: Thay bằng báo cáo năm');
    TestBed.resetTestingModule();
    expect(show({ problem: 'Đơn vị đã chấm dứt.' }).card.textContent).toContain(
      'Chưa tạo được kỳ mới: Đơn vị đã chấm dứt.',
    );
  });
});

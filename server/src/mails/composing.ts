import { formatDay, formatVi, localDateIn } from '@libs/calendar';
import { type AssignmentStatus, statusName, timelinessOf, TimelinessState, type Today } from '../assignments';
import type { Urgency } from '../directives';
import { NotificationTodo, ReminderTrigger, type ToMail } from '../reminders';
import { grouped } from './grouped';
import { MailCode } from './mail-code';
import type { AssignmentFacts } from './due-mails.queries';
import type { AtOnceData, GatheredData, MailItem } from './mail-placeholders';
import { systemName } from './mail-render';

/** Whom a mail is for. */
export interface Recipient {
  readonly displayName: string;
  readonly title: string;
}

/** Where links lead: the console's address, without a slash at its end. */
type Home = string;

/** A mail lists so many of one group; the console shows the rest. */
const mostListed = 30;

const groupNames: Record<NotificationTodo, string> = {
  TO_ACKNOWLEDGE: 'Chờ tiếp nhận',
  TO_CONFIRM: 'Kết quả chờ xác nhận',
  TO_DECIDE: 'Chờ quyết định',
  TO_DO: 'Việc phải làm',
  TO_KNOW: 'Để biết',
};
const groupOrder = Object.keys(groupNames) as NotificationTodo[];

const urgencies: Record<Urgency, string> = { NORMAL: '', URGENT: 'KHẨN', VERY_URGENT: 'THƯỢNG KHẨN', FLASH: 'HỎA TỐC' };

/** Their sentence only says again what the line says of the deadline. */
const saidByTheLine: readonly string[] = [
  ReminderTrigger.BEFORE_DUE,
  ReminderTrigger.ON_DUE,
  ReminderTrigger.AFTER_DUE,
];

const later: readonly TimelinessState[] = [TimelinessState.OVERDUE, TimelinessState.DUE_SOON];

function timeOf(facts: AssignmentFacts, today: Today): Pick<MailItem, 'thoi_gian' | 'tinh_trang'> {
  const { state, daysLate, workingDaysLeft } = timelinessOf(facts, today);
  if (facts.status === 'SUBMITTED') {
    const late = state === TimelinessState.OVERDUE;
    return {
      thoi_gian: late ? `Chờ xác nhận, gửi muộn ${daysLate} ngày` : 'Chờ xác nhận',
      tinh_trang: late ? 'qua_han' : '',
    };
  }
  if (state === TimelinessState.OVERDUE) {
    return { thoi_gian: daysLate ? `Quá hạn ${daysLate} ngày` : 'Quá giờ hạn hôm nay', tinh_trang: 'qua_han' };
  }
  if (workingDaysLeft === null) return { thoi_gian: '', tinh_trang: '' };
  const left =
    workingDaysLeft === 0 && facts.dueOn === today.on ? 'Hạn hôm nay' : `Còn ${workingDaysLeft} ngày làm việc`;
  return { thoi_gian: left, tinh_trang: later.includes(state) ? 'sap_den_han' : '' };
}

/** One assignment as a line of a mail; `reasons` are the sentences that brought it there. */
export function itemOf(facts: AssignmentFacts, reasons: readonly string[], today: Today, home: Home): MailItem {
  return {
    so_van_ban: facts.number,
    ngay_van_ban: formatVi(facts.issuedOn),
    trich_yeu: facts.abstract,
    muc: facts.place ?? '',
    noi_dung: facts.text,
    don_vi: facts.unitName,
    vai_tro: facts.part === 'LEAD' ? 'chủ trì' : 'phối hợp',
    trang_thai: statusName(facts.status as AssignmentStatus),
    han: facts.dueOn ? formatDay(facts.dueOn, facts.dueTime) : 'không thời hạn',
    ...timeOf(facts, today),
    nguoi_theo_doi: facts.monitorName ?? '',
    ly_do: [...new Set(reasons)].join('. '),
    duong_dan: `${home}/nhiem-vu/${facts.id}`,
  };
}

const everywhere = ({ displayName, title }: Recipient, today: Today, home: Home, so_viec: number) => ({
  nguoi_nhan: { ten: displayName, chuc_vu: title },
  ngay: formatDay(localDateIn(today.zone, today.now)),
  he_thong: systemName,
  duong_dan_he_thong: `${home}/viec`,
  so_viec,
});

/** Rows of one person, each with what it is about, most pressing group first. */
export type Telling = Pick<ToMail, 'assignmentId' | 'kind' | 'todo' | 'text' | 'data' | 'at'>;

/** One line for each assignment: it stands in the most pressing of its groups, with all that is said of it. */
function lines(tellings: readonly Telling[], facts: ReadonlyMap<string, AssignmentFacts>) {
  const byAssignment = new Map<string, { todo: NotificationTodo; facts: AssignmentFacts; reasons: string[] }>();
  const ordered = [...tellings].sort((a, b) => groupOrder.indexOf(a.todo) - groupOrder.indexOf(b.todo));
  for (const { assignmentId, todo, kind, text } of ordered) {
    const about = facts.get(assignmentId);
    if (!about) continue;
    const line = byAssignment.get(assignmentId) ?? { todo, facts: about, reasons: [] };
    if (!saidByTheLine.includes(kind)) line.reasons.push(text);
    byAssignment.set(assignmentId, line);
  }
  return [...byAssignment.values()].sort((a, b) => ((a.facts.dueOn ?? '9999') < (b.facts.dueOn ?? '9999') ? -1 : 1));
}

type Line = ReturnType<typeof lines>[number];

/** A digest (domain.md §6): grouped by what to do, or, for the province's leaders, by unit. Null when nothing is left to say. */
export function gatheredData(
  code: MailCode,
  to: Recipient,
  tellings: readonly Telling[],
  facts: ReadonlyMap<string, AssignmentFacts>,
  today: Today,
  home: Home,
): GatheredData | null {
  const all = lines(tellings, facts);
  if (!all.length) return null;
  const nameOf = ({ todo, facts: { unitName } }: Line) => (code === MailCode.WEEKLY ? unitName : groupNames[todo]);
  const groups = grouped(all, nameOf);
  const names = code === MailCode.WEEKLY ? byCount(groups) : groupOrder.map((todo) => groupNames[todo]);
  const count = (kind: string) => all.filter((line) => timeOf(line.facts, today).tinh_trang === kind).length;
  const [late, soon] = [count('qua_han'), count('sap_den_han')];
  const rest = all.length - late - soon;
  const summary = [
    late && `${late} quá hạn`,
    soon && `${soon} sắp đến hạn`,
    rest && `${rest} việc ${late || soon ? 'khác' : 'cần xem'}`,
  ];
  return {
    ...everywhere(to, today, home, all.length),
    so_qua_han: late,
    so_sap_den_han: soon,
    tom_tat: summary.filter(Boolean).join(', '),
    cac_nhom: names.flatMap((ten) => {
      const group = groups.get(ten);
      if (!group) return [];
      const cac_viec = group.slice(0, mostListed).map((line) => itemOf(line.facts, line.reasons, today, home));
      const con_lai = group.length - cac_viec.length;
      return [{ ten, so_viec: group.length, con_lai, duong_dan: `${home}/nhiem-vu`, cac_viec }];
    }),
  };
}

const byCount = (groups: Map<string, Line[]>) =>
  [...groups].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b, 'vi')).map(([name]) => name);

/** What is told at once: of one document, or all that has climbed to somebody. Null when nothing is left to say. */
export function atOnceData(
  to: Recipient,
  tellings: readonly Telling[],
  facts: ReadonlyMap<string, AssignmentFacts>,
  today: Today,
  home: Home,
): AtOnceData | null {
  const all = lines(tellings, facts);
  if (!all.length) return null;
  const documents = [...new Map(all.map(({ facts: about }) => [about.documentId, about])).values()];
  const [first] = documents;
  const [soonest] = all;
  const said = [...new Set(tellings.filter(({ assignmentId }) => facts.has(assignmentId)).map(({ text }) => text))];
  return {
    ...everywhere(to, today, home, all.length),
    so_van_ban: documents.length === 1 ? first.number : `${first.number} và ${documents.length - 1} văn bản khác`,
    ngay_van_ban: formatVi(first.issuedOn),
    trich_yeu: first.abstract,
    do_khan: urgencies[first.urgency],
    han: soonest.facts.dueOn ? formatDay(soonest.facts.dueOn, soonest.facts.dueTime) : 'không thời hạn',
    noi_dung_bao: said.join('. '),
    duong_dan:
      all.length === 1
        ? `${home}/nhiem-vu/${soonest.facts.id}`
        : documents.length === 1
          ? `${home}/van-ban/${first.documentId}`
          : `${home}/nhiem-vu`,
    // The mail says the sentence itself when there is but one.
    cac_viec: all
      .slice(0, mostListed)
      .map((line) => itemOf(line.facts, said.length > 1 ? line.reasons : [], today, home)),
  };
}

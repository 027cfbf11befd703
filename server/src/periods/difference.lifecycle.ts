import { formatVi, type LocalDate } from '../../../libs/calendar';

/** How today's knowledge of a day differs from what was frozen. */
export enum PeriodDifferenceKind {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  CONFIRMED_LATER = 'CONFIRMED_LATER',
  REOPENED = 'REOPENED',
  DEADLINE_CHANGED = 'DEADLINE_CHANGED',
  WITHDRAWN = 'WITHDRAWN',
  UNIT_CHANGED = 'UNIT_CHANGED',
  OTHER = 'OTHER',
}

/** One side of a difference. */
export interface Side {
  readonly cell: string;
  readonly dueOn: LocalDate | null;
  readonly unitName: string;
}

const cells: Record<string, string> = {
  DONE_ON_TIME: 'hoàn thành đúng hạn',
  DONE_LATE: 'hoàn thành trễ hạn',
  OPEN_IN_TERM: 'chưa hoàn thành, trong hạn',
  OPEN_OVERDUE: 'chưa hoàn thành, quá hạn',
  DONE_NO_DEADLINE: 'hoàn thành, không có thời hạn',
  OPEN_NO_DEADLINE: 'chưa hoàn thành, không có thời hạn',
  WITHDRAWN: 'đã thu hồi',
};

const reasons: Record<PeriodDifferenceKind, string> = {
  ADDED: 'nhiệm vụ của kỳ được đưa vào sau khi chốt',
  REMOVED: 'nhiệm vụ không còn thuộc kỳ',
  CONFIRMED_LATER: 'kết quả gửi trong kỳ, Văn phòng xác nhận sau đó',
  REOPENED: 'Văn phòng mở lại sau khi đã xác nhận',
  DEADLINE_CHANGED: 'thời hạn thay đổi sau đó',
  WITHDRAWN: 'nhiệm vụ được thu hồi sau đó',
  UNIT_CHANGED: 'nhiệm vụ chuyển sang đơn vị khác',
  OTHER: 'số liệu được sửa sau đó',
};

/** `Khi chốt: chưa hoàn thành, quá hạn (hạn 15/06/2026). Nay: … – thời hạn thay đổi sau đó.` */
export function differenceInWords(kind: PeriodDifferenceKind, before: Side | null, after: Side | null): string {
  const sides = [before, after].map((side, at) => words(side, kind, before, after, at === 0));
  return `Khi chốt: ${sides[0]}. Nay: ${sides[1]} – ${reasons[kind]}.`;
}

function words(
  side: Side | null,
  kind: PeriodDifferenceKind,
  before: Side | null,
  after: Side | null,
  first: boolean,
): string {
  if (!side) return first ? 'chưa có trong danh sách' : 'không còn trong danh sách';
  const extra: string[] = [];
  if (before?.dueOn !== after?.dueOn || kind === PeriodDifferenceKind.DEADLINE_CHANGED)
    extra.push(side.dueOn ? `hạn ${formatVi(side.dueOn)}` : 'không có hạn');
  if (before && after && before.unitName !== after.unitName) extra.push(side.unitName);
  return extra.length ? `${cells[side.cell]} (${extra.join(', ')})` : cells[side.cell];
}

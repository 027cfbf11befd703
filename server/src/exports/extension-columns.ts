import { type AssignmentType } from '../assignments';
import { ExtensionOrigin, ExtensionState, type ExtensionType } from '../extensions';
import { type Columns, dayText, momentText } from './column';

/** An extension with its assignment, where the reader still sees it. */
export type ExtensionExported = Omit<ExtensionType, 'assignment'> & { readonly assignment: AssignmentType | null };

/** As lists say it (console.md). */
const states: Record<ExtensionState, string> = {
  [ExtensionState.DRAFT]: 'Đang soạn',
  [ExtensionState.REQUESTED]: 'Chờ quyết định',
  [ExtensionState.APPROVED]: 'Đã gia hạn',
  [ExtensionState.REJECTED]: 'Không đồng ý',
  [ExtensionState.WITHDRAWN]: 'Đơn vị rút',
  [ExtensionState.LAPSED]: 'Hết hiệu lực',
};
const origins: Record<ExtensionOrigin, string> = {
  [ExtensionOrigin.REQUESTED]: 'Đơn vị đề nghị',
  [ExtensionOrigin.GRANTED]: 'Văn phòng chủ động',
};

const withTime = (on: string | null, time: string | null) => (time ? `${time} ${dayText(on)}` : dayText(on));
const numbered = (value: number | null) => (value === null ? '' : `${value}`);
const yes = (value: boolean) => (value ? 'Có' : '');

/** The columns of a list of extensions by their keys. */
export const extensionColumns: Columns<ExtensionExported> = {
  unit: {
    heading: 'Đơn vị',
    needs: 'assignment { unit { name } }',
    text: ({ assignment }) => assignment?.unit.name ?? '',
  },
  number: {
    heading: 'Số, ký hiệu',
    needs: 'assignment { directive { document { numberSymbol } } }',
    text: ({ assignment }) => assignment?.directive.document.numberSymbol ?? '',
  },
  directive: {
    heading: 'Nội dung chỉ đạo',
    needs: 'assignment { directive { text } }',
    text: ({ assignment }) => assignment?.directive.text ?? '',
  },
  ordinal: { heading: 'Lần', needs: 'ordinal', text: ({ ordinal }) => `${ordinal}` },
  state: { heading: 'Trạng thái', needs: 'state', text: ({ state }) => states[state] },
  origin: { heading: 'Hình thức', needs: 'origin', text: ({ origin }) => origins[origin] },
  reason: { heading: 'Lý do', needs: 'reason { name }', text: ({ reason }) => reason?.name ?? '' },
  text: { heading: 'Giải trình', needs: 'text', text: ({ text }) => text },
  original: {
    heading: 'Thời hạn ban đầu',
    needs: 'assignment { deadline { originalOn originalTime } }',
    text: ({ assignment }) =>
      assignment ? withTime(assignment.deadline.originalOn, assignment.deadline.originalTime) : '',
  },
  before: { heading: 'Thời hạn trước khi gia hạn', needs: 'dueBefore', text: ({ dueBefore }) => dayText(dueBefore) },
  proposed: {
    heading: 'Đề nghị đến',
    needs: 'proposedOn proposedTime',
    text: ({ proposedOn, proposedTime }) => withTime(proposedOn, proposedTime),
  },
  decided: {
    heading: 'Gia hạn đến',
    needs: 'decidedOn decidedTime',
    text: ({ decidedOn, decidedTime }) => withTime(decidedOn, decidedTime),
  },
  days: { heading: 'Số ngày thêm', needs: 'daysGained', text: ({ daysGained }) => numbered(daysGained) },
  late: { heading: 'Gửi muộn', needs: 'late', text: ({ late }) => yes(late) },
  beyondCap: { heading: 'Gia hạn nhiều lần', needs: 'beyondCap', text: ({ beyondCap }) => yes(beyondCap) },
  requestedBy: {
    heading: 'Người đề nghị',
    needs: 'requestedBy { displayName }',
    text: ({ requestedBy }) => requestedBy?.displayName ?? '',
  },
  requested: { heading: 'Ngày đề nghị', needs: 'requestedAt', text: ({ requestedAt }) => momentText(requestedAt) },
  waiting: {
    heading: 'Số ngày làm việc đã chờ',
    needs: 'waitingWorkingDays',
    text: ({ waitingWorkingDays }) => numbered(waitingWorkingDays),
  },
  decidedBy: {
    heading: 'Người quyết định',
    needs: 'decidedBy { displayName }',
    text: ({ decidedBy }) => decidedBy?.displayName ?? '',
  },
  decidedAt: { heading: 'Ngày quyết định', needs: 'decidedAt', text: ({ decidedAt }) => momentText(decidedAt) },
  note: { heading: 'Ý kiến quyết định', needs: 'decisionNote', text: ({ decisionNote }) => decisionNote ?? '' },
  basis: { heading: 'Căn cứ', needs: 'legalBasis', text: ({ legalBasis }) => legalBasis ?? '' },
  monitor: {
    heading: 'Người theo dõi',
    needs: 'assignment { directive { monitor { displayName } } }',
    text: ({ assignment }) => assignment?.directive.monitor?.displayName ?? '',
  },
};

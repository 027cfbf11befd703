import { type AssignmentType, statusName, TimelinessState } from '../assignments';
import { typeName } from '../directives';
import { type Columns, dayText, momentText } from './column';

const late = (words: string, days: number | null) => (days ? `${words} ${days} ngày` : words);

/** As lists say it (console.md). */
const timelinessText = ({ timeliness: { state, daysLate } }: AssignmentType): string =>
  ({
    [TimelinessState.IN_TERM]: 'Trong hạn',
    [TimelinessState.DUE_SOON]: 'Sắp đến hạn',
    [TimelinessState.OVERDUE]: late('Quá hạn', daysLate),
    [TimelinessState.DONE_ON_TIME]: 'Đúng hạn',
    [TimelinessState.DONE_LATE]: late('Trễ hạn', daysLate),
    [TimelinessState.NO_DEADLINE]: 'Không thời hạn',
    [TimelinessState.DONE_NO_DEADLINE]: 'Hoàn thành, không thời hạn',
    [TimelinessState.WITHDRAWN]: 'Đã thu hồi',
  })[state];

const withTime = (on: string | null, time: string | null) => (time ? `${time} ${dayText(on)}` : dayText(on));

/** The columns of a list of assignments by their keys. */
export const assignmentColumns: Columns<AssignmentType> = {
  due: {
    heading: 'Thời hạn',
    needs: 'deadline { on time words }',
    text: ({ deadline: { on, time, words } }) => (on ? withTime(on, time) : words),
  },
  timeliness: { heading: 'Tình trạng thời hạn', needs: 'timeliness { state daysLate }', text: timelinessText },
  text: { heading: 'Nội dung chỉ đạo', needs: 'directive { text }', text: ({ directive }) => directive.text },
  number: {
    heading: 'Số, ký hiệu',
    needs: 'directive { document { numberSymbol } }',
    text: ({ directive }) => directive.document.numberSymbol,
  },
  documentDate: {
    heading: 'Ngày văn bản',
    needs: 'directive { document { issuedOn } }',
    text: ({ directive }) => dayText(directive.document.issuedOn),
  },
  documentType: {
    heading: 'Loại văn bản',
    needs: 'directive { document { type } }',
    text: ({ directive }) => typeName(directive.document.type),
  },
  abstract: {
    heading: 'Trích yếu',
    needs: 'directive { document { abstract } }',
    text: ({ directive }) => directive.document.abstract,
  },
  ordinal: { heading: 'Nội dung số', needs: 'directive { ordinal }', text: ({ directive }) => `${directive.ordinal}` },
  place: { heading: 'Mục, khoản', needs: 'directive { place }', text: ({ directive }) => directive.place ?? '' },
  product: {
    heading: 'Sản phẩm',
    needs: 'directive { expectedProduct }',
    text: ({ directive }) => directive.expectedProduct ?? '',
  },
  unit: { heading: 'Đơn vị', needs: 'unit { name }', text: ({ unit }) => unit.name },
  part: { heading: 'Vai trò', needs: 'part', text: ({ part }) => (part === 'LEAD' ? 'Chủ trì' : 'Phối hợp') },
  status: { heading: 'Trạng thái', needs: 'status', text: ({ status }) => statusName(status) },
  progress: {
    heading: 'Tiến độ',
    needs: 'progressPercent',
    text: ({ progressPercent }) => (progressPercent === null ? '' : `${progressPercent}%`),
  },
  holder: {
    heading: 'Bộ phận thực hiện',
    needs: 'holderUnit { name }',
    text: ({ holderUnit }) => holderUnit?.name ?? '',
  },
  delegate: {
    heading: 'Người xử lý',
    needs: 'delegate { displayName }',
    text: ({ delegate }) => delegate?.displayName ?? '',
  },
  monitor: {
    heading: 'Người theo dõi',
    needs: 'directive { monitor { displayName } }',
    text: ({ directive }) => directive.monitor?.displayName ?? '',
  },
  leader: {
    heading: 'Lãnh đạo chỉ đạo',
    needs: 'directive { leader { displayName } }',
    text: ({ directive }) => directive.leader?.displayName ?? '',
  },
  field: {
    heading: 'Lĩnh vực',
    needs: 'directive { field { name } }',
    text: ({ directive }) => directive.field?.name ?? '',
  },
  original: {
    heading: 'Thời hạn ban đầu',
    needs: 'deadline { originalOn originalTime }',
    text: ({ deadline: { originalOn, originalTime } }) => withTime(originalOn, originalTime),
  },
  issued: { heading: 'Ngày giao', needs: 'issuedAt', text: ({ issuedAt }) => momentText(issuedAt) },
  acknowledged: {
    heading: 'Ngày tiếp nhận',
    needs: 'acknowledgedAt',
    text: ({ acknowledgedAt }) => momentText(acknowledgedAt),
  },
  lastReport: {
    heading: 'Báo cáo gần nhất',
    needs: 'lastReportedAt',
    text: ({ lastReportedAt }) => momentText(lastReportedAt),
  },
  submitted: { heading: 'Ngày gửi kết quả', needs: 'submittedAt', text: ({ submittedAt }) => momentText(submittedAt) },
  completed: { heading: 'Ngày hoàn thành', needs: 'completedAt', text: ({ completedAt }) => momentText(completedAt) },
  returns: { heading: 'Số lần chuyển trả', needs: 'returnCount', text: ({ returnCount }) => `${returnCount}` },
  starred: { heading: 'Gắn sao', needs: 'starred', text: ({ starred }) => (starred ? 'Có' : '') },
  reminders: { heading: 'Số lần đôn đốc', needs: 'reminderCount', text: ({ reminderCount }) => `${reminderCount}` },
  updated: { heading: 'Cập nhật lần cuối', needs: 'updatedAt', text: ({ updatedAt }) => momentText(updatedAt) },
};

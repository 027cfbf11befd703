import { FigureKey, RateFormula, StatisticsBy } from '../statistics';
import { count, everywhere, type Fields, fieldsOf, number, percent, text } from './field';

/** What a row of a summary is called, by what it is cut by. */
const rowNames: Record<StatisticsBy, readonly [placeholder: string, name: string]> = {
  [StatisticsBy.UNIT]: ['don_vi', 'Đơn vị'],
  [StatisticsBy.LEADER]: ['lanh_dao', 'Lãnh đạo chỉ đạo'],
  [StatisticsBy.MONITOR]: ['nguoi_theo_doi', 'Chuyên viên theo dõi'],
  [StatisticsBy.SPECIALIST]: ['nguoi_xu_ly', 'Người xử lý'],
  [StatisticsBy.FIELD]: ['linh_vuc', 'Lĩnh vực'],
  [StatisticsBy.DOCUMENT_TYPE]: ['loai_van_ban', 'Loại văn bản'],
  [StatisticsBy.ISSUER]: ['co_quan_ban_hanh', 'Cơ quan ban hành'],
  [StatisticsBy.DOCUMENT]: ['van_ban', 'Văn bản'],
  [StatisticsBy.MONTH]: ['thang', 'Tháng'],
  [StatisticsBy.DEADLINE_KIND]: ['loai_thoi_han', 'Loại thời hạn'],
  [StatisticsBy.PART]: ['vai_tro', 'Vai trò'],
};

/** The field that shows each figure (domain.md §5). */
export const figureFields = fieldsOf({
  total: count('tong_so', 'Tổng số nhiệm vụ được giao', { width: 10 }),
  done: count('hoan_thanh', 'Hoàn thành'),
  doneOnTime: count('hoan_thanh_dung_han', 'Hoàn thành đúng hạn'),
  doneLate: count('hoan_thanh_qua_han', 'Hoàn thành quá hạn'),
  open: count('chua_hoan_thanh', 'Chưa hoàn thành'),
  openInTerm: count('chua_xong_trong_han', 'Chưa hoàn thành, trong hạn'),
  openOverdue: count('chua_xong_qua_han', 'Chưa hoàn thành, quá hạn'),
  doneNoDeadline: count('hoan_thanh_khong_han', 'Hoàn thành, không thời hạn'),
  openNoDeadline: count('chua_xong_khong_han', 'Đang thực hiện, không thời hạn'),
  withdrawn: count('thu_hoi', 'Đã thu hồi', { words: 'Không nằm trong tổng số' }),
  waiting: count('cho_xac_nhan', 'Chờ xác nhận'),
  unacknowledged: count('chua_tiep_nhan', 'Chưa tiếp nhận'),
  returned: count('tra_lai', 'Bị chuyển trả', { words: 'Ít nhất một lần' }),
  extended: count('gia_han', 'Được gia hạn', { words: 'Ít nhất một lần' }),
  starred: count('trong_tam', 'Trọng tâm (gắn sao)'),
  carriedOver: count('ton_dong', 'Tồn đọng từ năm trước'),
  carriedOverOverdue: count('ton_dong_qua_han', 'Tồn đọng quá hạn'),
  updated: count('co_cap_nhat', 'Có cập nhật trong 15 ngày'),
  dueSoon: count('sap_den_han', 'Sắp đến hạn'),
});

export type FigureFieldId = keyof typeof figureFields;

export const figureOf: Readonly<Record<FigureFieldId, FigureKey>> = {
  total: FigureKey.TOTAL,
  done: FigureKey.DONE,
  doneOnTime: FigureKey.DONE_ON_TIME,
  doneLate: FigureKey.DONE_LATE,
  open: FigureKey.OPEN,
  openInTerm: FigureKey.OPEN_IN_TERM,
  openOverdue: FigureKey.OPEN_OVERDUE,
  doneNoDeadline: FigureKey.DONE_NO_DEADLINE,
  openNoDeadline: FigureKey.OPEN_NO_DEADLINE,
  withdrawn: FigureKey.WITHDRAWN,
  waiting: FigureKey.WAITING,
  unacknowledged: FigureKey.UNACKNOWLEDGED,
  returned: FigureKey.RETURNED,
  extended: FigureKey.EXTENDED,
  starred: FigureKey.STARRED,
  carriedOver: FigureKey.CARRIED_OVER,
  carriedOverOverdue: FigureKey.CARRIED_OVER_OVERDUE,
  updated: FigureKey.UPDATED,
  dueSoon: FigureKey.DUE_SOON,
};

const against = (name: string) => ({ words: `${name}, tính theo thời hạn ban đầu (trước gia hạn)` });

/** The same cells, judged by the deadline as it was given. */
export const originalFields = fieldsOf({
  originalDoneOnTime: count('dung_han_theo_han_goc', 'Đúng hạn theo thời hạn ban đầu', against('Hoàn thành đúng hạn')),
  originalDoneLate: count('tre_theo_han_goc', 'Quá hạn theo thời hạn ban đầu', against('Hoàn thành quá hạn')),
  originalOpenInTerm: count(
    'con_han_theo_han_goc',
    'Trong hạn theo thời hạn ban đầu',
    against('Chưa hoàn thành, trong hạn'),
  ),
  originalOpenOverdue: count(
    'het_han_theo_han_goc',
    'Chưa xong, quá hạn theo thời hạn ban đầu',
    against('Chưa hoàn thành, quá hạn'),
  ),
});

export type OriginalFieldId = keyof typeof originalFields;

export const originalOf: Readonly<Record<OriginalFieldId, FigureKey>> = {
  originalDoneOnTime: FigureKey.DONE_ON_TIME,
  originalDoneLate: FigureKey.DONE_LATE,
  originalOpenInTerm: FigureKey.OPEN_IN_TERM,
  originalOpenOverdue: FigureKey.OPEN_OVERDUE,
};

/** The rates, each by the formula that its name says. */
export const rateFields = fieldsOf({
  rateCompletionOfAll: percent('ty_le_hoan_thanh', 'Tỷ lệ hoàn thành (%)', { words: 'Hoàn thành / tất cả' }),
  rateCompletionOfDue: percent('ty_le_hoan_thanh_den_han', 'Tỷ lệ hoàn thành trên đến hạn (%)'),
  rateOnTimeOfAll: percent('ty_le_dung_han_tren_tong', 'Tỷ lệ đúng hạn trên tổng (%)'),
  rateOnTimeOfDue: percent('ty_le_dung_han_den_han', 'Tỷ lệ đúng hạn trên đến hạn (%)'),
  rateOnTimeOfDone: percent('ty_le_dung_han', 'Tỷ lệ hoàn thành đúng hạn (%)', {
    words: 'Đúng hạn / hoàn thành có hạn',
  }),
  rateOverdueOfAll: percent('ty_le_qua_han_tren_tong', 'Tỷ lệ quá hạn trên tổng (%)'),
  rateOverdueOfOpen: percent('ty_le_qua_han', 'Tỷ lệ quá hạn trên chưa hoàn thành (%)'),
  rateUpdatedOfOpen: percent('ty_le_cap_nhat', 'Tỷ lệ cập nhật (%)', {
    words: 'Có báo cáo trong 15 ngày / chưa hoàn thành',
  }),
});

export type RateFieldId = keyof typeof rateFields;

export const rateOf: Readonly<Record<RateFieldId, RateFormula>> = {
  rateCompletionOfAll: RateFormula.COMPLETION_OF_ALL,
  rateCompletionOfDue: RateFormula.COMPLETION_OF_DUE,
  rateOnTimeOfAll: RateFormula.ON_TIME_OF_ALL,
  rateOnTimeOfDue: RateFormula.ON_TIME_OF_DUE,
  rateOnTimeOfDone: RateFormula.ON_TIME_OF_DONE,
  rateOverdueOfAll: RateFormula.OVERDUE_OF_ALL,
  rateOverdueOfOpen: RateFormula.OVERDUE_OF_OPEN,
  rateUpdatedOfOpen: RateFormula.UPDATED_OF_OPEN,
};

const ofUnits = fieldsOf({
  unitCode: text('ma_don_vi', 'Mã đơn vị', { width: 10 }),
  unitShort: text('don_vi_viet_tat', 'Đơn vị (tên gọn)', { width: 14 }),
  unitKind: text('khoi', 'Khối', { width: 18, groupable: true, words: 'Sở, ban, ngành; địa phương; …' }),
});

/** The fields of a summary cut by `by`. */
export function summaryFields(by: StatisticsBy): Fields {
  const [placeholder, name] = rowNames[by];
  return {
    ...fieldsOf({ ordinal: everywhere.ordinal, label: text(placeholder, name, { width: 30 }) }),
    ...(by === StatisticsBy.UNIT ? ofUnits : {}),
    ...figureFields,
    ...originalFields,
    ...rateFields,
    ...fieldsOf({ note: everywhere.note }),
  };
}

/** What a ranking shows beside the figures. */
const scores = fieldsOf({
  rank: number('hang', 'Xếp hạng', { width: 8, words: 'Để trống nếu chưa đủ số nhiệm vụ tối thiểu' }),
  points: number('diem', 'Điểm trung bình', { words: 'Bình quân điểm của các nhiệm vụ được chấm' }),
  weightedPoints: number('diem_theo_khoi_luong', 'Điểm theo khối lượng', {
    words: 'Điểm trung bình kéo về mức chung của tỉnh khi có ít nhiệm vụ',
  }),
  sample: count('so_nhiem_vu_cham', 'Số nhiệm vụ chấm điểm'),
});

/** The fields of a ranking of units. */
export const rankingFields: Fields = { ...summaryFields(StatisticsBy.UNIT), ...scores };

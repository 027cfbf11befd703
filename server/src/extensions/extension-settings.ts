import { SettingGroup, wholeNumber } from '../settings';

/** domain.md §4: "at the latest 1 working day before; later requests are marked late, not refused". */
export const noticeWorkingDays = wholeNumber('extension.noticeWorkingDays', 1, {
  group: SettingGroup.EXTENSIONS,
  title: { vi: 'Đề nghị gia hạn trước thời hạn', en: 'Ask for an extension ahead of the deadline' },
  description: {
    vi: 'Đề nghị gửi muộn hơn vẫn được nhận, nhưng được đánh dấu là gửi muộn. 0: gửi trong ngày hết hạn vẫn kịp.',
    en: 'Later requests are accepted but marked as late. 0: a request on the last day is still in time.',
  },
  measure: { vi: 'ngày làm việc', en: 'working days' },
  min: 0,
  max: 30,
});

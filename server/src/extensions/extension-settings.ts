import { wholeNumber } from '../settings';

/** domain.md §4: "at the latest 1 working day before; later requests are marked late, not refused". */
export const noticeWorkingDays = wholeNumber('extension.noticeWorkingDays', 1, {
  title: 'Đề nghị gia hạn trước thời hạn (ngày làm việc)',
  description:
    'Đề nghị gửi muộn hơn vẫn được nhận, nhưng được đánh dấu là gửi muộn. 0: gửi trong ngày hết hạn vẫn kịp.',
  min: 0,
  max: 30,
});

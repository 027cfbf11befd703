import type { ExplainedDay } from './explained-days.lifecycle';
import type { ExplanationWords, Judged, Lateness } from './explanation-words';
import type { TimelinessState } from './timeliness.lifecycle';

const byWorkingDays = ({ calendarDays, workingDays }: Lateness): string => {
  if (!calendarDays) return 'ít giờ, trong chính ngày cuối';
  if (!workingDays) return `${calendarDays} ngày, đều là ngày nghỉ`;
  return calendarDays === workingDays
    ? `${workingDays} ngày làm việc`
    : `${workingDays} ngày làm việc (${calendarDays} ngày theo lịch)`;
};

/** `Tết Nguyên đán 5 ngày, Quốc khánh` */
const named = (days: readonly ExplainedDay[]): string => {
  const names = new Map<string, number>();
  for (const { name } of days) names.set(name!, (names.get(name!) ?? 0) + 1);
  return [...names].map(([name, n]) => (n > 1 ? `${name} ${n} ngày` : name)).join(', ');
};

const left = ({ workingDaysLeft, dueToday }: Judged): string =>
  dueToday ? 'Đến hạn hôm nay' : workingDaysLeft ? `Còn ${workingDaysLeft} ngày làm việc` : 'Sắp đến hạn';

const verdicts: Record<TimelinessState, (judged: Judged) => string> = {
  IN_TERM: (judged) => (judged.sent ? 'Đã gửi trong hạn' : left(judged)),
  DUE_SOON: (judged) => left(judged),
  OVERDUE: (judged) => (judged.daysLate ? `Quá hạn ${judged.daysLate} ngày` : 'Quá hạn'),
  DONE_ON_TIME: () => 'Đúng hạn',
  DONE_LATE: (judged) => (judged.daysLate ? `Trễ hạn ${judged.daysLate} ngày` : 'Trễ hạn'),
  NO_DEADLINE: () => 'Không thời hạn',
  DONE_NO_DEADLINE: () => 'Hoàn thành, không thời hạn',
  WITHDRAWN: () => 'Đã thu hồi',
};
const verdict = (judged: Judged): string => verdicts[judged.state](judged);

const officeDoesNotCount = 'Những ngày chờ Văn phòng không tính vào hạn của đơn vị.';

const vain = ({ sentInVain }: Judged): string => (sentInVain ? ' Lần gửi trước đã bị chuyển trả nên không tính.' : '');

const noDeadline = () => 'Không có ngày cuối nên không tính đúng hạn hay quá hạn, và được đếm riêng trong mọi báo cáo.';

const whys: Record<TimelinessState, (judged: Judged) => string> = {
  IN_TERM: (judged) =>
    judged.sent
      ? `Kết quả đang chờ xác nhận được gửi ${judged.sent}, trước khi hết hạn ${judged.due}: vẫn là trong hạn, dù Văn phòng xác nhận ngày nào. ${officeDoesNotCount}`
      : `Từ hôm nay ${judged.today} đến hạn ${judged.due} còn ${judged.workingDaysLeft} ngày làm việc: nhiều hơn 3 nên chưa tô màu.${vain(judged)}`,
  DUE_SOON: (judged) =>
    judged.dueToday
      ? `Hôm nay ${judged.today} là ngày cuối. Còn từ 3 ngày làm việc trở xuống thì tô vàng.${vain(judged)}`
      : `Từ hôm nay ${judged.today} đến hạn ${judged.due} còn ${judged.workingDaysLeft} ngày làm việc. Còn từ 3 ngày làm việc trở xuống thì tô vàng.${vain(judged)}`,
  OVERDUE: (judged) =>
    judged.sent
      ? `Kết quả đang chờ xác nhận được gửi ${judged.sent}, sau hạn ${judged.due}: trễ ${byWorkingDays(judged.late!)}. Số ngày trễ dừng ở lúc gửi. ${officeDoesNotCount}`
      : `Hạn là ${judged.due}; hôm nay ${judged.today} chưa có kết quả nào được tính: đã quá ${byWorkingDays(judged.late!)}. Quá hạn thì tô đỏ.${vain(judged)}`,
  DONE_ON_TIME: (judged) =>
    `Kết quả được xác nhận đã gửi ${judged.sent}, trước khi hết hạn ${judged.due}. Đúng hạn tính theo lúc gửi, không theo lúc Văn phòng xác nhận.`,
  DONE_LATE: (judged) =>
    `Kết quả được xác nhận gửi ${judged.sent}, sau hạn ${judged.due}: trễ ${byWorkingDays(judged.late!)}. ${officeDoesNotCount}`,
  NO_DEADLINE: noDeadline,
  DONE_NO_DEADLINE: noDeadline,
  WITHDRAWN: () => 'Nhiệm vụ đã thu hồi nên không tính vào số nào.',
};

/** Why a deadline is what it is, in plain Vietnamese. */
export const explanationVi: ExplanationWords = {
  titles: {
    rule: 'Hạn được giao',
    counted: (days) => `Đếm ${days} ngày làm việc`,
    moved: {
      AMENDED: 'Điều chỉnh hạn',
      RETURNED: 'Chuyển trả, đặt hạn mới',
      EXTENDED: 'Gia hạn',
      GRANTED: 'Văn phòng cho thêm thời gian',
      RECOUNTED: 'Lịch nghỉ thay đổi, hạn tính lại',
      OTHER: 'Hạn thay đổi',
    },
    returned: (attempt) => (attempt > 1 ? `Chuyển trả (lần ${attempt})` : 'Chuyển trả'),
    sent: (attempt) => (attempt > 1 ? `Gửi kết quả (lần ${attempt})` : 'Gửi kết quả'),
    recalled: 'Rút lại kết quả',
    reopened: 'Mở lại',
    extensionWaits: 'Đang xin gia hạn',
    now: (judged) => `Hiện nay: ${verdict(judged).replace(/^./, (first) => first.toLowerCase())}`,
  },
  term: (words, day, ofDocument) =>
    `Hạn ghi “${words}”: tính từ ${ofDocument ? 'ngày văn bản ' : 'ngày '}${day}, không tính ngày đầu.`,
  read: (words, shown) => `Hạn ghi “${words}”: đọc là ${shown}.`,
  recurring: (rule, day) => `Việc định kỳ (${rule.toLowerCase()}): kỳ này đến hạn ${day}.`,
  ongoing: (words) => `Hạn ghi “${words}”: việc thường xuyên, không có ngày cuối.`,
  noDeadline: 'Văn bản không đặt hạn cho việc này.',
  given: (words, day) => (words ? `Hạn ghi “${words}”; hạn đã giao là ${day}.` : `Hạn đã giao là ${day}.`),
  differs: (day) => `Đọc lại theo lịch nghỉ hiện nay sẽ ra ${day}, nhưng hạn đã giao không tự thay đổi.`,
  beforeCounts: 'Chính ngày ghi sau chữ “trước” vẫn được tính.',
  wholeDay: 'Không ghi giờ nên tính đến hết ngày.',
  hour: (time) => `Sau ${time} là quá hạn.`,
  counted: ({ working, weekends, off, worked }, first, last, day) => {
    const skipped = [
      weekends && `${weekends} ngày thứ Bảy, Chủ nhật`,
      off.length && `${off.length} ngày nghỉ (${named(off)})`,
    ].filter(Boolean);
    const without = skipped.length ? `, bỏ ${skipped.join(' và ')}` : '';
    const also = worked.length ? ` Có tính ${worked.map(({ on }) => day(on)).join(', ')} vì là ngày làm bù.` : '';
    return `Từ ${first} đến ${last}: ${working} ngày làm việc${without}.${also}`;
  },
  moved: (from, to) => `Từ ${from} sang ${to}.`,
  kept: (day) => `Hạn giữ nguyên: ${day}.`,
  by: (name, moment) => `${name}, ${moment}.`,
  reason: (text) => `Lý do: ${text}`,
  legalBasis: (text) => `Căn cứ: ${text}`,
  sent: (moment, late, due) =>
    !due ? `${moment}.` : late ? `${moment}, sau hạn ${byWorkingDays(late)}.` : `${moment}, trước khi hết hạn ${due}.`,
  inVain: 'Lần gửi đó không còn tính.',
  extensionWaits: (moment) =>
    `Đơn vị xin từ ${moment}. Chưa có quyết định thì hạn cũ vẫn áp dụng; thời gian chờ quyết định ghi cho Văn phòng.`,
  noDay: 'không có ngày cuối',
  verdict,
  why: (judged) => whys[judged.state](judged),
  sentIfToday: ({ late, dueToday, time, workingDaysLeft }) => {
    if (late) {
      return late.calendarDays
        ? `Nếu gửi hôm nay: trễ ${byWorkingDays(late)}`
        : `Nếu gửi lúc này: trễ, vì đã qua ${time} của ngày cuối`;
    }
    if (dueToday) return time ? `Nếu gửi hôm nay trước ${time}: đúng hạn` : 'Nếu gửi hôm nay: đúng hạn, vào ngày cuối';
    return workingDaysLeft
      ? `Nếu gửi hôm nay: đúng hạn, còn ${workingDaysLeft} ngày làm việc`
      : 'Nếu gửi hôm nay: đúng hạn';
  },
};

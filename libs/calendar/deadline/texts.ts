import { formatDay, formatVi, type Language, weekdayName } from '../format';
import { daysInMonth, isLeapYear, type LocalDate } from '../local-date';

/** Every sentence the reader of deadlines says. */
export interface DeadlineTexts {
  empty: string;
  tooLong(most: number): string;
  notUnderstood(words: string): string;
  eventBound(words: string): string;
  vague(words: string): string;
  partOfPeriod(words: string): string;
  inHours: string;
  manyDates(words: string): string;
  bareNumber(value: string): string;
  weekdayOrMonth(value: string): string;
  noSuchDay(day: number, month: number, year: number): string;
  noSuchMonth(month: number): string;
  noSuchQuarter(quarter: string): string;
  noSuchTime(time: string): string;
  noSuchYear(year: number): string;
  leapDayEveryYear: string;
  notATerm(count: number): string;

  beforeIssue(on: LocalDate, issuedOn: LocalDate): string;
  dayOff(on: LocalDate, name: string): string;
  otherWeekday(on: LocalDate, said: number): string;
  movedToWorkingDay(from: LocalDate): string;
  fromReceipt: string;
  holidaysUnknown(year: string): string;
  onlyPart: string;
  shortestPeriod: string;
  endsBeforeFirst(first: LocalDate, until: LocalDate): string;
  endsByHand: string;

  ongoing: string;
  noDeadline: string;
  firstOf(rule: string, first: string, until: LocalDate | null): string;
  workingDays(count: number): string;
  days(count: number): string;
  weeks(count: number): string;
  months(count: number): string;
  years(count: number): string;
  endOfWeek: string;
  month(month: number): string;
  quarter(quarter: number): string;
  firstMonths(count: number): string;
  year(year: number): string;
  endOfYear: string;
  endOf(period: string): string;
  before(period: string): string;
  range(from: string, to: string): string;
}

const roman = ['I', 'II', 'III', 'IV'];
const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

const vi: DeadlineTexts = {
  empty: 'Hãy gõ thời hạn, ví dụ 15/8/2026, +5 (ngày làm việc), cuối quý III, hằng tháng hoặc thường xuyên.',
  tooLong: (most) => `Thời hạn dài quá ${most} ký tự. Chỉ gõ phần nói về thời hạn, ví dụ “trước ngày 15/8/2026”.`,
  notUnderstood: (words) =>
    `Chưa hiểu “${words}”. Hãy gõ một ngày (15/8/2026), số ngày làm việc (+5), một kỳ (tháng 9/2026, quý III), hằng tháng hoặc thường xuyên.`,
  eventBound: (words) =>
    `“${words}” gắn với một sự kiện nên không tính được ngày. Hãy gõ thêm ngày sau dấu hai chấm: “${words}: 15/8/2026”.`,
  vague: (words) => `“${words}” không nói rõ ngày nào. Hãy gõ ngày cụ thể, hoặc “không thời hạn”.`,
  partOfPeriod: (words) => `“${words}” chưa rõ đến ngày nào. Hãy gõ ngày cụ thể, ví dụ 10/9/2026, hoặc “cuối tháng 9”.`,
  inHours: 'Thời hạn tính bằng giờ không có mốc bắt đầu. Hãy gõ giờ và ngày cụ thể, ví dụ 14h 15/8/2026.',
  manyDates: (words) => `“${words}” có nhiều ngày. Hãy gõ một ngày; nếu lặp lại mỗi năm, gõ “15/6 và 01/12 hằng năm”.`,
  bareNumber: (value) =>
    `“${value}” là ngày ${value} hay ${value} ngày làm việc? Hãy gõ “ngày ${value}” hoặc “+${value}”.`,
  weekdayOrMonth: (value) =>
    `“T${value}” là thứ ${value} hay tháng ${value}? Hãy gõ “thứ ${value}” hoặc “tháng ${value}”.`,
  noSuchDay: (day, month, year) =>
    month === 2 && day === 29
      ? `Không có ngày 29/2/${year}: năm ${year} không nhuận, tháng 2 chỉ có 28 ngày.`
      : `Không có ngày ${day}/${month}: tháng ${month} chỉ có ${longestOf(month, year)} ngày.`,
  noSuchMonth: (month) => `Không có tháng ${month}. Hãy gõ theo thứ tự ngày/tháng/năm, ví dụ 15/8/2026.`,
  noSuchQuarter: (quarter) => `Không có quý ${quarter.toUpperCase()}. Hãy gõ quý I, II, III hoặc IV.`,
  noSuchTime: (time) => `Không có ${time} trong ngày. Hãy gõ giờ từ 0h đến 24h, ví dụ 14h30 15/8/2026.`,
  noSuchYear: (year) => `Năm ${year} không hợp lý cho một thời hạn. Hãy gõ lại năm.`,
  leapDayEveryYear: 'Ngày 29/2 không có trong mọi năm. Hãy gõ “28/2 hằng năm”.',
  notATerm: (count) => `Không tính được thời hạn ${count} ngày. Hãy gõ số từ 1 đến 999, hoặc ngày cụ thể.`,

  beforeIssue: (on, issuedOn) => `${formatVi(on)} trước ngày ban hành ${formatVi(issuedOn)}.`,
  dayOff: (on, name) => `${formatDay(on)} là ngày nghỉ: ${name}.`,
  otherWeekday: (on, said) => `${formatDay(on)} không phải ${weekdayName(said)}.`,
  movedToWorkingDay: (from) => `${formatDay(from)} là ngày nghỉ, tính sang ngày làm việc tiếp theo.`,
  fromReceipt: 'Tính từ ngày ban hành, vì không rõ ngày đơn vị nhận được văn bản.',
  holidaysUnknown: (year) => `Lịch nghỉ lễ năm ${year} chưa có, mới trừ thứ Bảy và Chủ nhật.`,
  onlyPart: 'Chỉ đọc phần nói về thời hạn trong câu này.',
  shortestPeriod: 'Có nhiều kỳ, đọc theo kỳ ngắn nhất.',
  endsBeforeFirst: (first, until) =>
    `Kỳ đầu là ${formatVi(first)}, sau ngày kết thúc ${formatVi(until)}. Hãy gõ ngày kết thúc muộn hơn.`,
  endsByHand: 'Không rõ kết thúc ngày nào: Văn phòng kết thúc bằng tay.',

  ongoing: 'Thường xuyên',
  noDeadline: 'Không thời hạn',
  firstOf: (rule, first, until) => `${rule}, kỳ đầu ${first}${until ? `, đến ${formatVi(until)}` : ''}`,
  workingDays: (count) => `${count} ngày làm việc`,
  days: (count) => `${count} ngày`,
  weeks: (count) => `${count} tuần`,
  months: (count) => `${count} tháng`,
  years: (count) => `${count} năm`,
  endOfWeek: 'cuối tuần',
  month: (month) => `tháng ${month}`,
  quarter: (quarter) => `quý ${roman[quarter - 1]}`,
  firstMonths: (count) => `${count} tháng đầu năm`,
  year: (year) => `năm ${year}`,
  endOfYear: 'cuối năm',
  endOf: (period) => `cuối ${period}`,
  before: (period) => `trước ${period}`,
  range: (from, to) => `từ ${from} đến ${to}`,
};

const en: DeadlineTexts = {
  empty: 'Type a deadline: 15/8/2026, +5 (working days), cuối quý III, hằng tháng (monthly) or thường xuyên (ongoing).',
  tooLong: (most) =>
    `A deadline has at most ${most} characters. Type only the words about the deadline, such as “trước ngày 15/8/2026”.`,
  notUnderstood: (words) =>
    `“${words}” is not understood. Type a day (15/8/2026), working days (+5), a period (9/2026, quý III), hằng tháng (monthly) or thường xuyên (ongoing).`,
  eventBound: (words) =>
    `“${words}” depends on an event, so no date can be computed. Add a date behind a colon: “${words}: 15/8/2026”.`,
  vague: (words) => `“${words}” names no day. Type a date, or “không thời hạn” (no deadline).`,
  partOfPeriod: (words) => `“${words}” does not say which day. Type a date, such as 10/9/2026, or “cuối tháng 9”.`,
  inHours: 'A term in hours has no known start. Type a time and a date, such as 14h 15/8/2026.',
  manyDates: (words) =>
    `“${words}” holds several dates. Type one; if they recur each year, type “15/6 và 01/12 hằng năm”.`,
  bareNumber: (value) => `“${value}”: day ${value}, or ${value} working days? Type “ngày ${value}” or “+${value}”.`,
  weekdayOrMonth: (value) => `“T${value}”: a weekday or month ${value}? Type “thứ ${value}” or “tháng ${value}”.`,
  noSuchDay: (day, month, year) =>
    `There is no ${day}/${month}${month === 2 && day === 29 ? `/${year}: not a leap year` : ''}.`,
  noSuchMonth: (month) => `There is no month ${month}. Type day/month/year, such as 15/8/2026.`,
  noSuchQuarter: (quarter) => `There is no quarter ${quarter.toUpperCase()}. Type quý I, II, III or IV.`,
  noSuchTime: (time) => `There is no ${time} in a day. Type a time from 0h to 24h, such as 14h30 15/8/2026.`,
  noSuchYear: (year) => `${year} is no likely year for a deadline. Type it again.`,
  leapDayEveryYear: 'Not every year has a 29/2. Type “28/2 hằng năm”.',
  notATerm: (count) => `A term of ${count} days cannot be counted. Type a number from 1 to 999, or a date.`,

  beforeIssue: (on, issuedOn) => `${formatVi(on)} is before the date of issue, ${formatVi(issuedOn)}.`,
  dayOff: (on, name) => `${formatDay(on, null, 'en')} is a day off: ${name}.`,
  otherWeekday: (on, said) => `${formatDay(on, null, 'en')} is not a ${weekdayName(said, 'en')}.`,
  movedToWorkingDay: (from) => `${formatDay(from, null, 'en')} is a day off, so the next working day is taken.`,
  fromReceipt: 'Counted from the date of issue, since the day of receipt is not known.',
  holidaysUnknown: (year) => `The holidays of ${year} are not known yet; only week-ends are left out.`,
  onlyPart: 'Only the part about the deadline was read.',
  shortestPeriod: 'Several periods are named; the shortest was taken.',
  endsBeforeFirst: (first, until) =>
    `The first is due on ${formatVi(first)}, after its end on ${formatVi(until)}. Type a later end.`,
  endsByHand: 'On which day it ends is not known: the Office ends it by hand.',

  ongoing: 'Ongoing',
  noDeadline: 'No deadline',
  firstOf: (rule, first, until) => `${rule}, first on ${first}${until ? `, until ${formatVi(until)}` : ''}`,
  workingDays: (count) => `${count} working ${count === 1 ? 'day' : 'days'}`,
  days: (count) => `${count} ${count === 1 ? 'day' : 'days'}`,
  weeks: (count) => `${count} ${count === 1 ? 'week' : 'weeks'}`,
  months: (count) => `${count} ${count === 1 ? 'month' : 'months'}`,
  years: (count) => `${count} ${count === 1 ? 'year' : 'years'}`,
  endOfWeek: 'end of the week',
  month: (month) => englishMonths[month - 1]!,
  quarter: (quarter) => `quarter ${roman[quarter - 1]}`,
  firstMonths: (count) => `the first ${count} months`,
  year: (year) => `${year}`,
  endOfYear: 'end of the year',
  endOf: (period) => `end of ${period}`,
  before: (period) => `before ${period}`,
  range: (from, to) => `${from} to ${to}`,
};

export const deadlineTexts: Record<Language, DeadlineTexts> = { vi, en };

function longestOf(month: number, year: number): number {
  return month === 2 && !isLeapYear(year) ? 28 : daysInMonth(2024, month);
}

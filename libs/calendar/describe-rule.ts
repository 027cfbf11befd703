import { formatVi, type Language, weekdayName } from './format';
import { addDays, type LocalDate, monthOf, quarterOf, weekday, yearOf } from './local-date';
import { nextOccurrence, occurrencesBetween, parseRule } from './recurrence';

type Rule = NonNullable<ReturnType<typeof parseRule>>;

/** How people say a rule. */
interface RuleWords {
  daily: string;
  weekly: string;
  weeklyOn(day: string): string;
  monthly: string;
  monthlyOn(day: number): string;
  quarterly: string;
  everyMonths(count: number): string;
  yearly: string;
  yearlyIn(months: string[]): string;
  yearlyOn(days: string[]): string;
}

const ruleWords: Record<Language, RuleWords> = {
  vi: {
    daily: 'Hằng ngày',
    weekly: 'Hằng tuần',
    weeklyOn: (day) => `${capital(day)} hằng tuần`,
    monthly: 'Hằng tháng',
    monthlyOn: (day) => `Ngày ${day} hằng tháng`,
    quarterly: 'Hằng quý',
    everyMonths: (count) => `${String(count).padStart(2, '0')} tháng một lần`,
    yearly: 'Hằng năm',
    yearlyIn: (months) => `Tháng ${listed(months, 'và')} hằng năm`,
    yearlyOn: (days) => `Ngày ${listed(days, 'và')} hằng năm`,
  },
  en: {
    daily: 'Daily',
    weekly: 'Weekly',
    weeklyOn: (day) => `Every ${day}`,
    monthly: 'Monthly',
    monthlyOn: (day) => `On day ${day} of each month`,
    quarterly: 'Quarterly',
    everyMonths: (count) => `Every ${count} months`,
    yearly: 'Yearly',
    yearlyIn: (months) => `In month ${listed(months, 'and')} of each year`,
    yearlyOn: (days) => `On ${listed(days, 'and')} of each year`,
  },
};

/** How people call one period of a rule. */
interface PeriodWords {
  week(days: string): string;
  month(month: string): string;
  quarter(quarter: string): string;
  half(half: 1 | 2, year: number): string;
  year(year: number): string;
}

const periodWords: Record<Language, PeriodWords> = {
  vi: {
    week: (days) => `tuần ${days}`,
    month: (month) => `tháng ${month}`,
    quarter: (quarter) => `quý ${quarter}`,
    half: (half, year) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    year: (year) => `năm ${year}`,
  },
  en: {
    week: (days) => `week ${days}`,
    month: (month) => month,
    quarter: (quarter) => `quarter ${quarter}`,
    half: (half, year) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    year: (year) => String(year),
  },
};

const romanQuarters = ['I', 'II', 'III', 'IV'];

/** The period that ends on the day `on`, `quý III/2026`; that day where the rule has no such word for it, or does not fall on it. */
export function periodName(rule: string, on: LocalDate, language: Language = 'vi'): string {
  const parsed = parseRule(rule);
  const words = periodWords[language];
  const year = yearOf(on);
  if (!parsed || nextOccurrence(rule, on) !== on) return formatVi(on);
  switch (parsed.freq) {
    case 'DAILY':
      return formatVi(on);
    case 'WEEKLY':
      return words.week(`${formatVi(addDays(on, 1 - weekday(on))).slice(0, 5)}–${formatVi(on)}`);
    case 'MONTHLY':
      return words.month(`${monthOf(on)}/${year}`);
    case 'YEARLY':
      break;
  }
  const isWhole = parsed.byMonthDay.join() === '-1';
  if (isWhole && parsed.byMonth.join() === '3,6,9,12')
    return words.quarter(`${romanQuarters[quarterOf(on) - 1]}/${year}`);
  if (isWhole && parsed.byMonth.join() === '6,12') return words.half(monthOf(on) === 6 ? 1 : 2, year);
  return daysOf(rule).length === 1 ? words.year(year) : formatVi(on);
}

/** A recurrence in words, `Ngày 25 hằng tháng`; the rule itself if it is none of ours. */
export function describeRule(rule: string, language: Language = 'vi'): string {
  const parsed = parseRule(rule);
  if (!parsed) return rule;
  const words = ruleWords[language];
  switch (parsed.freq) {
    case 'DAILY':
      return words.daily;
    case 'WEEKLY':
      return parsed.byDay[0] === 5 ? words.weekly : words.weeklyOn(weekdayName(parsed.byDay[0]!, language));
    case 'MONTHLY':
      return parsed.byMonthDay[0] === -1 ? words.monthly : words.monthlyOn(parsed.byMonthDay.at(-1)!);
    case 'YEARLY':
      return parsed.byMonthDay[0] === -1 ? wholeMonths(parsed, words) : words.yearlyOn(daysOf(rule));
  }
}

function wholeMonths({ byMonth }: Rule, words: RuleWords): string {
  const step = byMonth[0]!;
  const isEven = byMonth.length * step === 12 && byMonth.every((month, index) => month === step * (index + 1));
  if (!isEven) return words.yearlyIn(byMonth.map(String));
  if (step === 3) return words.quarterly;
  return step === 12 ? words.yearly : words.everyMonths(step);
}

/** The days of one year, `15/06`. Any year without a leap day will do. */
function daysOf(rule: string): string[] {
  return occurrencesBetween(rule, '2026-01-01', '2026-12-31').map((on) => `${on.slice(8)}/${on.slice(5, 7)}`);
}

function listed(parts: string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

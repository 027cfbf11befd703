import { addDays, addMonths, dayOf, daysInMonth, type LocalDate, localDate, monthOf } from '../local-date';
import { everyDay, everyMonthOn, everyWeekOn, everyYearIn, everyYearOn, nextOccurrence } from '../recurrence';
import { dayIn } from './dates';
import { readPeriod } from './periods';
import type { Phrase } from './phrase';
import { isTrouble, type Read, type Reader, type Trouble } from './reading';
import { monthWords, quarterWords, weekdayWords } from './words';

type Rule = { rule: string; warning?: string };

const quarterEnds = [3, 6, 9, 12];
const monthOfQuarter: Readonly<Record<string, number>> = {
  dau: 2,
  'dau tien': 2,
  'thu nhat': 2,
  giua: 1,
  'thu hai': 1,
  'thu 2': 1,
  cuoi: 0,
  'cuoi cung': 0,
  'thu ba': 0,
  'thu 3': 0,
};

/** `hằng tháng`, `06 tháng`, `trước ngày 25 hằng tháng`, `15/6 và 01/12 hằng năm`: a rule that makes one obligation per period (`domain.md §2`). */
export function readRecurring(phrase: Phrase, reader: Reader): Read {
  const whole = ruleOf(phrase, reader);
  if (whole) return isTrouble(whole) ? whole : first(whole, { from: null, until: null }, reader);
  const ended = endsOf(phrase.text);
  const read = ended && ruleOf({ ...phrase, text: ended.rule }, reader);
  if (!read || isTrouble(read)) return read;
  const span = spanOf(ended, reader);
  return !span || isTrouble(span) ? span : first(read, span, reader);
}

/** What the words of a rule are, and between which others they stand. */
interface Ends {
  rule: string;
  from?: string;
  until?: string;
}

interface Span {
  from: LocalDate | null;
  until: LocalDate | null;
  warning?: string;
}

/** `hằng quý từ tháng 9/2026 đến hết năm 2027`, `hằng tháng trong năm 2027`, `năm 2027, hằng tháng`. */
function endsOf(text: string): Ends | null {
  const [, inYear, rest] = /^nam (\d{4}) ((?:hang|moi|dinh ky) .+)$/.exec(text) ?? [];
  if (inYear) return { rule: rest!, from: inYear, until: inYear };
  const [, named, year] = /^((?:hang|moi|dinh ky) .+?) (?:trong )?nam (\d{4})$/.exec(text) ?? [];
  if (named && !/ (?:den|toi|tu)(?: het)?$/.test(named)) return { rule: named, from: year, until: year };
  const [, rule, from, until] =
    /^(.+?)(?: (?:bat dau )?(?:ke )?tu (?:ngay (?=\d))?(.+?))?(?: (?:va )?(?:keo dai )?(?:cho )?(?:den|toi)(?: het)? (.+))?$/.exec(
      text,
    ) ?? [];
  return from || until ? { rule: rule!, from, until } : null;
}

/** From which day a rule counts, and to which: the ends of what the words name. */
function spanOf({ from, until }: Ends, reader: Reader): Span | Trouble | null {
  const start = from === undefined ? { on: null } : startIn(from, reader);
  if (!start || isTrouble(start)) return start;
  // `đến khi có văn bản thay thế`: nobody knows the day, so the Office ends it by hand.
  if (until !== undefined && /^(?:khi|luc) /.test(until))
    return { from: start.on, until: null, warning: reader.texts.endsByHand };
  const end = until === undefined ? { on: null } : endIn(until, reader);
  if (!end || isTrouble(end)) return end;
  return { from: start.on, until: end.on };
}

function endIn(text: string, reader: Reader): { on: LocalDate | null } | Trouble | null {
  return (
    dayIn(text, reader) ??
    readPeriod({ text: text.replace(/^het /, ''), time: null, before: false, within: true, weekday: null }, reader)
  );
}

function startIn(text: string, reader: Reader): { on: LocalDate | null } | Trouble | null {
  const end = endIn(text, reader);
  if (!end || isTrouble(end) || end.on === null || dayIn(text, reader)) return end;
  const months = /quy|^q /.test(text) ? 3 : /thang|^\d{1,2}\//.test(text) ? 1 : 12;
  return { on: `${addMonths(`${end.on.slice(0, 7)}-01`, 1 - months).slice(0, 7)}-01` };
}

function first({ rule, warning }: Rule, { from, until, ...span }: Span, reader: Reader): Read {
  const on = nextOccurrence(rule, from !== null && from > reader.issuedOn ? from : reader.issuedOn);
  if (on === null) return null;
  if (until !== null && until < on) return { trouble: reader.texts.endsBeforeFirst(on, until) };
  return {
    kind: 'RECURRING',
    on,
    rule,
    until,
    warning: [warning, span.warning].filter(Boolean).join(' ') || undefined,
  };
}

function ruleOf(phrase: Phrase, reader: Reader): Rule | Trouble | null {
  const text = phrase.text
    .replace(/^(?:dinh ky|thuong xuyen) (?=hang|moi)/, '')
    .replace(/ (?:va )?(?:cac|nhung) nam (?:tiep theo|sau)$/, '')
    .replace(/^((?:hang|moi) .+?) (?:mot|1) lan$/, '$1');
  // `trước` may also stand inside: `hằng tháng, trước ngày 25`.
  const shift =
    reader.strictBefore === true && phrase.time === null && (phrase.before || / truoc /.test(text)) ? -1 : 0;
  return (
    severalPeriods(text, reader) ??
    everyPeriod(text, phrase.weekday, shift, reader) ??
    (phrase.within ? null : everySomeMonths(text, shift, reader)) ??
    inQuarters(text, shift, reader) ??
    daysOfYear(text, 2, shift, reader)
  );
}

/** `hằng tháng, quý, năm`: the shortest of them makes the others. */
function severalPeriods(text: string, reader: Reader): Rule | null {
  const unit = '(?:tuan|thang|quy|0?6 thang|nam)';
  const list = new RegExp(`^(?:dinh ky )?(?:hang |moi )?${unit}(?: (?:va |hang |moi )*${unit}){1,5}$`);
  if (!list.test(text) || !/\b(?:hang|moi|dinh ky)\b|^0?6 thang (?:va )?nam$/.test(text)) return null;
  const named = text.replace(/\d thang/g, 'nua');
  const shortest = [
    [/tuan/, everyWeekOn(5)],
    [/thang/, everyMonthOn(-1)],
    [/quy/, everyYearIn(quarterEnds)],
    [/nua/, everyYearIn([6, 12])],
  ] as const;
  const found = shortest.find(([word]) => word.test(named));
  return found ? { rule: found[1], warning: reader.texts.shortestPeriod } : null;
}

/** `hằng quý`, `định kỳ hằng tháng`, with the day before or behind: `ngày 25 hằng tháng`, `hằng năm, trước ngày 15/12`. */
function everyPeriod(text: string, weekday: number | null, shift: number, reader: Reader): Rule | Trouble | null {
  const [, behind, after] = /^(?:hang|moi) (ngay|tuan|thang|quy|nam)(?: (.+))?$/.exec(text) ?? [];
  const [, periodical] = /^dinh ky (?:theo )?(ngay|tuan|thang|quy|nam)$/.exec(text) ?? [];
  const [, before, head] = /^(.*?) ?(?:cua )?(?:hang|moi) (tuan|thang|quy|nam)$/.exec(text) ?? [];
  const unit = behind ?? periodical ?? head;
  if (!unit) return null;
  const which = (after ?? before ?? '').replace(/^(?:(?:bao cao|gui|vao|truoc|cham nhat) )+/, '').replace(/ cua$/, '');
  const isLast = /^(?:|cuoi|(?:ngay )?cuoi(?: cung)?)$/.test(which);
  switch (unit) {
    case 'ngay':
      return which === '' ? { rule: everyDay() } : null;
    case 'tuan':
      return isLast ? { rule: everyWeekOn(weekday ?? 5) } : onWeekday(which);
    case 'thang':
      return isLast ? { rule: everyMonthOn(-1) } : onDayOfMonth(which, shift, reader);
    case 'quy':
      return isLast
        ? { rule: everyYearIn(quarterEnds) }
        : inQuarters(`${which.replace(/ quy$/, '')} quy`, shift, reader);
    default:
      return isLast ? { rule: everyYearIn([12]) } : (wholeMonth(which) ?? daysOfYear(which, 1, shift, reader));
  }
}

/** `06 tháng`, `3 tháng một lần`, `định kỳ 6 tháng`. Only half-years say so without a word more; a bare `3 tháng` is a term. */
function everySomeMonths(text: string, shift: number, reader: Reader): Rule | Trouble | null {
  const half = text.replace(/^(dinh ky |moi |hang )nua nam/, '$16 thang');
  const [, mark, count, once, days] =
    /^(dinh ky |(?:dinh ky )?(?:moi|hang) )?(\d{1,2}) thang( (?:mot |1 )?lan)?(?: (.+))?$/.exec(half) ?? [];
  if (!count) return null;
  const every = Number(count);
  if (every === 0 || 12 % every !== 0 || (every !== 6 && !mark && !once)) return null;
  if (days) return daysOfYear(days, 2, shift, reader);
  const months = Array.from({ length: 12 / every }, (_, index) => (index + 1) * every);
  return { rule: every === 1 ? everyMonthOn(-1) : everyYearIn(months) };
}

/** `hằng tuần, vào thứ Sáu`. */
function onWeekday(which: string): Rule | null {
  const day = weekdayWords.get(which.replace(/^thu /, ''));
  return day === undefined ? null : { rule: everyWeekOn(day) };
}

function onDayOfMonth(which: string, shift: number, reader: Reader): Rule | Trouble | null {
  const [, digits] = /^(?:ngay )?(\d{1,2})$/.exec(which) ?? [];
  if (!digits) return null;
  const day = Number(digits);
  if (day < 1 || day > 31) return { trouble: reader.texts.noSuchDay(day, 1, 2026) };
  return { rule: everyMonthOn(day + shift || -1) };
}

/** `tháng 12 hằng năm`, `quý I hằng năm`. */
function wholeMonth(which: string): Rule | null {
  const [, month, quarter] = /^(?:thang (\d{1,2}|[a-z ]+)|quy (\d|[a-z]+))$/.exec(which) ?? [];
  const number = month
    ? (monthWords.get(month) ?? Number(month))
    : quarter
      ? (quarterWords.get(quarter) ?? Number(quarter)) * 3
      : 0;
  return number >= 1 && number <= 12 ? { rule: everyYearIn([number]) } : null;
}

/** `ngày 25 tháng đầu tiên Quý II, Quý III và Quý IV`, `ngày 10 tháng cuối quý`. */
function inQuarters(text: string, shift: number, reader: Reader): Rule | Trouble | null {
  const [, digits, which, list] =
    /^(?:ngay )?(\d{1,2})(?: cua)? thang (dau tien|dau|cuoi cung|cuoi|giua|thu \w{1,4})(?: cua)? (?:hang |moi )?quy(?: (.+))?$/.exec(
      text,
    ) ?? [];
  const back = monthOfQuarter[which ?? ''];
  if (!digits || back === undefined) return null;
  const words = (list ?? 'i ii iii iv')
    .split(' ')
    .filter((word) => !['quy', 'va', 'hang', 'moi', 'nam'].includes(word));
  const quarters = words.map((word) => quarterWords.get(word) ?? Number(word));
  if (quarters.length === 0 || quarters.some((quarter) => !(quarter >= 1 && quarter <= 4))) return null;
  return yearly(
    quarters.map((quarter) => ({ day: Number(digits), month: quarter * 3 - back })),
    shift,
    reader,
  );
}

/** `15/6 và 01/12`, `15 tháng 6 và trước ngày 01 tháng 12`, `ngày 25 các tháng 3, 6, 9`: at least so many days, and nothing else. */
function daysOfYear(text: string, atLeast: number, shift: number, reader: Reader): Rule | Trouble | null {
  const bare = text
    .replace(/(?:^| )(?:va|den|ngay|truoc|vao|cham nhat|cac|cua)(?= )/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const [, sameDay, months] = /^(\d{1,2}) thang (\d{1,2}(?: \d{1,2})+)$/.exec(bare) ?? [];
  if (sameDay)
    return yearly(
      months!.split(' ').map((month) => ({ day: Number(sameDay), month: Number(month) })),
      shift,
      reader,
    );
  if (!/^\d{1,2}(?:\/| thang )\d{1,2}(?: \d{1,2}(?:\/| thang )\d{1,2})*$/.test(bare)) return null;
  const days = [...bare.matchAll(/(\d{1,2})(?:\/| thang )(\d{1,2})/g)].map(([, day, month]) => ({
    day: Number(day),
    month: Number(month),
  }));
  return days.length < atLeast ? null : yearly(days, shift, reader);
}

function yearly(days: { day: number; month: number }[], shift: number, reader: Reader): Rule | Trouble {
  for (const { day, month } of days) {
    if (month < 1 || month > 12) return { trouble: reader.texts.noSuchMonth(month) };
    if (day === 29 && month === 2) return { trouble: reader.texts.leapDayEveryYear };
    if (day < 1 || day > daysInMonth(2026, month)) return { trouble: reader.texts.noSuchDay(day, month, 2026) };
  }
  const shifted = days.map(({ day, month }) => addDays(localDate(2026, month, day)!, shift));
  return { rule: everyYearOn(shifted.map((on) => ({ day: dayOf(on), month: monthOf(on) }))) };
}

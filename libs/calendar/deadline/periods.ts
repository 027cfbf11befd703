import {
  addDays,
  addMonths,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  lastDayOf,
  type LocalDate,
  monthOf,
  quarterOf,
  weekday,
  yearOf,
} from '../local-date';
import { fullYear, isLikelyYear, isYear } from './dates';
import type { Phrase } from './phrase';
import { type Found, isTrouble, type Read, type Reader, type Trouble } from './reading';
import { anyOf, monthWords, quarterWords } from './words';

/** Months of one year; the year may have been left out. */
interface Span {
  from: number;
  to: number;
  /** In digits, four or two. */
  year: string | undefined;
  name: string;
  /** How its last day is called. */
  end: string;
}

const aMonth = `(\\d{1,2}|${anyOf([...monthWords.keys()])})`;
const aQuarter = `(\\d|${anyOf([...quarterWords.keys()])})`;
/** `/2026`, ` năm 2026`, `-2026`; two digits only as in `/26`. */
const aYear = '(?:/| nam |[ -])(\\d{4}|(?<=/)\\d{2})';

type SpanOf = (parts: (string | undefined)[], reader: Reader) => Span | Trouble | null;

const patterns: readonly (readonly [RegExp, SpanOf])[] = [
  [new RegExp(`^thang ${aMonth}(?:${aYear})?$`), ([month, year], reader) => monthSpan(month!, year, reader)],
  [new RegExp(`^t (\\d{1,2})${aYear}$`), ([month, year], reader) => monthSpan(month!, year, reader)],
  [/^t (8|9|1[0-2])$/, ([month], reader) => monthSpan(month!, undefined, reader)],
  [/^(\d{1,2})[/-](\d{4})$/, ([month, year], reader) => monthSpan(month!, year, reader)],
  [/^(\d{2})(20\d{2})$/, ([month, year], reader) => monthSpan(month!, year, reader)],
  [/^(\d{4})[/-](0?[1-9]|1[0-2])$/, ([year, month], reader) => monthSpan(month!, year, reader)],
  // Of several months or quarters the last one is the end.
  [
    new RegExp(`^thang ${aMonth}(?:-| den | va | )(?:thang )?${aMonth}(?:${aYear})?$`),
    ([, month, year], reader) => monthSpan(month!, year, reader),
  ],
  [
    new RegExp(`^(?:quy|q) ${aQuarter}(?:${aYear})?$`),
    ([quarter, year], reader) => quarterSpan(quarter!, year, reader),
  ],
  [/^(i{1,3}|iv) (\d{4})$/, ([quarter, year], reader) => quarterSpan(quarter!, year, reader)],
  [
    new RegExp(`^(?:quy|q) ${aQuarter}(?:[ -](?:(?:den|va|quy|q) )*${aQuarter}){1,3}(?:${aYear})?$`),
    ([, quarter, year], reader) => quarterSpan(quarter!, year, reader),
  ],
  [
    /^(\d{1,2}) thang (dau|cuoi)(?: cua)? nam(?: (\d{4}))?$/,
    ([count, part, year], reader) => partOfYear(Number(count), part!, year, reader),
  ],
  [/^nua (dau|cuoi)(?: cua)? nam(?: (\d{4}))?$/, ([part, year], reader) => partOfYear(6, part!, year, reader)],
  [/^nam (\d{4})$/, ([year], reader) => yearSpan(year!, reader)],
  [/^(\d{4})$/, ([year], reader) => (isYear(year!, reader) ? yearSpan(year!, reader) : null)],
  [
    /^(?:nam )?(\d{4})(?:[/-]| den | va | )(?:nam )?(\d{4}|(?<=[/-])\d{2})$/,
    ([from, to], reader) => (fullYear(to!) < Number(from) ? null : yearSpan(to!, reader)),
  ],
];

/** A period, whose last day is the deadline (`domain.md §2`): `tháng 9`, `quý III/2026`, `6 tháng đầu năm`, `2025 - 2026`. */
export function readPeriod(phrase: Phrase, reader: Reader): Read {
  if (phrase.weekday !== null) return null;
  const text = phrase.text.replace(/^(?:cuoi|ngay cuoi(?: cung)?(?: cua)?) /, '');
  const isWhole = phrase.within || text !== phrase.text;
  const near = nearPeriod(text, isWhole, reader);
  if (near) return near;
  for (const [pattern, spanOf] of patterns) {
    const match = pattern.exec(text);
    const span = match && spanOf(match.slice(1), reader);
    if (!span) continue;
    return isTrouble(span) ? span : lastDay(span, phrase.before && text === phrase.text, reader);
  }
  return rangeEnd(text, reader);
}

/** `cuối tuần`, `cuối tháng`, `tháng này`, `quý sau`: those around the date of issue. */
function nearPeriod(text: string, isWhole: boolean, reader: Reader): Read {
  const [, unit, which] = /^(tuan|thang|quy|nam)(?: (nay|sau|toi))?$/.exec(text) ?? [];
  if (!unit || (!isWhole && !which)) return null;
  const { issuedOn, texts } = reader;
  const ahead = which === 'sau' || which === 'toi' ? 1 : 0;
  if (unit === 'tuan') {
    const friday = addDays(issuedOn, 5 - weekday(issuedOn));
    // A document issued on a week-end means the week that begins.
    return { kind: 'PERIOD', on: addDays(friday, ahead * 7 + (friday < issuedOn ? 7 : 0)), label: texts.endOfWeek };
  }
  const inside = addMonths(issuedOn, ahead * { thang: 1, quy: 3, nam: 12 }[unit]!);
  switch (unit) {
    case 'thang':
      return { kind: 'PERIOD', on: endOfMonth(inside), label: texts.endOf(texts.month(monthOf(inside))) };
    case 'quy':
      return { kind: 'PERIOD', on: endOfQuarter(inside), label: texts.endOf(texts.quarter(quarterOf(inside))) };
    default:
      return { kind: 'PERIOD', on: endOfYear(inside), label: texts.endOfYear };
  }
}

/** `từ tháng 8 đến hết tháng 9/2026`: what it ends with. */
function rangeEnd(text: string, reader: Reader): Read {
  const [, end] = /^tu .{1,60} (?:den|toi)(?: het)? (.+)$/.exec(text) ?? [];
  return end ? readPeriod({ text: end, time: null, before: false, within: true, weekday: null }, reader) : null;
}

function monthSpan(word: string, year: string | undefined, { texts }: Reader): Span | Trouble {
  const number = monthWords.get(word) ?? Number(word);
  if (number < 1 || number > 12) return { trouble: texts.noSuchMonth(number) };
  const name = texts.month(number);
  return { from: number, to: number, year, name, end: texts.endOf(name) };
}

function quarterSpan(word: string, year: string | undefined, { texts }: Reader): Span | Trouble {
  const number = quarterWords.get(word) ?? Number(word);
  if (number < 1 || number > 4) return { trouble: texts.noSuchQuarter(word) };
  const name = texts.quarter(number);
  return { from: number * 3 - 2, to: number * 3, year, name, end: texts.endOf(name) };
}

/** `6 tháng đầu năm`, `3 tháng cuối năm`. */
function partOfYear(count: number, part: string, year: string | undefined, { texts }: Reader): Span | Trouble {
  if (count < 1 || count > 12) return { trouble: texts.noSuchMonth(count) };
  const name = texts.firstMonths(count);
  if (part === 'dau') return { from: 1, to: count, year, name, end: name };
  return { from: 13 - count, to: 12, year, name: texts.endOfYear, end: texts.endOfYear };
}

function yearSpan(year: string, { texts }: Reader): Span {
  return { from: 1, to: 12, year, name: texts.year(fullYear(year)), end: texts.endOfYear };
}

/** The last day of the span. `trước tháng 9` can only mean the end of August: the day that precedes it. */
function lastDay(span: Span, isBefore: boolean, reader: Reader): Found | Trouble {
  const { texts, issuedOn } = reader;
  const dayIn = (year: number) => (isBefore ? addDays(firstDayOf(year, span.from), -1) : lastDayOf(year, span.to));
  const year = span.year === undefined ? yearOf(issuedOn) : fullYear(span.year);
  if (!isLikelyYear(year)) return { trouble: texts.noSuchYear(year) };
  const isPast = span.year === undefined && dayIn(year) < issuedOn;
  return { kind: 'PERIOD', on: dayIn(isPast ? year + 1 : year), label: isBefore ? texts.before(span.name) : span.end };
}

function firstDayOf(year: number, month: number): LocalDate {
  return `${lastDayOf(year, month).slice(0, 7)}-01`;
}

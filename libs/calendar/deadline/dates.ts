import { addDays, addMonths, dayOf, type LocalDate, localDate, monthOf, weekday, yearOf } from '../local-date';
import type { Phrase } from './phrase';
import { isTrouble, type Read, type Reader, type Trouble } from './reading';
import { anyOf, monthWords, nearDays } from './words';

const firstYear = 1945;
const lastYear = 2199;

const dayMonthYear = /^(?:ngay )?(\d{1,2})[/ -](\d{1,2})(?:[/ -]| nam )(\d{4}|\d{2})$/;
const yearMonthDay = /^(?:ngay )?(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const dayMonth = /^(?:ngay )?(\d{1,2})[/-](\d{1,2})$/;
/** The month itself in words only behind `ngày`: `06 tháng, năm` are two periods. */
const dayMonthInWords = new RegExp(
  `^(?:(?:ngay )?(\\d{1,2}) thang (\\d{1,2})|ngay (\\d{1,2}) thang (${anyOf([...monthWords.keys()])}))(?:(?:[/-]| nam | )(\\d{4}|\\d{2}))?$`,
);
const dayOnly = /^ngay (\d{1,2})(?: (?:cua )?thang (nay|sau|toi))?$/;
const digitsOnly = /^(?:\d{4}|\d{6}|\d{8})$/;
const daysRange =
  /^(?:tu )?(?:ngay )?(\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)?)(?:-| (?:den|toi) (?:het )?(?:ngay )?)(\d{1,2}\/\d{1,2}(?:\/\d{4})?)$/;

/** A day, however it is written: `15/8`, `15.8.26`, `1508`, `ngày 15 tháng 8 năm 2026`. Ambiguity is resolved day first. */
export function readDate(phrase: Phrase, reader: Reader): Read {
  const range = daysRange.exec(phrase.text);
  if (range) {
    const last = dayIn(range[2]!, reader);
    if (last && !isTrouble(last))
      return { kind: 'PERIOD', on: last.on, label: reader.texts.range(range[1]!, range[2]!) };
  }
  const read = dayIn(phrase.text, reader);
  if (!read || isTrouble(read)) return read;
  const isExcluded = phrase.before && reader.strictBefore === true && phrase.time === null;
  return {
    kind: 'DATE',
    on: isExcluded ? addDays(read.on, -1) : read.on,
    warning: weekdayWarning(read.on, phrase, reader),
  };
}

/** `hôm nay`, `mai`, and a weekday: the next one, or that of next week. */
export function readNearDay(phrase: Phrase, reader: Reader): Read {
  const near = nearDays.find(([, words]) => words.test(phrase.text));
  if (near && phrase.weekday === null) return { kind: 'DATE', on: addDays(reader.today, near[0]) };
  // A time alone is today's.
  if (phrase.text === '' && phrase.time !== null && phrase.weekday === null) return { kind: 'DATE', on: reader.today };
  if (phrase.weekday === null) return null;
  const monday = addDays(reader.issuedOn, 1 - weekday(reader.issuedOn));
  const thisWeek = addDays(monday, phrase.weekday - 1);
  if (/^(?:tuan )?nay$/.test(phrase.text)) return { kind: 'DATE', on: thisWeek };
  if (/^(?:cua )?tuan (?:sau|toi)$/.test(phrase.text)) return { kind: 'DATE', on: addDays(thisWeek, 7) };
  if (phrase.text !== '') return null;
  return { kind: 'DATE', on: thisWeek < reader.issuedOn ? addDays(thisWeek, 7) : thisWeek };
}

/** The day that plain words name: nothing else may be in them. */
export function dayIn(text: string, reader: Reader): { on: LocalDate } | Trouble | null {
  const [, fullDay, fullMonth, year] = dayMonthYear.exec(text) ?? [];
  if (fullDay) return dayOfYear(Number(fullDay), Number(fullMonth), fullYear(year!), reader);
  const [, isoYear, isoMonth, isoDay] = yearMonthDay.exec(text) ?? [];
  if (isoYear) return dayOfYear(Number(isoDay), Number(isoMonth), Number(isoYear), reader);
  const [, shortDay, shortMonth] = dayMonth.exec(text) ?? [];
  if (shortDay) return nextDay(Number(shortDay), Number(shortMonth), reader);
  const inWords = dayMonthInWords.exec(text);
  if (inWords) {
    const [, day, month, wordDay, wordMonth, year] = inWords;
    const [d, m] = day ? [Number(day), Number(month)] : [Number(wordDay), monthWords.get(wordMonth!)!];
    return year ? dayOfYear(d, m, fullYear(year), reader) : nextDay(d, m, reader);
  }
  const [, aloneDay, whichMonth] = dayOnly.exec(text) ?? [];
  if (aloneDay) return dayOfMonth(Number(aloneDay), whichMonth, reader);
  return digitsOnly.test(text) ? dayInDigits(text, reader) : null;
}

/** Two digits are of this century. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

export function isLikelyYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

/** Whether four digits are a year and not a day and month: `2026`, and not `1508`; `2012` is the 20th of December. */
export function isYear(digits: string, reader: Reader): boolean {
  const ahead = Number(digits) - yearOf(reader.issuedOn);
  const isDay = localDate(2024, Number(digits.slice(2)), Number(digits.slice(0, 2))) !== null;
  return (ahead >= -1 && ahead < 75) || (!isDay && isLikelyYear(Number(digits)));
}

function dayOfYear(day: number, month: number, year: number, reader: Reader): { on: LocalDate } | Trouble {
  const { texts } = reader;
  if (month < 1 || month > 12) return { trouble: texts.noSuchMonth(month) };
  if (!isLikelyYear(year)) return { trouble: texts.noSuchYear(year) };
  const on = localDate(year, month, day);
  return on ? { on } : { trouble: texts.noSuchDay(day, month, year) };
}

/** A day without a year is in the year of issue, or in the next one if it would be past. */
function nextDay(day: number, month: number, reader: Reader): { on: LocalDate } | Trouble {
  const year = yearOf(reader.issuedOn);
  const thisYear = dayOfYear(day, month, year, reader);
  if (isTrouble(thisYear) || thisYear.on >= reader.issuedOn) return thisYear;
  return dayOfYear(day, month, year + 1, reader);
}

function dayOfMonth(day: number, which: string | undefined, reader: Reader): { on: LocalDate } | Trouble {
  const isPast = which === undefined && day < dayOf(reader.issuedOn);
  const month = addMonths(reader.issuedOn, isPast || which === 'sau' || which === 'toi' ? 1 : 0);
  return dayOfYear(day, monthOf(month), yearOf(month), reader);
}

function dayInDigits(digits: string, reader: Reader): { on: LocalDate } | Trouble | null {
  const [first, second, rest] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), digits.slice(4)];
  if (digits.length === 4) return isYear(digits, reader) ? null : nextDay(first, second, reader);
  const dayFirst = dayOfYear(first, second, fullYear(rest), reader);
  if (!isTrouble(dayFirst)) return dayFirst;
  // 082026 is a month and its year, 20260815 the date of a computer.
  if (digits.length === 6) return second === 20 ? null : dayFirst;
  const yearFirst = dayOfYear(Number(digits.slice(6)), Number(digits.slice(4, 6)), Number(digits.slice(0, 4)), reader);
  return isTrouble(yearFirst) ? dayFirst : yearFirst;
}

function weekdayWarning(on: LocalDate, phrase: Phrase, reader: Reader): string | undefined {
  const isOther = phrase.weekday !== null && phrase.weekday !== weekday(on);
  return isOther ? reader.texts.otherWeekday(on, phrase.weekday!) : undefined;
}

import { addDays, addMonths, type LocalDate, yearOf } from '../local-date';
import { dayIn, isLikelyYear } from './dates';
import type { Phrase } from './phrase';
import { isTrouble, type Read, type Reader, type Trouble } from './reading';
import type { DeadlineTexts } from './texts';
import { anyOf, countWords } from './words';

const workingDayUnits = ['ngay lam viec', 'ngay hanh chinh', 'ngay lv', 'nlv'];
const term = new RegExp(
  `^(?:sau )?\\+? ?(\\d{1,4}|${anyOf([...countWords.keys()])}) (${anyOf(workingDayUnits)}|ngay|n|tuan|thang|nam)(?: lam viec)?(?: (.+))?$`,
);
const plusNumber = /^\+ ?(\d{1,4})$/;
const start = /^(?:(?:ke|tinh|bat dau) )*(?:tu|sau)(?: (?:ngay|khi|luc|thoi diem))?(?: (.+))?$/;
const sinceIssue =
  /^(?:ngay )?(?:ban hanh|ky|phat hanh|ra van ban|ra thong bao|co van ban|van ban|thong bao|quyet dinh|cong van|ke hoach)/;
const sinceReceipt = /^(?:ngay )?(?:nhan duoc|nhan|tiep nhan)/;

/**
 * A term from the date of issue, whose first day is left out (`domain.md §2`): `+5`, `05 ngày làm việc kể từ ngày ban hành`,
 * `10 ngày`, `2 tuần`. One that ends on a day off runs to the next working day (Civil Code 2015, Article 148).
 */
export function readTerm(phrase: Phrase, reader: Reader): Read {
  if (phrase.weekday !== null) return null;
  const [, plus] = plusNumber.exec(phrase.text) ?? [];
  if (plus) return workingDays(Number(plus), { on: reader.issuedOn }, reader);
  const [, word, unit, tail] = term.exec(phrase.text) ?? [];
  if (!word || !unit) return null;
  const from = startOf(tail, reader);
  if (!from || isTrouble(from)) return from;
  const count = countWords.get(word) ?? Number(word);
  return workingDayUnits.includes(unit) ? workingDays(count, from, reader) : calendarTerm(count, unit, from, reader);
}

interface Start {
  on: LocalDate;
  warning?: string;
}

/** From when a term runs; null where the words behind it are none that say so. */
function startOf(tail: string | undefined, reader: Reader): Start | Trouble | null {
  if (!tail) return { on: reader.issuedOn };
  const match = start.exec(tail);
  if (!match) return null;
  const event = match[1] ?? '';
  if (/^(?:nay|hom nay)$/.test(event)) return { on: reader.today };
  if (event === '' || sinceIssue.test(event)) return { on: reader.issuedOn };
  if (sinceReceipt.test(event)) return { on: reader.issuedOn, warning: reader.texts.fromReceipt };
  return dayIn(event, reader) ?? { trouble: reader.texts.eventBound(reader.words) };
}

function workingDays(count: number, from: Start, reader: Reader): Read {
  if (count < 1 || count > 999) return { trouble: reader.texts.notATerm(count) };
  const on = reader.calendar.addWorkingDays(from.on, count);
  const unknown = reader.calendar.knows(on) ? undefined : reader.texts.holidaysUnknown(String(yearOf(on)));
  const warning = [from.warning, unknown].filter(Boolean).join(' ') || undefined;
  const label = reader.texts.workingDays(count);
  return { kind: 'WORKING_DAYS', on, workingDays: count, from: from.on, label, warning };
}

/** Where a term ends by the calendar, and how it is called. */
const calendarUnits: Readonly<
  Record<string, (from: LocalDate, count: number, texts: DeadlineTexts) => [end: LocalDate, label: string]>
> = {
  ngay: (from, count, texts) => [addDays(from, count), texts.days(count)],
  n: (from, count, texts) => [addDays(from, count), texts.days(count)],
  tuan: (from, count, texts) => [addDays(from, count * 7), texts.weeks(count)],
  thang: (from, count, texts) => [addMonths(from, count), texts.months(count)],
  nam: (from, count, texts) => [addMonths(from, count * 12), texts.years(count)],
};

function calendarTerm(count: number, unit: string, from: Start, reader: Reader): Read {
  const { texts, calendar } = reader;
  if (count < 1 || count > 999) return { trouble: texts.notATerm(count) };
  const [end, label] = calendarUnits[unit]!(from.on, count, texts);
  if (!isLikelyYear(yearOf(end))) return { trouble: texts.noSuchYear(yearOf(end)) };
  const on = calendar.onOrAfter(end);
  const moved = on === end ? undefined : texts.movedToWorkingDay(end);
  const warning = [from.warning, moved].filter(Boolean).join(' ') || undefined;
  return { kind: 'PERIOD', on, from: from.on, label, warning };
}

import { fold } from '@libs/vietnamese';
import { yearOf } from '../local-date';
import { isTrouble, type Reader, type Trouble } from './reading';
import { anyOf, englishWeekdays, lead, nearDays, otherWords, weekdayWords } from './words';

/** The words of a deadline, taken apart into what every reader would have to look for. */
export interface Phrase {
  /** What is left to read. */
  text: string;
  /** `HH:MM` */
  time: string | null;
  /** Introduced by `trước`. */
  before: boolean;
  /** Introduced by `trong` or `hết`. */
  within: boolean;
  /** 1 is Monday. */
  weekday: number | null;
}

/**
 * The words in one plain form: folded, numbers apart from letters, `/` and `-` only between numbers, all other signs
 * gone. `Trước 17 giờ 00’, ngày 03.5.2020./.` → `truoc 17 gio 00 ngay 03/5/2020`.
 */
export function plainOf(words: string): string {
  const plain = fold(words.replace(/(?<!\p{L})sáu(?!\p{L})/giu, '6'))
    .replace(/(\d) ?\([a-z ]{2,24}\)/g, '$1 ') // 05 (năm) ngày
    .replace(/^([^()]*\d\/\d{4}) ?\(.*\)$/, '$1') // T4 30/09/2026 (cuối quý III), as we show it
    .replace(/(?<=\d):(\d\d)(?::\d\d)?(?!\d)/g, 'h$1')
    .replace(/[^\p{L}\p{N}+./-]/gu, ' ')
    .replace(/ +/g, ' ')
    .replace(/(?<=\d) ?[./]+ ?(?=\d)/g, '/')
    .replace(/(?<=\d) ?-+ ?(?=\d)/g, '-')
    .replace(/(?<!\d)[./-]+|[./-]+(?!\d)/g, ' ')
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ');
  return tidy(otherWords.reduce((text, [pattern, vietnamese]) => text.replace(pattern, vietnamese), tidy(plain)));
}

/** Takes the time, the leading words and the weekday out of plain words. */
export function phraseOf(plain: string, reader: Reader): Phrase | Trouble {
  const clock = clockIn(plain);
  const phrase: Phrase = {
    text: clock ? tidy(plain.replace(clock.found, ' ')).replace(/ (?:luc|vao|truoc|hoi)$/, '') : plain,
    time: null,
    before: false,
    within: false,
    weekday: null,
  };
  takeLeads(phrase);
  takeWeekday(phrase);
  takeLeads(phrase);
  phrase.text = phrase.text.replace(
    /(?<=.) nam (nay|sau|toi)$/,
    (_, which) => ` nam ${yearOf(reader.issuedOn) + (which === 'nay' ? 0 : 1)}`,
  );
  if (!clock) return phrase;
  const isTerm = (phrase.within && phrase.text === '') || /^(?:ke|tinh) tu /.test(phrase.text);
  if (isTerm) return { trouble: reader.texts.inHours };
  const time = timeOf(clock, reader);
  return isTrouble(time) ? time : { ...phrase, ...time };
}

interface Clock {
  found: string;
  hour: number;
  minute: number;
}

/** `14 gio 30 phut`, `14 h 5/12` (the 5 is a day), `2 gio chieu`. */
const clockWords =
  /(?:^| )(\d{1,2}) (?:h|g|gio)(?: (\d{1,2})(?![\d/-]| thang))?(?: (?:phut|ph|p))?(?: (sang|trua|chieu|toi|dem|am|pm))?(?= |$)/;

function clockIn(plain: string): Clock | null {
  const match = clockWords.exec(plain);
  if (!match) return null;
  const [found, hours, minutes, part] = match;
  const hour = Number(hours);
  const isLate = /chieu|toi|pm/.test(part ?? '') || (part === 'dem' && hour > 5) || (part === 'trua' && hour < 10);
  return { found, hour: isLate && hour < 12 ? hour + 12 : hour, minute: Number(minutes ?? 0) };
}

/** 24h is the end of the day, which a deadline without a time is too. */
function timeOf({ hour, minute }: Clock, reader: Reader): { time: string | null } | Trouble {
  if (hour === 24 && minute === 0) return { time: null };
  const shown = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  return hour > 23 || minute > 59 ? { trouble: reader.texts.noSuchTime(shown) } : { time: shown };
}

function takeLeads(phrase: Phrase): void {
  for (;;) {
    const match = lead.exec(phrase.text);
    if (!match || nearDays.some(([, words]) => words.test(phrase.text))) return;
    phrase.within ||= match[1] !== undefined;
    phrase.before ||= match[2] !== undefined;
    phrase.text = phrase.text.slice(match[0].length);
  }
}

const weekdayLead = new RegExp(
  `^(?:(?:ngay |sang |chieu |toi )?thu (${anyOf([...weekdayWords.keys()])})|t ([2-7])(?= \\d{1,2}[/-]\\d)|(?:ngay )?(chu nhat|cn))(?= |$) ?`,
);
/** English names only in front of a date, as we show them: `thu` is `thứ`, `mon` is `môn`. */
const englishWeekdayLead = new RegExp(`^(${anyOf([...englishWeekdays.keys()])}) (?=\\d{1,2}[/-]\\d)`);

function takeWeekday(phrase: Phrase): void {
  const match = weekdayLead.exec(phrase.text) ?? englishWeekdayLead.exec(phrase.text);
  if (!match) return;
  const [found, word, digit, sunday] = match;
  const name = word ?? digit;
  phrase.weekday = sunday ? 7 : (weekdayWords.get(name!) ?? englishWeekdays.get(name!)!);
  phrase.text = phrase.text.slice(found.length);
}

function tidy(text: string): string {
  return text.replace(/ +/g, ' ').trim();
}

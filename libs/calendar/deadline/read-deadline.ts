import { cleanTyped, oneLine } from '@libs/vietnamese';
import { describeRule } from '../describe-rule';
import { formatDay, weekdayName } from '../format';
import { type LocalDate, weekday } from '../local-date';
import { readDate, readNearDay } from './dates';
import { locate } from './located';
import { readPeriod } from './periods';
import { type Phrase, phraseOf, plainOf } from './phrase';
import {
  type DeadlineContext,
  type DeadlineReading,
  type Found,
  isTrouble,
  type Read,
  type Reader,
  type Trouble,
} from './reading';
import { readRecurring } from './recurring';
import { readTerm } from './terms';
import { deadlineTexts } from './texts';
import { events, noDeadline, ongoing, openEnded, partOfPeriod, vague } from './words';

/** No deadline found in real documents has half as many characters; more is text pasted into the wrong place. */
const LONGEST = 200;
/** What a person can have typed to give so many once it is cleaned: marks and spaces included. */
const LONGEST_TYPED = 2000;

/** What can be read into the words, in the order in which it is tried. */
const readers: readonly ((phrase: Phrase, reader: Reader) => Read)[] = [
  readEndless,
  readRecurring,
  readNearDay,
  readTerm,
  readPeriod,
  readDate,
];

/**
 * Reads a deadline as people type it and as documents word it (`domain.md §2`), or says what to type instead. Takes text of
 * any kind and size, and never throws.
 */
export function readDeadline(words: string, context: DeadlineContext): DeadlineReading {
  const language = context.language ?? 'vi';
  const texts = deadlineTexts[language];
  const typed = oneLine(words.slice(0, LONGEST_TYPED));
  if (words.length > LONGEST_TYPED || typed.length > LONGEST) {
    return { ok: false, words: `${cleanTyped(typed.slice(0, LONGEST))}…`, problem: texts.tooLong(LONGEST) };
  }
  const reader: Reader = { ...context, language, texts, words: typed };
  const { read, time } = interpret(reader);
  return isTrouble(read) ? { ok: false, words: typed, problem: read.trouble } : understood(read, time, reader);
}

interface Interpretation {
  read: Found | Trouble;
  time: string | null;
}

function interpret(reader: Reader): Interpretation {
  const plain = plainOf(reader.words);
  if (plain === '') return { read: { trouble: reader.texts.empty }, time: null };
  const given = givenForEvent(reader);
  if (given) return given;
  const whole = interpretPlain(plain, reader);
  if (whole) return whole;
  const part = locate(plain);
  const found = part && interpretPlain(part, reader);
  if (found && !isTrouble(found.read)) {
    const warning = [reader.texts.onlyPart, found.read.warning].filter(Boolean).join(' ');
    return { ...found, read: { ...found.read, warning } };
  }
  return { read: { trouble: whyNot(plain, reader) }, time: null };
}

/** `trước phiên họp thường kỳ 01 ngày: 14/8/2026`, or in brackets: the words are kept, the day behind them is what counts. */
function givenForEvent(reader: Reader): Interpretation | null {
  const [, event, day] = /^(.+?\D)\s*(?:[:=→]|\((?=[^()]+\)\.?$))\s*(.+?)\)?\.?$/.exec(reader.words) ?? [];
  return event && events.test(plainOf(event)) ? interpretPlain(plainOf(day!), reader) : null;
}

function interpretPlain(plain: string, reader: Reader): Interpretation | null {
  const phrase = phraseOf(plain, reader);
  if (isTrouble(phrase)) return { read: phrase, time: null };
  for (const readWith of readers) {
    const read = readWith(phrase, reader);
    if (read) return { read, time: phrase.time };
  }
  return null;
}

function readEndless(phrase: Phrase, reader: Reader): Read {
  const { text } = phrase;
  if (ongoing.test(text) || openEnded.test(text))
    return { kind: 'NONE', on: null, ongoing: true, label: reader.texts.ongoing };
  return noDeadline.test(text) ? { kind: 'NONE', on: null, label: reader.texts.noDeadline } : null;
}

function whyNot(plain: string, reader: Reader): string {
  const { texts, words } = reader;
  const phrase = phraseOf(plain, reader);
  const text = isTrouble(phrase) ? plain : phrase.text;
  const [, letter] = /^t ([2-7])$/.exec(text) ?? [];
  if (letter) return texts.weekdayOrMonth(letter);
  if (/^\d{1,3}$/.test(text)) return texts.bareNumber(text);
  if (partOfPeriod.test(text)) return texts.partOfPeriod(words);
  if (events.test(plain)) return texts.eventBound(words);
  if ((plain.match(/\d{1,2}[/-]\d{1,2}/g) ?? []).length > 1) return texts.manyDates(words);
  return vague.test(text) ? texts.vague(words) : texts.notUnderstood(words);
}

function understood(found: Found, time: string | null, reader: Reader): DeadlineReading {
  const { kind, on, rule = null, until = null, workingDays = null, from = null, ongoing: isOngoing = false } = found;
  const kept = kind === 'NONE' ? null : time;
  return {
    ok: true,
    kind,
    words: reader.words,
    on,
    time: kept,
    rule,
    until,
    workingDays,
    from,
    ongoing: isOngoing,
    warning: warningOf(found, reader),
    shown: shownAs(found, kept, reader),
  };
}

function shownAs({ on, rule, until, label }: Found, time: string | null, { language, texts }: Reader): string {
  if (on === null) return label ?? texts.noDeadline;
  const day = formatDay(on, time, language);
  if (rule) return texts.firstOf(describeRule(rule, language), day, until ?? null);
  return label ? `${day} (${label})` : day;
}

function warningOf(found: Found, reader: Reader): string | null {
  const { texts, issuedOn } = reader;
  const warnings = [found.warning];
  if (found.on && found.on < issuedOn) warnings.push(texts.beforeIssue(found.on, issuedOn));
  // Every other occurrence of a rule would have to be named as well.
  if (found.on && !found.rule) warnings.push(dayOffWarning(found.on, reader));
  return warnings.filter(Boolean).join(' ') || null;
}

function dayOffWarning(on: LocalDate, { calendar, texts, language }: Reader): string | undefined {
  const off = calendar.dayOff(on);
  if (!off) return undefined;
  return texts.dayOff(on, off === 'WEEKEND' ? weekdayName(weekday(on), language) : off.name);
}

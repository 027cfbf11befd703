import type { LanguageCode } from '../i18n/language';
import { partWords, statusWords } from '../i18n/schema-words';
import type { Texts } from '../i18n/text';
import { dayInWords } from '../ui/dates';
import { timeFacts, timeInWords } from '../ui/time-chip/time-words';
import type { AssignmentRowFragment } from './assignments.generated';
import { deadlineInFull, deadlineInShort } from './deadline-words';

/** `Sở TC`, `Sở TC (phối hợp)` */
export const unitInWords = ({ unit, part }: AssignmentRowFragment, t: Texts): string =>
  part === 'LEAD' ? unit.shortName : `${unit.shortName} (${t(partWords[part]).toLowerCase()})`;

/** How it stands with time, the day it is due beside that (unless the same words say it), and the day in full. */
export function timeOf({ timeliness, deadline }: AssignmentRowFragment, t: Texts, language: LanguageCode, now: Date) {
  const facts = timeFacts(timeliness, deadline, now);
  const short = deadlineInShort(deadline, language);
  const said = timeInWords(facts, t);
  return {
    facts,
    said,
    short: short.toLowerCase() === said.toLowerCase() ? '' : short,
    exact: deadlineInFull(deadline, language),
  };
}

/** A row as a line to be sent to somebody: what, by which document, for whom, until when, how it stands, where. */
export function rowAsText(row: AssignmentRowFragment, t: Texts, language: LanguageCode, now: Date, origin: string) {
  const { directive, unit, status } = row;
  const { document } = directive;
  const time = timeOf(row, t, language, now);
  return [
    directive.text,
    `${document.numberSymbol} (${dayInWords(document.issuedOn, 'plain')})`,
    unit.name,
    `${t('assignments.list.deadline')}: ${[time.exact || time.short, time.said].filter(Boolean).join(' · ')}`,
    t(statusWords[status]),
    `${origin}/nhiem-vu/${row.id}`,
  ].join('\n');
}

/*
 * The words of what only documents show; the rest is in `i18n/schema-words`. Each is a Record: a value that the schema gains doesn't compile
 * until it has been worded.
 */
import type { Deadline, DirectiveAction, DocumentSort } from '../graphql/schema';
import type { LanguageCode } from '../i18n/language';
import type { TextKey } from '../i18n/text';
import { dayInWords } from '../ui/dates';
import type { IconName } from '../ui/icons';

export const sortWords: Record<DocumentSort, TextKey> = {
  ISSUED_DESC: 'documents.sort.ISSUED_DESC',
  ISSUED_ASC: 'documents.sort.ISSUED_ASC',
  ENTERED_DESC: 'documents.sort.ENTERED_DESC',
  NUMBER_ASC: 'documents.sort.NUMBER_ASC',
  NUMBER_DESC: 'documents.sort.NUMBER_DESC',
  ABSTRACT_ASC: 'documents.sort.ABSTRACT_ASC',
  ABSTRACT_DESC: 'documents.sort.ABSTRACT_DESC',
  TYPE_ASC: 'documents.sort.TYPE_ASC',
  TYPE_DESC: 'documents.sort.TYPE_DESC',
};

/** What the menu of a list without columns offers; the heads of the table sort by everything. */
export const usualSorts: readonly DocumentSort[] = ['ISSUED_DESC', 'ISSUED_ASC', 'ENTERED_DESC', 'NUMBER_ASC'];

/** What can be done to a directive, as its menu says it. */
export const directiveActWords: Record<DirectiveAction, { words: TextKey; icon: IconName }> = {
  AMEND: { words: 'documents.act.amendDirective', icon: 'edit' },
  ASSIGN_UNIT: { words: 'documents.act.addUnit', icon: 'add' },
  SET_MONITOR: { words: 'documents.act.setMonitor', icon: 'person_search' },
};

/** `14:00 T6 28/11/2026`, else the words of the document. */
export function deadlineInWords(
  { on, time, words }: Pick<Deadline, 'on' | 'time' | 'words'>,
  language: LanguageCode,
): string {
  if (!on) return words;
  const day = dayInWords(on, 'full', language);
  return time ? `${time.slice(0, 5)} ${day}` : day;
}

import type { LanguageCode } from '../i18n/language';
import { documentTypeWords, partWords, statusWords } from '../i18n/schema-words';
import type { Texts } from '../i18n/text';
import { dayInWords } from '../ui/dates';
import { type ListAddress, nobody } from './assignment-address';
import { timelinessWords } from './assignment-labels';
import type { AssignmentRowFragment } from './assignments.generated';

/** A value of a row, by the name under which the table marks it, and what narrows the list to it. */
export interface RowFilter {
  value: string;
  words: string;
  change: Partial<ListAddress>;
}

/** Everything of a row that a list can be narrowed to. */
export function rowFilters(row: AssignmentRowFragment, t: Texts, language: LanguageCode): readonly RowFilter[] {
  const { unit, directive, status, timeliness, deadline, delegate, part } = row;
  const { document, monitor, leader, field } = directive;
  const filters: RowFilter[] = [];
  const filter = (value: string, words: string, change: Partial<ListAddress>) =>
    filters.push({ value, words: t('ui.list.onlyThis', { name: words }), change });

  filter('unit', unit.shortName, { units: [unit.id] });
  filter('document', document.numberSymbol, { document: document.id });
  filter('status', t(statusWords[status]), { status: [status] });
  if (timeliness.state !== 'WITHDRAWN')
    filter('time', t(timelinessWords[timeliness.state]), { time: [timeliness.state] });
  if (deadline.on) {
    const day = t('assignments.filter.dueOn', { day: dayInWords(deadline.on, 'full', language) });
    filter('due', day, { from: deadline.on, to: deadline.on, due: undefined });
  }
  if (monitor) filter('monitor', monitor.displayName, { monitor: monitor.id });
  else filter('monitor', t('assignments.filter.unmonitored'), { monitor: nobody });
  if (delegate) filter('delegate', delegate.displayName, { delegate: delegate.id });
  if (leader) filter('leader', leader.displayName, { leader: leader.id });
  if (field) filter('field', field.name, { field: field.id });
  filter('type', t(documentTypeWords[document.type]), { types: [document.type] });
  filter('part', t(partWords[part]), { part });
  return filters;
}

/** What the menu offers for the value that was pressed; without one, what people look for most. */
export function offered(filters: readonly RowFilter[], value: string | undefined): readonly RowFilter[] {
  const asked = value ? [value] : ['unit', 'document', 'status', 'time', 'monitor'];
  return filters.filter((one) => asked.includes(one.value));
}

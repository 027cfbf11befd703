import type { LanguageCode } from '../i18n/language';
import { documentTypeWords, partWords, statusWords } from '../i18n/schema-words';
import type { Texts } from '../i18n/text';
import { dayInWords } from '../ui/dates';
import type { FilterChip } from '../ui/filter-chips/filter-chips';
import { changed, isOpenOnly, type ListAddress, nobody } from './assignment-address';
import { courtFilterWords } from './court-words';
import { dueWords, markWords, queueWords, timelinessWords } from './assignment-labels';
import type { FilterNames } from './filter-names-store';

const without = <Value>(values: readonly Value[], value: Value) => values.filter((one) => one !== value);

/** Everything an address filters by, in words, each with the address that is left without it. */
export function filterWords(
  at: ListAddress,
  names: FilterNames,
  t: Texts,
  language: LanguageCode,
): readonly FilterChip<ListAddress>[] {
  const chips: FilterChip<ListAddress>[] = [];
  const chip = (words: string, change: Partial<ListAddress>) => chips.push({ words, without: changed(at, change) });
  const day = (on: string) => dayInWords(on, 'full', language);
  const unit = (id: string) => (at.subUnits ? names(id) : t('assignments.filter.noSubUnits', { name: names(id) }));

  if (at.queue) chip(t('assignments.filter.queue', { name: t(queueWords[at.queue]) }), { queue: undefined });
  if (at.text) chip(t('assignments.filter.words', { text: at.text }), { text: '' });
  for (const id of at.units) {
    const units = without(at.units, id);
    chip(unit(id), { units, subUnits: units.length ? at.subUnits : true });
  }
  for (const time of at.time) chip(t(timelinessWords[time]), { time: without(at.time, time) });
  if (at.late !== undefined) chip(t('assignments.filter.lateOver', { n: at.late }), { late: undefined });
  if (at.due) chip(t('assignments.filter.dueIn', { period: t(dueWords[at.due]).toLowerCase() }), { due: undefined });
  if (at.from) chip(t('assignments.filter.from', { day: day(at.from) }), { from: undefined });
  if (at.to) chip(t('assignments.filter.to', { day: day(at.to) }), { to: undefined });
  if (isOpenOnly(at)) chip(t('assignments.filter.open'), { status: [] });
  else for (const status of at.status) chip(t(statusWords[status]), { status: without(at.status, status) });
  if (at.part) chip(t(partWords[at.part]), { part: undefined });
  if (at.court) chip(t(courtFilterWords[at.court]), { court: undefined });
  for (const mark of at.marks) chip(t(markWords[mark]), { marks: without(at.marks, mark) });
  if (at.monitor === nobody) chip(t('assignments.filter.unmonitored'), { monitor: undefined });
  else if (at.monitor) chip(t('assignments.filter.monitoredBy', { name: names(at.monitor) }), { monitor: undefined });
  if (at.delegate) chip(t('assignments.filter.delegatedTo', { name: names(at.delegate) }), { delegate: undefined });
  if (at.leader) chip(t('assignments.filter.ledBy', { name: names(at.leader) }), { leader: undefined });
  if (at.document) chip(t('assignments.filter.document', { name: names(at.document) }), { document: undefined });
  if (at.directive) chip(t('assignments.filter.directive', { name: names(at.directive) }), { directive: undefined });
  for (const type of at.types) chip(t(documentTypeWords[type]), { types: without(at.types, type) });
  if (at.field) chip(t('assignments.filter.inField', { name: names(at.field) }), { field: undefined });
  if (at.issuedFrom)
    chip(t('assignments.filter.issuedFromDay', { day: day(at.issuedFrom) }), { issuedFrom: undefined });
  if (at.issuedTo) chip(t('assignments.filter.issuedToDay', { day: day(at.issuedTo) }), { issuedTo: undefined });
  return chips;
}

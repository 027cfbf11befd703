import { documentTypeWords } from '../i18n/schema-words';
import type { Texts } from '../i18n/text';
import { dayInWords } from '../ui/dates';
import type { FilterChip } from '../ui/filter-chips/filter-chips';
import type { ListAddress } from './document-address';

/** The names of what an address holds as ids; undefined while they are being asked for. */
export interface FilterNames {
  issuer?: string;
  field?: string;
  leader?: string;
}

/** Everything an address filters by, in words, each with the address that is left without it. */
export function filterWords(at: ListAddress, names: FilterNames, t: Texts): readonly FilterChip<ListAddress>[] {
  const chips: FilterChip<ListAddress>[] = [];
  const chip = (words: string, change: Partial<ListAddress>) => chips.push({ words, without: { ...at, ...change } });
  const day = (on: string) => dayInWords(on, 'plain');
  if (at.text) chip(t('documents.filter.words', { text: at.text }), { text: '' });
  for (const type of at.type) chip(t(documentTypeWords[type]), { type: at.type.filter((one) => one !== type) });
  if (at.issuer) chip(names.issuer ?? '…', { issuer: undefined });
  if (at.field) chip(names.field ?? '…', { field: undefined });
  if (at.leader) chip(t('documents.filter.ledBy', { name: names.leader ?? '…' }), { leader: undefined });
  if (at.from) chip(t('documents.filter.from', { day: day(at.from) }), { from: undefined });
  if (at.to) chip(t('documents.filter.to', { day: day(at.to) }), { to: undefined });
  if (at.done !== undefined) chip(t(at.done ? 'documents.filter.done' : 'documents.filter.open'), { done: undefined });
  return chips;
}

import type { LanguageCode } from '../i18n/language';
import { documentTypeWords, partWords } from '../i18n/schema-words';
import type { Texts } from '../i18n/text';
import { dayInWords, momentInWords } from '../ui/dates';
import type { FilterChip } from '../ui/filter-chips/filter-chips';
import { basisWords, deadlineKindWords, populationWords } from './figure-words';
import type { ScopeNames } from './scope-names-store';
import { asOfDay, daysOf, type ScopeAddress, usualScope } from './statistics-address';

const without = <Value>(values: readonly Value[], value: Value) => values.filter((one) => one !== value);

/** Everything an address narrows what is counted by, in words, each with the address that is left without it. */
export function scopeChips<Address extends ScopeAddress>(
  at: Address,
  names: ScopeNames,
  t: Texts,
): readonly FilterChip<Address>[] {
  const chips: FilterChip<Address>[] = [];
  const chip = (words: string, change: Partial<ScopeAddress>) => chips.push({ words, without: { ...at, ...change } });
  for (const id of at.units) {
    const words = at.subUnits ? names(id) : t('statistics.filter.noSubUnits', { name: names(id) });
    chip(words, { units: without(at.units, id) });
  }
  if (at.leader) chip(t('statistics.filter.ledBy', { name: names(at.leader) }), { leader: undefined });
  if (at.monitor) chip(t('statistics.filter.monitoredBy', { name: names(at.monitor) }), { monitor: undefined });
  if (at.delegate) chip(t('statistics.filter.delegatedTo', { name: names(at.delegate) }), { delegate: undefined });
  if (at.field) chip(t('statistics.filter.inField', { name: names(at.field) }), { field: undefined });
  for (const type of at.types) chip(t(documentTypeWords[type]), { types: without(at.types, type) });
  if (at.issuer) chip(t('statistics.filter.issuedBy', { name: names(at.issuer) }), { issuer: undefined });
  if (at.document) chip(t('statistics.filter.ofDocument', { name: names(at.document) }), { document: undefined });
  if (at.starred) chip(t('statistics.filter.starredChip'), { starred: false });
  for (const kind of at.kinds) chip(t(deadlineKindWords[kind]), { kinds: without(at.kinds, kind) });
  return chips;
}

/** Without anything that narrows; period and day stay. */
export const unfiltered = <Address extends ScopeAddress>(at: Address): Address => ({
  ...at,
  units: [],
  subUnits: true,
  leader: undefined,
  monitor: undefined,
  delegate: undefined,
  field: undefined,
  types: [],
  issuer: undefined,
  document: undefined,
  starred: usualScope.starred,
  kinds: [],
});

/** “từ 01/01/2026 đến 31/12/2026”. */
export function daysInWords(scope: ScopeAddress, today: string, t: Texts): string {
  const { from, to } = daysOf(scope, today);
  const day = (on: string) => dayInWords(on, 'plain');
  if (from && to) return t('statistics.table.range', { from: day(from), to: day(to) });
  if (from) return t('statistics.table.since', { from: day(from) });
  return to ? t('statistics.table.until', { to: day(to) }) : t('statistics.table.noTime');
}

const hasDays = (scope: ScopeAddress, today: string) => Object.values(daysOf(scope, today)).some(Boolean);

/** The whole scope in one sentence, for the head of a table that is printed. `at`: the moment of the figures. */
export function scopeInWords(
  scope: ScopeAddress,
  { today, at, both, t, language }: { today: string; at?: string; both?: boolean; t: Texts; language: LanguageCode },
): string {
  const day = asOfDay(scope, today);
  const words = t('statistics.table.scope', {
    population: hasDays(scope, today) ? t(populationWords[scope.population]) : '',
    period: daysInWords(scope, today, t),
    part: t(scope.part ? partWords[scope.part] : 'statistics.part.bothLong').toLowerCase(),
    basis: t(both ? 'statistics.basis.bothLong' : basisWords[scope.judgedBy]).toLowerCase(),
    asOf: day
      ? t('statistics.table.asOfDay', { day: dayInWords(day, 'plain') })
      : t('statistics.table.asOfNow', { at: momentInWords(at ?? new Date(), language) }),
  });
  return words.trim();
}

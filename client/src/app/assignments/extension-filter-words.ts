import type { LanguageCode } from '../i18n/language';
import type { Texts } from '../i18n/text';
import { dayInWords } from '../ui/dates';
import type { FilterChip } from '../ui/filter-chips/filter-chips';
import type { ExtensionAddress } from './extension-address';
import { extensionMarkWords, originWords, stateWords } from './extension-words';
import type { FilterNames } from './filter-names-store';

const without = <Value>(values: readonly Value[], value: Value) => values.filter((one) => one !== value);

/** Everything an address filters by, in words, each with the address that is left without it. */
export function extensionFilterWords(
  at: ExtensionAddress,
  names: FilterNames,
  t: Texts,
  language: LanguageCode,
): readonly FilterChip<ExtensionAddress>[] {
  const chips: FilterChip<ExtensionAddress>[] = [];
  const chip = (words: string, change: Partial<ExtensionAddress>) =>
    chips.push({ words, without: { ...at, ...change } });
  const day = (on: string) => dayInWords(on, 'full', language);
  const unit = (id: string) => (at.subUnits ? names(id) : t('assignments.filter.noSubUnits', { name: names(id) }));

  if (at.text) chip(t('assignments.filter.words', { text: at.text }), { text: '' });
  for (const id of at.units) {
    const units = without(at.units, id);
    chip(unit(id), { units, subUnits: units.length ? at.subUnits : true });
  }
  for (const state of at.states) chip(t(stateWords[state]), { states: without(at.states, state) });
  for (const origin of at.origins) chip(t(originWords[origin]), { origins: without(at.origins, origin) });
  for (const mark of at.marks) chip(t(extensionMarkWords[mark]), { marks: without(at.marks, mark) });
  for (const id of at.reasons)
    chip(t('extensions.filter.because', { name: names(id) }), { reasons: without(at.reasons, id) });
  if (at.monitor) chip(t('assignments.filter.monitoredBy', { name: names(at.monitor) }), { monitor: undefined });
  if (at.askedFrom) chip(t('extensions.filter.requestedFromDay', { day: day(at.askedFrom) }), { askedFrom: undefined });
  if (at.askedTo) chip(t('extensions.filter.requestedToDay', { day: day(at.askedTo) }), { askedTo: undefined });
  if (at.decidedFrom)
    chip(t('extensions.filter.decidedFromDay', { day: day(at.decidedFrom) }), { decidedFrom: undefined });
  if (at.decidedTo) chip(t('extensions.filter.decidedToDay', { day: day(at.decidedTo) }), { decidedTo: undefined });
  return chips;
}

import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { deeds } from '../../ui/deed';
import { StateChip } from '../../ui/state-chip/state-chip';
import { When } from '../../ui/when/when';
import { ExtensionMarks } from '../extension-marks/extension-marks';
import { dayAndTime, daysAdded, newDayOf, stateIcons, stateWords } from '../extension-words';
import type { AssignmentExtensionFragment } from '../extensions.generated';
import { FileLinks } from '../file-links/file-links';

/** One extension: who asked for it or gave it, from which day to which, why, and what was decided. */
@Component({
  selector: 'app-extension-card',
  imports: [ExtensionMarks, FileLinks, StateChip, When],
  templateUrl: './extension-card.html',
  styleUrl: './extension-card.scss',
})
export class ExtensionCard {
  readonly extension = input.required<AssignmentExtensionFragment>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly doer = deeds();
  protected readonly words = stateWords;
  protected readonly icons = stateIcons;
  protected readonly who = computed(() => {
    const { origin, requestedBy, requestedFor, decidedBy, decidedFor } = this.extension();
    const name = origin === 'GRANTED' ? this.doer(decidedBy, decidedFor) : this.doer(requestedBy, requestedFor);
    return origin === 'GRANTED' ? name : this.t('extensions.facts.asked', { name });
  });
  protected readonly at = computed(() => this.extension().requestedAt ?? this.extension().decidedAt);
  protected readonly days = computed(() => {
    const [one, language] = [this.extension(), this.language.code()];
    const [from, to] = [dayAndTime(one.dueBefore, null, language), newDayOf(one, language)];
    return from && to ? this.t('extensions.card.fromTo', { from, to }) : to;
  });
  protected readonly gained = computed(() => {
    const one = this.extension();
    const n = one.daysGained ?? (one.state === 'REQUESTED' ? daysAdded(one) : undefined);
    return n === undefined ? '' : this.t('extensions.day.gainedDays', { n });
  });
  protected readonly decided = computed(() => {
    const { origin, decidedAt, decidedBy, decidedFor } = this.extension();
    return origin === 'REQUESTED' && decidedAt ? { at: decidedAt, by: this.doer(decidedBy, decidedFor) } : undefined;
  });
}

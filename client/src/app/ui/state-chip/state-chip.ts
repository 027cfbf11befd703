import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { IconName } from '../icons';

/** Colour means time, and only time: amber is soon, red is overdue, green on time, olive late but done, grey none. */
export type Tone = 'neutral' | 'amber' | 'red' | 'green' | 'olive' | 'grey';

const icons: Record<Tone, IconName> = {
  neutral: 'circle',
  amber: 'schedule',
  red: 'error',
  green: 'check_circle',
  olive: 'task_alt',
  grey: 'remove',
};

/**
 * A state as word + icon + tone, never as a colour alone.
 * `word` (what is read), `tone`, `icon` (else the tone's own), `exact` (shown on hover).
 */
@Component({
  selector: 'app-state-chip',
  imports: [MatIcon],
  template: `<mat-icon [svgIcon]="shownIcon()" aria-hidden="true" /><span>{{ word() }}</span>`,
  styleUrl: './state-chip.scss',
  host: { '[attr.data-tone]': 'tone()', '[attr.title]': 'exact() || null' },
})
export class StateChip {
  readonly word = input.required<string>();
  readonly tone = input<Tone>('neutral');
  readonly icon = input<IconName>();
  readonly exact = input('');

  protected readonly shownIcon = computed(() => this.icon() ?? icons[this.tone()]);
}

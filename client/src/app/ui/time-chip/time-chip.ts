import { Component, computed, input } from '@angular/core';
import { texts } from '../../i18n/text';
import { StateChip } from '../state-chip/state-chip';
import { type TimeFacts, timeInWords, timeTones } from './time-words';

/** How something stands with its deadline: `facts` (the server's `Timeliness` fits), `exact` (shown on hover). */
@Component({
  selector: 'app-time-chip',
  imports: [StateChip],
  template: `<app-state-chip
    [word]="word()"
    [tone]="tones[facts().state]"
    [icon]="facts().state === 'DONE_NO_DEADLINE' ? 'check' : undefined"
    [exact]="exact()"
  />`,
  styles: `
    :host {
      display: inline-flex;
      max-width: 100%;
    }
  `,
})
export class TimeChip {
  readonly facts = input.required<TimeFacts>();
  readonly exact = input('');

  private readonly t = texts();
  protected readonly tones = timeTones;
  protected readonly word = computed(() => timeInWords(this.facts(), this.t));
}

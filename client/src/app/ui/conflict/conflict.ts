import { Component, computed, input, linkedSignal } from '@angular/core';
import { texts } from '../../i18n/text';
import { Segments } from '../segments/segments';

/** Whose words stand in a field that two people have changed. */
export type Side = 'mine' | 'theirs' | 'both';

/** One such field: what each of the two has made of it, and what to do when one is chosen. */
export interface Clash {
  label: string;
  mine: string;
  theirs: string;
  /** Both together make sense: texts, files. */
  joins?: boolean;
  take(side: Side): void;
}

/**
 * What two people have made of the same fields, side by side, mine chosen at first; the fields themselves stand below
 * and show what is chosen. `clashes`; `who` the other is.
 */
@Component({
  selector: 'app-conflict',
  imports: [Segments],
  template: `
    @for (one of clashes(); track one.label; let i = $index) {
      <div class="clash">
        <app-segments
          [label]="one.label"
          [options]="one.joins ? sides() : sides().slice(0, 2)"
          [value]="chosen()[i]"
          (valueChange)="choose(i, $event)"
        />
        <div class="both">
          <p [class.chosen]="chosen()[i] !== 'theirs'">
            <span>{{ t('ui.conflict.mine') }}</span> {{ one.mine || t('ui.nothing') }}
          </p>
          <p [class.chosen]="chosen()[i] !== 'mine'">
            <span>{{ theirs() }}</span> {{ one.theirs || t('ui.nothing') }}
          </p>
        </div>
      </div>
    }
  `,
  styles: `
    .clash {
      margin-top: 8px;
      padding-top: 8px;
      border-top: 1px solid var(--line);
    }
    .both {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
      gap: 8px;
      margin-top: 6px;
    }
    p {
      max-height: 140px;
      margin: 0;
      padding: 6px 10px;
      overflow: auto;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      color: var(--ink-soft);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .chosen {
      border-color: var(--action);
      color: var(--ink);
    }
    span {
      display: block;
      color: var(--ink-soft);
      font-size: 0.75rem;
    }
  `,
})
export class Conflict {
  readonly clashes = input.required<readonly Clash[]>();
  readonly who = input<string | null>('');

  protected readonly t = texts();
  protected readonly theirs = computed(() =>
    this.t('ui.conflict.theirs', { name: this.who() || this.t('ui.conflict.colleague') }),
  );
  protected readonly sides = computed<{ id: Side; words: string }[]>(() => [
    { id: 'mine', words: this.t('ui.conflict.mine') },
    { id: 'theirs', words: this.t('ui.conflict.other') },
    { id: 'both', words: this.t('ui.conflict.both') },
  ]);
  protected readonly chosen = linkedSignal<readonly Side[]>(() => this.clashes().map(() => 'mine'));

  protected choose(place: number, side: string) {
    this.chosen.update((all) => all.map((one, i) => (i === place ? (side as Side) : one)));
    this.clashes()[place].take(side as Side);
  }
}

/** Mine, and under it what theirs says besides. */
export function joined(mine: string, theirs: string): string {
  const [a, b] = [mine.trim(), theirs.trim()];
  if (!a || b.includes(a)) return b;
  return !b || a.includes(b) ? a : `${a}\n\n${b}`;
}

/** Mine, and those of theirs that aren't among them. */
export const joinedFiles = <File extends { id: string }>(mine: readonly File[], theirs: readonly File[]): File[] => [
  ...mine,
  ...theirs.filter(({ id }) => !mine.some((one) => one.id === id)),
];

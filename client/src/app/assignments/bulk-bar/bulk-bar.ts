import { Component, computed, inject, input, output } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { MatTooltip } from '@angular/material/tooltip';
import { Session } from '../../auth/session';
import type { BulkAct } from '../../graphql/schema';
import { type TextKey, texts } from '../../i18n/text';
import { shortcut } from '../../ui/shortcuts';
import { bulkActs, bulkOffers, chosen, isStarAct } from '../bulk-acts';
import { Bulking } from '../bulking';
import { type BulkEnd, BulkRuns } from '../bulk-store';
import type { Selection } from '../selection';

/**
 * What can be done to the ticked rows, by button and by key; shown while something is ticked. `cleared`: nothing shall
 * be ticked any more. `finished`: a run has ended, with the ids it could not be done to.
 */
@Component({
  selector: 'app-bulk-bar',
  imports: [MatButton, MatIcon, MatIconButton, MatMenuModule, MatTooltip],
  templateUrl: './bulk-bar.html',
  styleUrl: './bulk-bar.scss',
  host: { role: 'group', '[attr.aria-label]': "t('bulk.bar')" },
})
export class BulkBar {
  readonly selection = input.required<Selection>();
  readonly cleared = output();
  readonly finished = output<readonly string[]>();

  private readonly dialog = inject(MatDialog);
  private readonly session = inject(Session);
  private readonly runs = inject(BulkRuns);
  private readonly bulk = inject(Bulking);

  protected readonly t = texts();
  protected readonly offers = bulkOffers;
  protected readonly busy = this.bulk.busy;
  protected readonly count = computed(() => chosen(this.selection()));
  protected readonly run = computed(() => this.runs.running().at(-1));
  protected readonly acts = computed(() => bulkActs(this.selection(), (...roles) => this.session.hasRole(...roles)));

  constructor() {
    this.runs.ends.pipe(takeUntilDestroyed()).subscribe((end) => this.finished.emit(this.stillTicked(end)));
    this.registerKeys();
  }

  protected begin(act: BulkAct) {
    void this.bulk.begin(act, this.selection());
  }

  protected word = (act: BulkAct): TextKey => `bulk.act.${act}`;
  protected keyOf = (act: BulkAct) => bulkOffers[act].key?.toUpperCase() ?? '';

  /** The keys of an open assignment act on what is ticked, as long as something is. */
  private registerKeys() {
    const group = () => this.t('bulk.keys.group');
    const keys = new Map<string, BulkAct[]>();
    for (const [act, { key }] of Object.entries(bulkOffers) as [BulkAct, { key?: string }][])
      if (key && this.session.hasRole(...bulkOffers[act].roles)) keys.set(key, [...(keys.get(key) ?? []), act]);
    for (const [key, acts] of keys) {
      const run = () => this.beginFirst(acts);
      const words = () => (isStarAct(acts[0]) ? this.t('bulk.keys.star') : this.t(this.word(acts[0])));
      shortcut(key, run, () => ({ group: group(), words: words() }), { first: true });
    }
    const main = () => ({ group: group(), words: this.t('bulk.keys.main') });
    shortcut('Ctrl+Enter', () => this.beginFirst(this.acts()), main, { first: true });
    const clear = () => ({ group: group(), words: this.t('bulk.keys.clear') });
    shortcut('Escape', () => this.cleared.emit(), clear, { first: true });
  }

  /** What it could not be done to, and what was ticked besides since it began. */
  private stillTicked({ failed, targets }: BulkEnd): readonly string[] {
    const since = targets ? this.selection().rows.filter(({ id }) => !targets.has(id)) : [];
    return [...failed.map(({ assignment }) => assignment.id), ...since.map(({ id }) => id)];
  }

  private beginFirst(acts: readonly BulkAct[]) {
    const able = acts.find((act) => this.acts().includes(act));
    if (able && !this.busy() && !this.dialog.openDialogs.length) this.begin(able);
  }
}

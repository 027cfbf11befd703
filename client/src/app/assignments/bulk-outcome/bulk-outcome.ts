import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { texts } from '../../i18n/text';
import type { BulkRowFragment } from '../bulk.generated';
import { type BulkEnd, BulkRuns } from '../bulk-store';

/** How it ended, row by row: first what could not be done and why, then what was. `opened`: a row was followed. */
@Component({
  selector: 'app-bulk-outcome',
  imports: [MatButton, MatIcon, RouterLink],
  templateUrl: './bulk-outcome.html',
  styleUrl: './bulk-outcome.scss',
})
export class BulkOutcome {
  readonly end = input.required<BulkEnd>();
  readonly opened = output();

  private readonly runs = inject(BulkRuns);

  protected readonly t = texts();
  protected readonly done = linkedSignal<readonly BulkRowFragment[]>(() => this.end().done);
  protected readonly loading = signal(false);
  protected readonly next = computed(() => this.done().length < this.end().run.done);
  /** Where the next page begins; the first came with the end. */
  private readonly after = linkedSignal(() => this.end().next);

  protected async more() {
    this.loading.set(true);
    try {
      const page = await this.runs.rows(this.end().run.id, 'DONE', this.after());
      this.after.set(page?.pageInfo.endCursor ?? undefined);
      this.done.update((all) => [...all, ...(page?.nodes ?? [])]);
    } finally {
      this.loading.set(false);
    }
  }
}

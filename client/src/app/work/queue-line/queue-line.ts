import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorkQueueKey } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { listOf, queueLabels } from '../work-queues';

/** One queue: how many, what it is, one press to the list of exactly these. An empty one stays, quietly. */
@Component({
  selector: 'app-queue-line',
  imports: [RouterLink],
  template: `
    <a
      [routerLink]="list().path"
      [queryParams]="list().query"
      [class.empty]="queue().count === 0"
      [attr.data-tone]="queue().count ? label().tone : null"
      [title]="t(label().explained)"
    >
      <span class="count">{{ queue().count.toLocaleString('vi-VN') }}</span>
      <span class="name">{{ t(label().words) }}</span>
    </a>
  `,
  styleUrl: './queue-line.scss',
})
export class QueueLine {
  readonly queue = input.required<{ key: WorkQueueKey; count: number }>();

  protected readonly t = texts();
  protected readonly list = computed(() => listOf(this.queue().key));
  protected readonly label = computed(() => queueLabels[this.queue().key]);
}

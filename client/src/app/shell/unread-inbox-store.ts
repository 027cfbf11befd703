import { computed, inject, Injectable, linkedSignal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Session } from '../auth/session';
import { query } from '../graphql/query';
import { Live } from '../live/live';
import { UnreadInboxDocument } from './shell.generated';

/** How many assignments have something unread in this person's inbox: as read once, then as it is told. */
@Injectable({ providedIn: 'root' })
export class UnreadInboxStore {
  private readonly session = inject(Session);
  private readonly live = inject(Live);
  private readonly counts = query(UnreadInboxDocument, () => (this.session.seesAssignments() ? {} : undefined));
  private readonly told = linkedSignal(() => this.counts.value()?.inboxCounts.unread ?? 0);

  readonly count = computed(() => this.told());

  constructor() {
    this.live.inboxes.pipe(takeUntilDestroyed()).subscribe(({ unread }) => this.told.set(unread));
    // What was said while nobody listened was not kept.
    this.live.resets.pipe(takeUntilDestroyed()).subscribe(() => void this.counts.refresh());
  }
}

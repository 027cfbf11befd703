import { computed, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { asyncScheduler, merge, throttleTime } from 'rxjs';
import { Session } from '../auth/session';
import { query } from '../graphql/query';
import { Live } from '../live/live';
import { UnreadNewsDocument } from './shell.generated';

/** Much that happens at once is read once. */
const restMs = 1000;

/** How much has happened that this person hasn't looked at; it goes on with what others do. */
@Injectable({ providedIn: 'root' })
export class UnreadNewsStore {
  private readonly session = inject(Session);
  private readonly live = inject(Live);
  private readonly news = query(UnreadNewsDocument, () => (this.session.seesAssignments() ? {} : undefined));

  readonly count = computed(() => this.news.value()?.myNews.totalCount ?? 0);

  constructor() {
    merge(this.live.changes, this.live.resets)
      .pipe(throttleTime(restMs, asyncScheduler, { leading: false, trailing: true }), takeUntilDestroyed())
      .subscribe(() => void this.news.refresh());
  }
}

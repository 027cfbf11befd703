import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';
import { Session } from '../../auth/session';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { deviceIcon, deviceWords, methodWords } from '../device-words';
import { SessionPlaces } from '../session-places/session-places';
import {
  EndSessionDocument,
  PeopleSessionsDocument,
  type PeopleSessionsQuery,
  type PeopleSessionsQueryVariables,
} from '../sessions.generated';

type Row = PeopleSessionsQuery['peopleSessions']['nodes'][number];

/** Who of the people I look after is signed in, where; each session can be ended. `?q=lan`. */
@Component({
  selector: 'app-people-sessions-page',
  imports: [EmptyState, LoadFailed, LoadMore, MatButton, MatIcon, SessionPlaces, SkeletonRows, When],
  templateUrl: './people-sessions-page.html',
  styleUrl: '../people-list.scss',
})
export class PeopleSessionsPage {
  readonly q = input<string>();

  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly confirmed = confirmation();
  private readonly endSession = mutation(EndSessionDocument);

  protected readonly t = texts();
  protected readonly me = inject(Session).account;
  protected readonly words = deviceWords();
  protected readonly how = methodWords();
  protected readonly icon = deviceIcon;
  protected readonly busy = signal('');
  protected readonly text = computed(() => this.q() ?? '');
  protected readonly list = query(
    PeopleSessionsDocument,
    (): PeopleSessionsQueryVariables => ({ first: 50, text: this.text() || null }),
    { keepPrevious: true },
  );
  protected readonly page = computed(() => this.list.value()?.peopleSessions);
  protected readonly sessions = computed(() => this.page()?.nodes ?? []);

  protected find(text: string) {
    return this.router.navigate([], { queryParams: { q: text || null }, replaceUrl: true });
  }

  protected async more() {
    const after = this.page()?.pageInfo.endCursor;
    if (after) await this.list.fetchMore({ after });
  }

  protected async end(session: Row) {
    const { id, person } = session;
    const name = person.displayName;
    const sure = await this.confirmed({
      title: this.t('sessions.admin.endTitle', { name }),
      text: this.t('sessions.admin.endText', { name, device: this.words(session) }),
      verb: this.t('sessions.admin.end'),
    });
    if (!sure) return;
    this.busy.set(id);
    try {
      const outcome = await this.endSession({ input: { id } });
      this.notice.say(outcome.ok ? this.t('sessions.admin.ended', { name }) : outcome.refusal.message);
      await this.list.refresh();
    } finally {
      this.busy.set('');
    }
  }
}

import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { dayInWords, officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { RevokeAccessTokenDocument } from '../account.generated';
import { scopeWords } from '../scope-words';
import { SessionPlaces } from '../session-places/session-places';
import {
  PeopleAccessTokensDocument,
  type PeopleAccessTokensQuery,
  type PeopleAccessTokensQueryVariables,
} from '../sessions.generated';

type Row = PeopleAccessTokensQuery['peopleAccessTokens']['nodes'][number];

/** The access tokens that work of the people I look after; each can be revoked. `?q=lan`. */
@Component({
  selector: 'app-people-tokens-page',
  imports: [EmptyState, LoadFailed, LoadMore, MatButton, SessionPlaces, SkeletonRows, When],
  templateUrl: './people-tokens-page.html',
  styleUrl: '../people-list.scss',
})
export class PeopleTokensPage {
  readonly q = input<string>();

  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);
  private readonly confirmed = confirmation();
  private readonly revokeToken = mutation(RevokeAccessTokenDocument);

  protected readonly t = texts();
  protected readonly scopes = scopeWords();
  protected readonly busy = signal('');
  protected readonly text = computed(() => this.q() ?? '');
  protected readonly list = query(
    PeopleAccessTokensDocument,
    (): PeopleAccessTokensQueryVariables => ({ first: 50, text: this.text() || null }),
    { keepPrevious: true },
  );
  protected readonly page = computed(() => this.list.value()?.peopleAccessTokens);
  protected readonly tokens = computed(() => this.page()?.nodes ?? []);

  protected readonly day = (at: string) => dayInWords(officeDay(at), 'full', this.language.code());

  protected find(text: string) {
    return this.router.navigate([], { queryParams: { q: text || null }, replaceUrl: true });
  }

  protected async more() {
    const after = this.page()?.pageInfo.endCursor;
    if (after) await this.list.fetchMore({ after });
  }

  protected async revoke({ id, name: token, person }: Row) {
    const name = person.displayName;
    const sure = await this.confirmed({
      title: this.t('sessions.admin.revokeTitle', { name, token }),
      text: this.t('sessions.admin.revokeText'),
      verb: this.t('sessions.admin.revoke'),
    });
    if (!sure) return;
    this.busy.set(id);
    try {
      const outcome = await this.revokeToken({ input: { id } });
      this.notice.say(outcome.ok ? this.t('sessions.admin.revoked', { name, token }) : outcome.refusal.message);
      await this.list.refresh();
    } finally {
      this.busy.set('');
    }
  }
}

import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { firstValueFrom } from 'rxjs';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { dayInWords, officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { minuteClock } from '../../ui/when/minute-clock';
import { When } from '../../ui/when/when';
import { AccessTokensDocument, type AccessTokenRowFragment, RevokeAccessTokenDocument } from '../account.generated';
import { scopeWords } from '../scope-words';
import { TokenDialog } from '../token-dialog/token-dialog';

/** Within a week of its end a token is worth a word. */
const soonMs = 7 * 86_400_000;

/** My access tokens for programs of mine: made, used, revoked. */
@Component({
  selector: 'app-tokens-page',
  imports: [EmptyState, LoadFailed, MatButton, MatIcon, SkeletonRows, When],
  templateUrl: './tokens-page.html',
  styleUrl: './tokens-page.scss',
})
export class TokensPage {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);
  private readonly now = inject(minuteClock);
  private readonly confirmed = confirmation();
  private readonly revokeToken = mutation(RevokeAccessTokenDocument);

  protected readonly t = texts();
  protected readonly tokens = query(AccessTokensDocument, () => ({}));
  protected readonly working = computed(() => this.tokens.value()?.accessTokens.filter((token) => this.works(token)));
  protected readonly ended = computed(() => this.tokens.value()?.accessTokens.filter((token) => !this.works(token)));
  protected readonly scopes = scopeWords();
  protected readonly revoking = signal('');
  protected readonly address = `${location.origin}/graphql`;
  protected readonly header = 'Authorization: Bearer ttdh_…';

  protected state(token: AccessTokenRowFragment): string {
    if (token.revokedAt) return this.t('account.tokens.revoked');
    const left = Date.parse(token.expiresAt) - +this.now();
    const words = left <= 0 ? 'expired' : left < soonMs ? 'soon' : 'works';
    return this.t(`account.tokens.${words}`, {
      day: dayInWords(officeDay(token.expiresAt), 'full', this.language.code()),
    });
  }

  protected async create() {
    const made = await firstValueFrom(this.dialogs.open(TokenDialog, { width: '520px' }).afterClosed());
    if (made) await this.tokens.refresh();
  }

  protected async revoke({ id, name }: AccessTokenRowFragment) {
    const sure = await this.confirmed({
      title: this.t('account.tokens.revokeTitle', { name }),
      text: this.t('account.tokens.revokeText'),
      verb: this.t('account.tokens.revoke'),
    });
    if (!sure) return;
    this.revoking.set(id);
    try {
      const outcome = await this.revokeToken({ input: { id } });
      this.notice.say(outcome.ok ? this.t('account.tokens.wasRevoked', { name }) : outcome.refusal.message);
      await this.tokens.refresh();
    } finally {
      this.revoking.set('');
    }
  }

  private works({ revokedAt, expiresAt }: AccessTokenRowFragment): boolean {
    return !revokedAt && Date.parse(expiresAt) > +this.now();
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { mutation, type Outcome } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import type { AccountAction } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { Notice } from '../../ui/notice';
import { reasonDialog } from '../../ui/reason-dialog/reason-dialog';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { Timeline } from '../../ui/timeline/timeline';
import { When } from '../../ui/when/when';
import { AccountDialog } from '../account-dialog/account-dialog';
import { MoveAccountDialog } from '../move-account-dialog/move-account-dialog';
import {
  AccountHistoryDocument,
  type AccountHistoryQueryVariables,
  AdministeredAccountDocument,
  type AdministeredAccountFieldsFragment,
  DisableAccountDocument,
  type DisableAccountMutation,
  GrantRoleDocument,
  InviteAgainDocument,
  ResetSecondFactorDocument,
  RestoreAccountDocument,
  RevokeRoleDocument,
  WithdrawInvitationDocument,
} from '../people.generated';
import { accountStatusWords, actionWords, roleWords } from '../people-words';
import { RoleDialog } from '../role-dialog/role-dialog';

type Held = AdministeredAccountFieldsFragment['roles'][number];

/** One account: who it is, what they may, and what happened to it. `shut` to go back; `changed` when something was done. */
@Component({
  selector: 'app-account-page',
  imports: [
    EmptyState,
    LoadFailed,
    LoadMore,
    MatButton,
    MatIcon,
    MatIconButton,
    MatMenuModule,
    SkeletonRows,
    Timeline,
    When,
  ],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage {
  readonly id = input.required<string>();
  readonly shut = output();
  readonly changed = output();

  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly confirmed = confirmation();
  private readonly askReason = reasonDialog();
  private readonly invitesAgain = mutation(InviteAgainDocument);
  private readonly withdraws = mutation(WithdrawInvitationDocument);
  private readonly disables = mutation(DisableAccountDocument);
  private readonly restores = mutation(RestoreAccountDocument);
  private readonly grants = mutation(GrantRoleDocument);
  private readonly revokes = mutation(RevokeRoleDocument);
  private readonly resetsFactor = mutation(ResetSecondFactorDocument);

  protected readonly t = texts();
  protected readonly roleWords = roleWords;
  protected readonly statusWords = accountStatusWords;
  protected readonly actionWords = actionWords;
  protected readonly busy = signal(false);
  protected readonly found = query(AdministeredAccountDocument, () => ({ id: this.id() }), { keepPrevious: true });
  protected readonly history = query(AccountHistoryDocument, (): AccountHistoryQueryVariables => ({ id: this.id() }), {
    keepPrevious: true,
  });
  protected readonly account = computed(() => this.found.value()?.administeredAccount);
  protected readonly entries = computed(() => this.history.value()?.accountHistory?.nodes ?? []);
  /** The one act that is most likely wanted stands as a button; the others are one press away. */
  protected readonly main = computed<AccountAction | undefined>(() =>
    (['INVITE_AGAIN', 'RESTORE', 'CHANGE'] as const).find((one) => this.account()?.viewerActions.includes(one)),
  );
  protected readonly others = computed(() =>
    (['CHANGE', 'GRANT', 'MOVE', 'WITHDRAW_INVITATION', 'DISABLE'] as const).filter(
      (one) => one !== this.main() && this.account()?.viewerActions.includes(one),
    ),
  );

  constructor() {
    const group = () => this.t('people.accounts.title');
    shortcut(
      'e',
      () => this.may('CHANGE') && this.change(),
      () => ({ group: group(), words: this.t('people.act.CHANGE') }),
    );
  }

  protected may(action: AccountAction): boolean {
    return this.account()?.viewerActions.includes(action) ?? false;
  }

  protected act(action: AccountAction): unknown {
    const acts: Record<AccountAction, () => unknown> = {
      CHANGE: () => this.change(),
      INVITE_AGAIN: () => this.inviteAgain(),
      WITHDRAW_INVITATION: () => this.withdraw(),
      DISABLE: () => this.disable(),
      RESTORE: () => this.restore(),
      GRANT: () => this.open(RoleDialog),
      MOVE: () => this.open(MoveAccountDialog),
    };
    return acts[action]();
  }

  /** At once, with a way back. */
  protected async revoke({ role, unit }: Held) {
    const name = this.account()!.displayName;
    const done = await this.perform((target) => this.revokes({ input: { ...target, role, unitId: unit.id } }));
    if (!done) return;
    const words = this.t('people.done.revoked', { role: this.t(roleWords[role]), name });
    this.notice.undoable(words, () =>
      this.perform((target) => this.grants({ input: { ...target, role, unitId: unit.id } })),
    );
  }

  /** For somebody who lost their device: they set up another at the next sign-in. */
  protected async resetFactor() {
    const { id, displayName: name } = this.account()!;
    const sure = await this.confirmed({
      title: this.t('credentials.reset.title', { name }),
      text: this.t('credentials.reset.text'),
      verb: this.t('credentials.reset.verb'),
    });
    if (!sure) return;
    const outcome = await this.resetsFactor({ input: { accountId: id } });
    this.notice.say(outcome.ok ? this.t('credentials.reset.done', { name }) : outcome.refusal.message);
    this.after();
  }

  protected moreHistory() {
    const after = this.history.value()?.accountHistory?.pageInfo.endCursor;
    if (after) void this.history.fetchMore({ after });
  }

  private change() {
    return this.open(AccountDialog);
  }

  private open(dialog: typeof AccountDialog | typeof RoleDialog | typeof MoveAccountDialog) {
    this.dialogs
      .open<unknown, AdministeredAccountFieldsFragment, boolean>(dialog as never, {
        data: this.account(),
        width: '560px',
        panelClass: 'sheet',
      })
      .afterClosed()
      .subscribe((done) => done && this.after());
  }

  private async inviteAgain() {
    const { email, displayName } = this.account()!;
    if (await this.perform((target) => this.invitesAgain({ input: target })))
      this.notice.say(this.t('people.done.invitedAgain', { name: displayName, email: email ?? '' }));
  }

  private async withdraw() {
    const { displayName: name } = this.account()!;
    const sure = await this.confirmed({
      title: this.t('people.act.withdrawTitle', { name }),
      text: this.t('people.act.withdrawText'),
      verb: this.t('people.act.WITHDRAW_INVITATION'),
    });
    if (sure && (await this.perform((target) => this.withdraws({ input: target }))))
      this.notice.say(this.t('people.done.withdrawn', { name }));
  }

  private async disable() {
    const { id, version: expectedVersion, displayName: name } = this.account()!;
    const done = await this.askReason({
      title: this.t('people.act.disableTitle', { name }),
      text: this.t('people.act.disableText'),
      label: this.t('people.reason'),
      verb: this.t('people.act.DISABLE'),
      send: async (reason) => {
        const outcome = await this.disables({ input: { id, expectedVersion, reason } });
        return outcome.ok ? undefined : outcome.refusal.message;
      },
    });
    if (!done) return void this.found.refresh();
    this.after();
    this.notice.undoable(this.t('people.done.disabled', { name }), () => this.restore());
  }

  private async restore() {
    const { displayName: name } = this.account()!;
    const done = await this.perform((target) => this.restores({ input: target }));
    if (!done) return;
    const invited = this.account()?.status === 'INVITED';
    this.notice.say(this.t(invited ? 'people.done.restoredInvited' : 'people.done.restored', { name }));
  }

  /** Sends what is wanted of the account as it is shown; a refusal is said, and what is there now is shown. */
  private async perform(
    send: (target: {
      id: string;
      expectedVersion: number;
    }) => Promise<Outcome<DisableAccountMutation['disableAccount']>>,
  ): Promise<boolean> {
    const account = this.account();
    if (this.busy() || !account) return false;
    this.busy.set(true);
    try {
      const outcome = await send({ id: account.id, expectedVersion: account.version });
      if (!outcome.ok) this.notice.say(outcome.refusal.message);
      this.after();
      return outcome.ok;
    } finally {
      this.busy.set(false);
    }
  }

  private after() {
    void this.found.refresh();
    void this.history.refresh();
    this.changed.emit();
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';
import { query } from '../../graphql/query';
import type { SecurityKind } from '../../graphql/schema';
import { type TextKey, texts } from '../../i18n/text';
import { Choices } from '../../ui/choices/choices';
import { EmptyState } from '../../ui/empty-state/empty-state';
import type { IconName } from '../../ui/icons';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import {
  type SecurityEventRowFragment,
  SecurityEventsDocument,
  type SecurityEventsQueryVariables,
} from '../security.generated';

/** Those that may need somebody come first. */
const kinds: readonly SecurityKind[] = [
  'SIGN_IN_BLOCKED',
  'SIGN_IN_FAILED',
  'TOKEN_MISUSED',
  'FILE_INFECTED',
  'BROKE_GLASS',
  'ACCESS_DENIED',
  'EXPORTED_MUCH',
  'NEW_DEVICE',
  'ROLE_CHANGED',
  'ACCOUNT_CHANGED',
  'CREDENTIALS_CHANGED',
  'TOKEN_MADE',
  'SETTING_CHANGED',
];

/** Codes that the record holds, and how they are said. */
const said: Readonly<Record<string, TextKey>> = {
  WRONG: 'security.reason.WRONG',
  DISABLED: 'security.reason.DISABLED',
  THROTTLED: 'security.reason.THROTTLED',
  UNREACHABLE: 'security.reason.UNREACHABLE',
  UNKNOWN: 'security.reason.UNKNOWN',
  SECOND_FACTOR: 'security.reason.SECOND_FACTOR',
  true: 'security.value.yes',
  false: 'security.value.no',
  OFFICE_SPECIALIST: 'shell.roles.OFFICE_SPECIALIST',
  OFFICE_HEAD: 'shell.roles.OFFICE_HEAD',
  PROVINCIAL_LEADER: 'shell.roles.PROVINCIAL_LEADER',
  UNIT_HEAD: 'shell.roles.UNIT_HEAD',
  UNIT_SPECIALIST: 'shell.roles.UNIT_SPECIALIST',
  UNIT_ADMIN: 'shell.roles.UNIT_ADMIN',
  SYSTEM_ADMIN: 'shell.roles.SYSTEM_ADMIN',
  ANALYST: 'shell.roles.ANALYST',
};

/** What happened, where the kind does not say it: the trail's word for it, written as one. */
const happened = [
  'accountAdded',
  'accountImported',
  'accountInvited',
  'accountInvitationWithdrawn',
  'accountDisabled',
  'accountRestored',
  'accountMoved',
  'accountLinked',
  'accountDeputySet',
  'accountDeputyCalledOff',
  'accountRoleGranted',
  'accountRoleRevoked',
  'accessTokenCreated',
  'accessTokenRevoked',
  'passwordChanged',
  'passwordResetAsked',
  'addressChanged',
  'factorsReset',
  'passkeyAdded',
  'passkeyRemoved',
  'totpAdded',
  'totpRemoved',
  'recoveryCodesMade',
  'sessionUnconfirmed',
] as const;

/** What administrators get a mail about, too. */
const alarming: readonly SecurityKind[] = ['SIGN_IN_BLOCKED', 'TOKEN_MISUSED', 'FILE_INFECTED', 'BROKE_GLASS'];

/** What of all that happened is about safety. `?loai=SIGN_IN_FAILED&q=lan`. */
@Component({
  selector: 'app-security-page',
  imports: [Choices, EmptyState, LoadFailed, LoadMore, MatButton, MatIcon, SkeletonRows, When],
  templateUrl: './security-page.html',
  styleUrl: './security-page.scss',
})
export class SecurityPage {
  readonly loai = input<string>();
  readonly q = input<string>();

  private readonly router = inject(Router);

  protected readonly t = texts();
  protected readonly text = computed(() => this.q() ?? '');
  protected readonly chosen = computed(() => {
    const asked = this.loai()?.split(',') ?? [];
    return kinds.filter((each) => asked.includes(each));
  });
  protected readonly filtered = computed(() => Boolean(this.chosen().length || this.text()));
  protected readonly choices = computed(() => kinds.map((id) => ({ id, words: this.wordsOf(id) })));
  protected readonly list = query(
    SecurityEventsDocument,
    (): SecurityEventsQueryVariables => ({ first: 50, filter: { kinds: this.chosen(), text: this.text() } }),
    { keepPrevious: true },
  );
  protected readonly page = computed(() => this.list.value()?.securityEvents);
  protected readonly events = computed(() => this.page()?.nodes ?? []);

  protected wordsOf(kind: SecurityKind): string {
    return this.t(`security.kind.${kind}` as TextKey);
  }

  protected detailOf({ type, detail }: SecurityEventRowFragment): string {
    const word = type.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());
    const what = happened.find((each) => each === word);
    const parts = (detail?.split(' · ') ?? []).map((part) => (said[part] ? this.t(said[part]) : part));
    return [...(what ? [this.t(`security.happened.${what}`)] : []), ...parts].join(' · ');
  }

  protected iconOf(kind: SecurityKind): IconName {
    return alarming.includes(kind) ? 'warning' : kind === 'ACCESS_DENIED' ? 'lock' : 'circle';
  }

  protected alarms(kind: SecurityKind): boolean {
    return alarming.includes(kind);
  }

  protected toggle(id: string) {
    const chosen = this.chosen();
    const now = kinds.filter((each) => (each === id) !== chosen.includes(each));
    return this.go({ loai: now.join(',') || null });
  }

  protected find(text: string) {
    return this.go({ q: text.trim() || null });
  }

  protected go(queryParams: { loai?: string | null; q?: string | null }) {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async more() {
    const after = this.page()?.pageInfo.endCursor;
    if (after) await this.list.fetchMore({ after });
  }
}

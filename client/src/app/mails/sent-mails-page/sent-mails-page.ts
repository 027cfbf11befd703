import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import type { MailStatus } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { type TextKey, texts } from '../../i18n/text';
import { Choices } from '../../ui/choices/choices';
import { momentInWords } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { mailDialog } from '../mail-dialog/mail-dialog';
import { MailPlaces } from '../mail-places/mail-places';
import { statusOf } from '../mail-status';
import {
  type MailRowFragment,
  OutgoingMailsDocument,
  type OutgoingMailsQueryVariables,
  RetryMailDocument,
} from '../mails.generated';

/** Those that need somebody come first. */
const statuses: readonly MailStatus[] = ['FAILED', 'WAITING', 'SENT', 'SUPPRESSED'];
const known: readonly string[] = [
  'DIGEST',
  'WEEKLY',
  'ASSIGNED',
  'RETURNED',
  'DECIDED',
  'ESCALATED',
  'URGED',
  'INQUIRY',
  'NOTICE',
  'SECURITY',
];

/** Every mail that left or is to leave, and what became of it. `?status=FAILED,WAITING&q=lan`. */
@Component({
  selector: 'app-sent-mails-page',
  imports: [Choices, EmptyState, LoadFailed, LoadMore, MailPlaces, MatButton, MatIcon, SkeletonRows, When],
  templateUrl: './sent-mails-page.html',
  styleUrl: './sent-mails-page.scss',
})
export class SentMailsPage {
  readonly status = input<string>();
  readonly q = input<string>();

  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);
  private readonly send = mutation(RetryMailDocument);

  protected readonly t = texts();
  protected readonly open = mailDialog();
  protected readonly stateOf = statusOf;
  protected readonly busy = signal('');
  protected readonly text = computed(() => this.q() ?? '');
  protected readonly chosen = computed(() => {
    const asked = this.status()?.split(',') ?? [];
    return statuses.filter((each) => asked.includes(each));
  });
  protected readonly filtered = computed(() => Boolean(this.chosen().length || this.text()));
  protected readonly choices = computed(() =>
    statuses.map((id) => ({ id, words: this.t(`mails.status.${id}` as TextKey) })),
  );
  protected readonly list = query(
    OutgoingMailsDocument,
    (): OutgoingMailsQueryVariables => ({ first: 50, filter: { statuses: this.chosen(), text: this.text() } }),
    { keepPrevious: true },
  );
  protected readonly page = computed(() => this.list.value()?.outgoingMails);
  protected readonly mails = computed(() => this.page()?.nodes ?? []);

  protected readonly moment = (at: string) => momentInWords(at, this.language.code());

  protected kindOf(kind: string): string {
    return known.includes(kind) ? this.t(`mails.code.${kind}` as TextKey) : kind;
  }

  protected toggle(id: string) {
    const chosen = this.chosen();
    const now = statuses.filter((each) => (each === id) !== chosen.includes(each));
    return this.go({ status: now.join(',') || null });
  }

  protected find(text: string) {
    return this.go({ q: text.trim() || null });
  }

  protected go(queryParams: { status?: string | null; q?: string | null }) {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async more() {
    const after = this.page()?.pageInfo.endCursor;
    if (after) await this.list.fetchMore({ after });
  }

  protected async retry({ id }: MailRowFragment) {
    this.busy.set(id);
    try {
      const done = await this.send({ input: { id } });
      this.notice.say(done.ok ? this.t('mails.sent.retried') : done.refusal.message);
    } finally {
      this.busy.set('');
    }
  }
}

import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { DayField } from '../../ui/day-field/day-field';
import { Labelled } from '../../ui/labelled/labelled';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { Segments } from '../../ui/segments/segments';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { FeedCard } from '../feed-card/feed-card';
import { mailDialog } from '../mail-dialog/mail-dialog';
import { statusOf } from '../mail-status';
import {
  OutgoingMailsDocument,
  OwnMailDocument,
  RenewCalendarFeedDocument,
  RevokeCalendarFeedDocument,
  SaveMailPreferenceDocument,
} from '../mails.generated';

type Pause = 'on' | 'untilDay' | 'untilFurther';
interface Form {
  digestTime: string;
  pause: Pause;
  until: string;
}

/** From the first to the last hour in which anybody reads mail, every half hour. */
const everyHalfHour = Array.from({ length: 29 }, (_, n) => {
  const minutes = 5 * 60 + n * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${minutes % 60 ? '30' : '00'}`;
});
const recent = 5;

/** How I want my mail, the calendar of my deadlines, and what was sent to me. */
@Component({
  selector: 'app-own-mail-page',
  imports: [
    DayField,
    FeedCard,
    Labelled,
    LoadFailed,
    MatButton,
    MatIcon,
    RefusalBanner,
    RouterLink,
    Segments,
    SkeletonRows,
    When,
  ],
  templateUrl: './own-mail-page.html',
  styleUrl: './own-mail-page.scss',
})
export class OwnMailPage {
  private readonly notice = inject(Notice);
  private readonly confirmed = confirmation();
  private readonly savePreference = mutation(SaveMailPreferenceDocument);
  private readonly renewFeed = mutation(RenewCalendarFeedDocument);
  private readonly revokeFeed = mutation(RevokeCalendarFeedDocument);

  protected readonly t = texts();
  protected readonly open = mailDialog();
  protected readonly stateOf = statusOf;
  protected readonly own = query(OwnMailDocument, () => ({}));
  protected readonly mails = query(OutgoingMailsDocument, () => ({ first: recent, filter: { mine: true } }));
  protected readonly feed = computed(() => this.own.value()?.calendarFeed);
  protected readonly address = signal<string | null>(null);
  private readonly saved = computed<Form>(() => {
    const { digestTime = '07:30', paused, pausedUntil } = this.own.value()?.mailPreference ?? {};
    return { digestTime, pause: !paused ? 'on' : pausedUntil ? 'untilDay' : 'untilFurther', until: pausedUntil ?? '' };
  });
  protected readonly form = linkedSignal(() => this.saved());
  protected readonly changed = computed(() => JSON.stringify(this.form()) !== JSON.stringify(this.saved()));
  protected readonly hours = computed(() => [...new Set([...everyHalfHour, this.saved().digestTime])].sort());
  protected readonly pauses = computed(() =>
    (['on', 'untilDay', 'untilFurther'] as const).map((id) => ({ id, words: this.t(`mails.own.${id}`) })),
  );
  protected readonly busy = signal(false);
  protected readonly missing = signal(false);
  protected readonly refusal = signal('');

  protected change(form: Partial<Form>) {
    this.form.update((before) => ({ ...before, ...form }));
    this.missing.set(false);
  }

  protected pause(pause: string) {
    this.change({ pause: pause as Pause });
  }

  protected async save() {
    const { digestTime, pause, until } = this.form();
    this.missing.set(pause === 'untilDay' && !until);
    if (this.missing()) return;
    const input = { digestTime, paused: pause !== 'on', pausedUntil: pause === 'untilDay' ? until : null };
    await this.sending(async () => {
      const saved = await this.savePreference({ input });
      if (!saved.ok) return this.refusal.set(saved.refusal.message);
      await this.own.refresh();
      this.notice.say(this.t('mails.own.saved'));
    });
  }

  protected async renew() {
    const exists = Boolean(this.feed());
    if (exists && !(await this.sure('feedRenew'))) return;
    await this.sending(async () => {
      const made = await this.renewFeed({ input: {} });
      if (!made.ok) return this.notice.say(made.refusal.message);
      this.address.set(made.value.address ?? null);
      if (!made.value.address) this.notice.say(this.t('mails.own.feedLost'));
      await this.own.refresh();
    });
  }

  protected async revoke() {
    if (!(await this.sure('feedRevoke'))) return;
    await this.sending(async () => {
      const done = await this.revokeFeed({ input: {} });
      if (!done.ok) return this.notice.say(done.refusal.message);
      this.address.set(null);
      await this.own.refresh();
      this.notice.say(this.t('mails.own.feedRevoked'));
    });
  }

  protected async copy(address: string) {
    await navigator.clipboard.writeText(address);
    this.notice.say(this.t('mails.own.feedCopied'));
  }

  private sure(what: 'feedRenew' | 'feedRevoke') {
    return this.confirmed({
      title: this.t(`mails.own.${what}Title`),
      text: this.t(`mails.own.${what}Text`),
      verb: this.t(`mails.own.${what}`),
    });
  }

  private async sending(work: () => Promise<void>) {
    this.busy.set(true);
    this.refusal.set('');
    try {
      await work();
    } finally {
      this.busy.set(false);
    }
  }
}

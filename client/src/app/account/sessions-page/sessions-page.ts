import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { momentInWords } from '../../ui/dates';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { deviceIcon, deviceWords, methodWords } from '../device-words';
import {
  EndSessionDocument,
  EndSessionsDocument,
  MySessionsDocument,
  type SessionRowFragment,
} from '../sessions.generated';

/** Where my account is signed in: this session, the others, and those that ended lately; each other one can be ended. */
@Component({
  selector: 'app-sessions-page',
  imports: [LoadFailed, MatButton, MatIcon, SkeletonRows, When],
  templateUrl: './sessions-page.html',
  styleUrl: './sessions-page.scss',
})
export class SessionsPage {
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);
  private readonly confirmed = confirmation();
  private readonly endSession = mutation(EndSessionDocument);
  private readonly endSessions = mutation(EndSessionsDocument);

  protected readonly t = texts();
  protected readonly words = deviceWords();
  protected readonly how = methodWords();
  protected readonly icon = deviceIcon;
  protected readonly sessions = query(MySessionsDocument, () => ({}));
  protected readonly open = computed(() => this.sessions.value()?.mySessions.filter(({ endedAt }) => !endedAt));
  protected readonly past = computed(() => this.sessions.value()?.mySessions.filter(({ endedAt }) => endedAt));
  protected readonly others = computed(() => this.open()?.some(({ isCurrent }) => !isCurrent));
  protected readonly busy = signal('');

  protected readonly moment = (at: string) => momentInWords(at, this.language.code());

  protected async end(session: SessionRowFragment) {
    const { id } = session;
    await this.during(id, async () => {
      const outcome = await this.endSession({ input: { id } });
      const device = this.words(session);
      this.notice.say(outcome.ok ? this.t('sessions.ended', { device }) : outcome.refusal.message);
    });
  }

  protected async endOthers() {
    const sure = await this.confirmed({
      title: this.t('sessions.endOthersTitle'),
      text: this.t('sessions.endOthersText'),
      verb: this.t('sessions.endOthers'),
    });
    if (!sure) return;
    await this.during('others', async () => {
      const outcome = await this.endSessions({ input: {} });
      this.notice.say(outcome.ok ? this.t('sessions.othersEnded') : outcome.refusal.message);
    });
  }

  private async during(what: string, work: () => Promise<void>) {
    this.busy.set(what);
    try {
      await work();
      await this.sessions.refresh();
    } finally {
      this.busy.set('');
    }
  }
}

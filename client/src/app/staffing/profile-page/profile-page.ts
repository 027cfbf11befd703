import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { Language, type LanguageCode } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { Appearance, type Density, type Theme } from '../../shell/appearance';
import { Labelled } from '../../ui/labelled/labelled';
import { Notice } from '../../ui/notice';
import { Segments } from '../../ui/segments/segments';
import { OwnDigestDocument, SaveOwnDigestDocument } from '../profile.generated';

/** From the first to the last hour in which anybody reads mail, every half hour. */
const everyHalfHour = Array.from({ length: 29 }, (_, n) => {
  const minutes = 5 * 60 + n * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${minutes % 60 ? '30' : '00'}`;
});

/** Who I am here, how my screens look, and when my digest comes. */
@Component({
  selector: 'app-profile-page',
  imports: [Labelled, RouterLink, Segments],
  templateUrl: './profile-page.html',
  styleUrl: './profile-page.scss',
})
export class ProfilePage {
  private readonly notice = inject(Notice);
  private readonly saveDigest = mutation(SaveOwnDigestDocument);

  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly appearance = inject(Appearance);
  protected readonly t = texts();
  protected readonly own = query(OwnDigestDocument, () => ({}));
  protected readonly saving = signal(false);
  protected readonly digestTime = computed(() => this.own.value()?.mailPreference.digestTime ?? '07:30');
  protected readonly hours = computed(() => [...new Set([...everyHalfHour, this.digestTime()])].sort());
  protected readonly languages = [
    { id: 'vi', words: 'Tiếng Việt', lang: 'vi' },
    { id: 'en', words: 'English', lang: 'en' },
  ];
  protected readonly themes = computed(() =>
    (['light', 'dark', 'system'] as const).map((id) => ({ id, words: this.t(`shell.theme.${id}`) })),
  );
  protected readonly densities = computed(() =>
    (['roomy', 'medium', 'dense'] as const).map((id) => ({ id, words: this.t(`shell.density.${id}`) })),
  );

  protected speak(code: string) {
    return this.session.setLanguage(code as LanguageCode);
  }

  protected dress(theme: string) {
    this.appearance.theme.set(theme as Theme);
  }

  protected space(density: string) {
    this.appearance.density.set(density as Density);
  }

  protected async wake(digestTime: string) {
    const { paused, pausedUntil } = this.own.value()!.mailPreference;
    this.saving.set(true);
    try {
      const outcome = await this.saveDigest({ input: { digestTime, paused, pausedUntil } });
      this.notice.say(outcome.ok ? this.t('staffing.profile.saved') : outcome.refusal.message);
      await this.own.refresh();
    } finally {
      this.saving.set(false);
    }
  }
}

import { CdkTrapFocus } from '@angular/cdk/a11y';
import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import {
  Component,
  computed,
  type ElementRef,
  inject,
  output,
  type OutputEmitterRef,
  signal,
  viewChild,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Acting } from '../../auth/acting';
import { Session } from '../../auth/session';
import { Language, type LanguageCode } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { Segments } from '../../ui/segments/segments';
import { Notice } from '../../ui/notice';
import { Shortcuts } from '../../ui/shortcuts';
import { ActingChoice } from '../acting-choice/acting-choice';
import { Appearance, type Density, type Theme } from '../appearance';

/** Who I am, in which roles; language, theme and density in one press; `help` for the screen; the `keys` and whether single ones act; the way out. */
@Component({
  selector: 'app-account-menu',
  imports: [ActingChoice, CdkConnectedOverlay, CdkOverlayOrigin, CdkTrapFocus, MatIcon, RouterLink, Segments],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  private readonly notice = inject(Notice);
  private readonly trigger = viewChild<ElementRef<HTMLButtonElement>>('trigger');

  readonly help = output();
  readonly keys = output();

  protected readonly session = inject(Session);
  protected readonly acting = inject(Acting);
  protected readonly language = inject(Language);
  protected readonly appearance = inject(Appearance);
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly t = texts();
  protected readonly open = signal(false);

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
  /** A Vietnamese name is said by its last word. */
  protected readonly givenName = computed(() => this.session.account()?.displayName.trim().split(/\s+/).at(-1) ?? '');
  protected readonly initials = computed(() => {
    const words = this.session.account()?.displayName.trim().split(/\s+/) ?? [];
    return words.length > 1 ? words[0][0] + words.at(-1)![0] : (words[0]?.[0] ?? '');
  });

  /** Whose people's open work they may hand over. */
  protected readonly handsOver = computed(() => this.session.hasRole('UNIT_HEAD', 'OFFICE_HEAD'));

  protected toggle() {
    this.open.update((open) => !open);
    // Somebody may have been named meanwhile, or their time be over.
    if (this.open()) void this.acting.load().catch(() => undefined);
  }

  protected say(problem: string) {
    this.close();
    this.notice.say(problem);
  }

  protected close(andReturn = true) {
    this.open.set(false);
    if (andReturn) this.trigger()?.nativeElement.focus();
  }

  protected key(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.close();
  }

  protected speak(code: string) {
    return this.session.setLanguage(code as LanguageCode);
  }

  protected dress(theme: string) {
    this.appearance.theme.set(theme as Theme);
  }

  protected space(density: string) {
    this.appearance.density.set(density as Density);
  }

  protected toggleKeys({ target }: Event) {
    this.shortcuts.setEnabled((target as HTMLInputElement).checked);
  }

  protected leaveFor(what: OutputEmitterRef<void>) {
    this.close();
    what.emit();
  }
}

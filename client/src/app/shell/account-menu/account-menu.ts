import { Component, computed, inject, output } from '@angular/core';
import { MatDivider } from '@angular/material/divider';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { Session } from '../../auth/session';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { Appearance } from '../appearance';

/** Who I am, in which roles; language, theme and density; the keys (`help`); the way out. */
@Component({
  selector: 'app-account-menu',
  imports: [MatDivider, MatIcon, MatMenuModule],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  readonly help = output();

  protected readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly appearance = inject(Appearance);
  protected readonly t = texts();
  protected readonly themes = ['system', 'light', 'dark'] as const;
  protected readonly densities = ['roomy', 'medium', 'dense'] as const;
  /** A Vietnamese name is said by its last word. */
  protected readonly givenName = computed(() => this.session.account()?.displayName.trim().split(/\s+/).at(-1) ?? '');
  protected readonly initials = computed(() => {
    const words = this.session.account()?.displayName.trim().split(/\s+/) ?? [];
    return words.length > 1 ? words[0][0] + words.at(-1)![0] : (words[0]?.[0] ?? '');
  });
}

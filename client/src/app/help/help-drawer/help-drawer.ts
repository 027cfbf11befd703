import { Component, computed, inject, resource } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { Session } from '../../auth/session';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { KeyList } from '../../ui/key-list/key-list';
import { Shortcuts } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { StateChip } from '../../ui/state-chip/state-chip';
import { timeInWords, timeTones } from '../../ui/time-chip/time-words';
import { spoken } from '../help-screen';
import type { HelpScreen, HelpTexts } from '../help-texts';

/** The colours that are explained, each with a chip as it stands in the lists. */
const shown: readonly { state: keyof HelpTexts['colour']; facts: object }[] = [
  { state: 'OVERDUE', facts: { daysLate: 3 } },
  { state: 'DUE_SOON', facts: { workingDaysLeft: 2 } },
  { state: 'DONE_ON_TIME', facts: {} },
  { state: 'DONE_LATE', facts: { daysLate: 2 } },
  { state: 'NO_DEADLINE', facts: {} },
];

/** F1: what this screen is for and how one does the three or four things here, beside the screen itself. */
@Component({
  selector: 'app-help-drawer',
  imports: [KeyList, MatDialogModule, MatIcon, MatIconButton, SkeletonRows, StateChip],
  templateUrl: './help-drawer.html',
  styleUrl: './help-drawer.scss',
})
export class HelpDrawer {
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  private readonly screenName = inject<HelpScreen>(MAT_DIALOG_DATA);
  private readonly loaded = resource({
    params: () => this.language.code(),
    loader: ({ params }) =>
      params === 'en' ? import('../help.en').then((file) => file.help) : import('../help.vi').then((file) => file.help),
  });

  protected readonly t = texts();
  protected readonly spoken = spoken;
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly help = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly screen = computed(() => this.help()?.screens[this.screenName]);
  protected readonly tasks = computed(() => {
    const atWork = this.session.hasRole('UNIT_HEAD', 'UNIT_SPECIALIST') ? 'unit' : 'leader';
    const reader = this.session.isOffice() ? 'office' : atWork;
    return this.screen()?.tasks.filter((task) => task.for?.includes(reader) ?? true) ?? [];
  });
  protected readonly colours = computed(() => {
    const help = this.help();
    if (!help || this.screenName === 'signIn' || this.screenName === 'drafts') return [];
    return shown.map(({ state, facts }) => ({
      word: timeInWords({ state, ...facts }, this.t),
      tone: timeTones[state],
      means: help.colour[state],
    }));
  });
}

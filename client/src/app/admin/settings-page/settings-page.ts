import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { fold } from '@libs/vietnamese';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import type { SettingGroup } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import {
  type AdminRefusalFragment,
  type AdminSettingFragment,
  ChangeSettingDocument,
} from '../extension-settings.generated';
import { SettingRow } from '../setting-row/setting-row';
import { titleOf, valueInWords } from '../setting-words';
import { AdminSettingsDocument } from '../settings.generated';

/** In the order of the screen. */
const groups: readonly SettingGroup[] = [
  ...(['DEADLINES', 'EXTENSIONS', 'REMINDERS', 'FIGURES'] as const),
  ...(['SIGN_IN', 'SESSIONS', 'ACCOUNTS', 'FILES', 'KEEPING'] as const),
];

/** Everything that is set without a programmer, in groups: each change is kept at once, recorded, and undone from its record. */
@Component({
  selector: 'app-settings-page',
  imports: [EmptyState, LoadFailed, MatButton, MatIcon, SettingRow, SkeletonRows, When],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.scss',
})
export class SettingsPage {
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);
  private readonly changeSetting = mutation(ChangeSettingDocument);

  protected readonly t = texts();
  protected readonly page = query(AdminSettingsDocument, () => ({}));
  protected readonly wanted = signal('');
  protected readonly busy = signal(false);
  /** What the server said no to: the name of it, and its words. */
  protected readonly problem = signal<{ of: string; words: string }>({ of: '', words: '' });
  protected readonly problemOf = (of: string) => (this.problem().of === of ? this.problem().words : '');

  private readonly all = computed(() => this.page.value()?.settings ?? []);
  private readonly byName = computed(() => new Map(this.all().map((one) => [one.name, one])));
  protected readonly groups = computed(() => {
    const words = fold(this.wanted()).split(' ').filter(Boolean);
    return groups
      .map((group) => ({
        group,
        title: this.t(`admin.settings.group.${group}`),
        settings: this.all().filter((one) => one.group === group && this.says(one, words)),
      }))
      .filter(({ settings }) => settings.length);
  });
  protected readonly unusual = computed(() => this.all().filter((one) => one.value !== one.defaultValue).length);
  protected readonly changes = computed(() =>
    (this.page.value()?.settingChanges ?? []).flatMap((change) => {
      const one = this.byName().get(change.name);
      if (!one) return [];
      const inWords = (value: string) => valueInWords(one, value, this.t, this.language.code());
      const from = inWords(change.from);
      const words = this.t('admin.settings.fromTo', { from, to: inWords(change.to) });
      // Only what still stands can be taken back.
      return [
        {
          ...change,
          one,
          title: titleOf(one, this.language.code()),
          words,
          before: from,
          stands: one.value === change.to,
        },
      ];
    }),
  );

  protected goTo(group: SettingGroup) {
    const heading = document.getElementById(`group-${group}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  protected async set(one: AdminSettingFragment, value: string, words: 'saved' | 'undone' = 'saved') {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set({ of: '', words: '' });
    const { name, version: expectedVersion, value: before } = one;
    try {
      const answer = await this.changeSetting({ input: { name, expectedVersion, value } });
      await this.page.refresh();
      if (!answer.ok) return this.problem.set({ of: name, words: this.wordsOf(answer.refusal) });
      this.notice.undoable(this.t(`admin.settings.${words}`, { title: titleOf(one, this.language.code()) }), () =>
        this.set(this.byName().get(name)!, before, 'undone'),
      );
    } finally {
      this.busy.set(false);
    }
  }

  private says(one: AdminSettingFragment, words: readonly string[]): boolean {
    const said = fold([one.title, one.description, one.titleInEnglish, one.descriptionInEnglish].join(' '));
    return words.every((word) => said.includes(word));
  }

  private wordsOf(refusal: AdminRefusalFragment): string {
    if (refusal.__typename === 'InvalidInput') return refusal.fields[0]?.message ?? refusal.message;
    if (refusal.__typename !== 'StaleVersion') return refusal.message;
    const { changedByName: name } = refusal;
    return name ? this.t('extensions.admin.changed', { name }) : this.t('extensions.admin.changedBySomebody');
  }
}

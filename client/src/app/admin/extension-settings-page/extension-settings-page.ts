import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import {
  AdminExtensionSettingsDocument,
  type AdminExtensionReasonFragment,
  type AdminRefusalFragment,
  type AdminSettingFragment,
  ChangeSettingDocument,
  SaveExtensionReasonDocument,
} from '../extension-settings.generated';
import { type ReasonChange, ReasonRow } from '../reason-row/reason-row';
import { SettingRow } from '../setting-row/setting-row';

/** Stands for the reason that isn't there yet. */
const adding = 'new';

/** What a unit may choose as its reason, and the rules of extensions (domain.md §4). Each change is kept at once. */
@Component({
  selector: 'app-extension-settings-page',
  imports: [EmptyState, LoadFailed, MatButton, MatIcon, ReasonRow, SettingRow, SkeletonRows],
  templateUrl: './extension-settings-page.html',
  styleUrl: './extension-settings-page.scss',
})
export class ExtensionSettingsPage {
  private readonly notice = inject(Notice);
  private readonly saveReason = mutation(SaveExtensionReasonDocument);
  private readonly changeSetting = mutation(ChangeSettingDocument);

  protected readonly t = texts();
  protected readonly page = query(AdminExtensionSettingsDocument, () => ({}));
  protected readonly reasons = computed(() =>
    [...(this.page.value()?.extensionReasons ?? [])].sort((a, b) => a.position - b.position),
  );
  protected readonly settings = computed(() =>
    (this.page.value()?.settings ?? []).filter(({ name }) => name.startsWith('extension.')),
  );
  protected readonly busy = signal(false);
  protected readonly newName = signal('');
  protected readonly adding = adding;
  /** What the server said no to: the id or the name of it, and its words. */
  protected readonly problem = signal<{ of: string; words: string }>({ of: '', words: '' });
  protected readonly problemOf = (of: string) => (this.problem().of === of ? this.problem().words : '');

  protected async add() {
    const name = this.newName().trim();
    if (!name) return this.problem.set({ of: adding, words: this.t('extensions.admin.nameMissing') });
    const done = await this.press(adding, () => this.saveReason({ input: { name, active: true } }));
    if (!done) return;
    this.newName.set('');
    this.notice.say(this.t('extensions.admin.added'));
  }

  protected change(one: AdminExtensionReasonFragment, change: ReasonChange) {
    const { id, version: expectedVersion, name, active } = one;
    if (change.name === '') return this.problem.set({ of: id, words: this.t('extensions.admin.nameMissing') });
    return void this.keep(id, () => this.saveReason({ input: { id, expectedVersion, name, active, ...change } }));
  }

  protected set({ name, version: expectedVersion }: AdminSettingFragment, value: string) {
    void this.keep(name, () => this.changeSetting({ input: { name, expectedVersion, value } }));
  }

  private async keep(of: string, send: () => Promise<Answer>) {
    if (await this.press(of, send)) this.notice.say(this.t('extensions.admin.saved'));
  }

  /** What others changed meanwhile, and what made room for it, is read with it. */
  private async press(of: string, send: () => Promise<Answer>): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.problem.set({ of: '', words: '' });
    try {
      const answer = await send();
      if (!answer.ok) this.problem.set({ of, words: this.wordsOf(answer.refusal) });
      await this.page.refresh();
      return answer.ok;
    } finally {
      this.busy.set(false);
    }
  }

  private wordsOf(refusal: AdminRefusalFragment): string {
    if (refusal.__typename === 'InvalidInput') return refusal.fields[0]?.message ?? refusal.message;
    if (refusal.__typename !== 'StaleVersion') return refusal.message;
    const { changedByName: name } = refusal;
    return name ? this.t('extensions.admin.changed', { name }) : this.t('extensions.admin.changedBySomebody');
  }
}

type Answer = { ok: true } | { ok: false; refusal: AdminRefusalFragment };

import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { Labelled } from '../../ui/labelled/labelled';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { Refused } from '../outcome-words';
import { AccountReachDocument, type AdministeredAccountFieldsFragment, MoveAccountDocument } from '../people.generated';
import { roleWords } from '../people-words';
import { unitSearch } from '../unit-options-store';

/** Moves somebody from one unit to another, roles and all. Closes with true when it was done. */
@Component({
  selector: 'app-move-account-dialog',
  imports: [Labelled, MatButton, MatDialogModule, RefusalBanner, TypeAhead],
  templateUrl: './move-account-dialog.html',
  styleUrl: '../dialog-form.scss',
})
export class MoveAccountDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly moves = mutation(MoveAccountDocument);
  private readonly reach = query(AccountReachDocument, () => ({}));
  private readonly find = unitSearch(() => {
    const tops = this.reach.value()?.accountReach?.units ?? [];
    return tops.length === 1 ? tops[0].id : undefined;
  });
  private version: number;

  protected readonly t = texts();
  protected readonly account = inject<AdministeredAccountFieldsFragment>(MAT_DIALOG_DATA);
  /** The units somebody can leave, each once. */
  protected readonly units = [...new Map(this.account.roles.map(({ unit }) => [unit.id, unit])).values()];
  protected readonly from = signal(this.units[0]?.id ?? '');
  protected readonly to = signal<readonly Option[]>([]);
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly refused = new Refused();
  protected readonly going = computed(() =>
    this.account.roles
      .filter(({ unit }) => unit.id === this.from())
      .map(({ role }) => this.t(roleWords[role]))
      .join(', '),
  );
  protected readonly problem = computed(
    () => (this.tried() && !this.to().length && this.t('people.unitMissing')) || this.refused.at('toUnitId'),
  );
  protected readonly search = async (text: string) => (await this.find(text)).filter(({ id }) => id !== this.from());

  constructor() {
    this.version = this.account.version;
    shortcut('Ctrl+Enter', () => void this.send());
  }

  protected async send() {
    const [to] = this.to();
    this.tried.set(true);
    if (this.busy() || !to) return;
    this.busy.set(true);
    try {
      const target = { id: this.account.id, expectedVersion: this.version };
      const outcome = await this.moves({ input: { ...target, fromUnitId: this.from(), toUnitId: to.id } });
      if (outcome.ok) {
        this.notice.say(this.t('people.done.moved', { name: outcome.value.displayName, unit: to.label }));
        return this.dialog.close(true);
      }
      if (outcome.refusal.__typename === 'StaleVersion') this.version = outcome.refusal.current;
      this.refused.say(outcome.refusal);
    } finally {
      this.busy.set(false);
    }
  }
}

import { Component, computed, ElementRef, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import type { Role } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Labelled } from '../../ui/labelled/labelled';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { Refused } from '../outcome-words';
import { AccountReachDocument, type AdministeredAccountFieldsFragment, GrantRoleDocument } from '../people.generated';
import { roleWords } from '../people-words';
import { unitSearch } from '../unit-options-store';

/** Gives somebody one more role. Closes with true when it was done. */
@Component({
  selector: 'app-role-dialog',
  imports: [Labelled, MatButton, MatDialogModule, RefusalBanner, TypeAhead],
  templateUrl: './role-dialog.html',
  styleUrl: '../dialog-form.scss',
})
export class RoleDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly grants = mutation(GrantRoleDocument);
  private readonly reach = query(AccountReachDocument, () => ({}));

  protected readonly t = texts();
  protected readonly account = inject<AdministeredAccountFieldsFragment>(MAT_DIALOG_DATA);
  protected readonly roleWords = roleWords;
  protected readonly roles = computed(() => this.reach.value()?.accountReach?.roles ?? []);
  protected readonly role = linkedSignal<Role | undefined>(
    () => this.roles().find((one) => one === 'UNIT_SPECIALIST') ?? this.roles()[0],
  );
  protected readonly unit = signal<readonly Option[]>(
    this.account.roles.slice(0, 1).map(({ unit }) => ({ id: unit.id, label: unit.name })),
  );
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly refused = new Refused();
  protected readonly unitProblem = computed(
    () => (this.tried() && !this.unit().length && this.t('people.unitMissing')) || this.refused.at('unitId'),
  );
  protected readonly search = unitSearch(() => {
    const tops = this.reach.value()?.accountReach?.units ?? [];
    return tops.length === 1 ? tops[0].id : undefined;
  });
  private version = this.account.version;

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
  }

  protected async send() {
    const [unit] = this.unit();
    const role = this.role();
    this.tried.set(true);
    if (this.busy() || !role || !unit) return;
    this.busy.set(true);
    try {
      const target = { id: this.account.id, expectedVersion: this.version };
      const outcome = await this.grants({ input: { ...target, role, unitId: unit.id } });
      if (outcome.ok) {
        const { displayName: name } = outcome.value;
        this.notice.say(this.t('people.done.granted', { role: this.t(roleWords[role]), name }));
        return this.dialog.close(true);
      }
      if (outcome.refusal.__typename === 'StaleVersion') this.version = outcome.refusal.current;
      this.refused.say(outcome.refusal);
      setTimeout(() => focusFirstWrong(this.host.nativeElement));
    } finally {
      this.busy.set(false);
    }
  }
}

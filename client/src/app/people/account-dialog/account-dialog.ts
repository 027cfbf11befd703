import { Component, ElementRef, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { mutation } from '../../graphql/mutation';
import { texts } from '../../i18n/text';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Labelled } from '../../ui/labelled/labelled';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { Refused } from '../outcome-words';
import { type AdministeredAccountFieldsFragment, ChangeAccountDocument } from '../people.generated';

/** Corrects who somebody is. Closes with true when it was done. */
@Component({
  selector: 'app-account-dialog',
  imports: [Labelled, MatButton, MatDialogModule, RefusalBanner],
  templateUrl: './account-dialog.html',
  styleUrl: '../dialog-form.scss',
})
export class AccountDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly changes = mutation(ChangeAccountDocument);

  protected readonly t = texts();
  protected readonly account = inject<AdministeredAccountFieldsFragment>(MAT_DIALOG_DATA);
  protected readonly displayName = signal(this.account.displayName);
  protected readonly title = signal(this.account.title);
  protected readonly email = signal(this.account.email ?? '');
  protected readonly busy = signal(false);
  protected readonly refused = new Refused();
  private version = this.account.version;

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
  }

  protected async send() {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const outcome = await this.changes({
        input: {
          ...{ id: this.account.id, expectedVersion: this.version },
          ...{ displayName: this.displayName(), title: this.title(), email: this.email().trim() || null },
        },
      });
      if (outcome.ok) {
        this.notice.say(this.t('people.done.changed', { name: outcome.value.displayName }));
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

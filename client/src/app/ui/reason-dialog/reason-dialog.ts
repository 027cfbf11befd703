import { Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { firstValueFrom } from 'rxjs';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../refusal-banner/refusal-banner';
import { shortcut } from '../shortcuts';

/** What is asked, and what happens with the answer. */
export interface ReasonRequest {
  title: string;
  /** What will happen. */
  text?: string;
  /** The label of the field: “Lý do chuyển trả”. */
  label: string;
  /** The button that does it: a verb. */
  verb: string;
  /** False where the words may be left out. */
  required?: boolean;
  /** Sends; gives back the refusal's message, or nothing when done. The words stay until it is done. */
  send: (reason: string) => Promise<string | undefined | void>;
}

/** Asks for a reason and keeps what was typed when the server refuses. Open it with `reasonDialog()`. */
@Component({
  selector: 'app-reason-dialog',
  imports: [CdkTextareaAutosize, MatButton, MatDialogModule, MatFormFieldModule, MatInput, RefusalBanner],
  templateUrl: './reason-dialog.html',
  styles: `
    mat-form-field {
      width: 100%;
    }
    p {
      margin-top: 0;
    }
    app-refusal-banner:not(:empty) {
      display: block;
      margin-bottom: 16px;
    }
  `,
})
export class ReasonDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');

  protected readonly t = texts();
  protected readonly data = inject<ReasonRequest>(MAT_DIALOG_DATA);
  protected readonly reason = signal('');
  protected readonly missing = signal(false);
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
  }

  protected async send() {
    if (this.sending()) return;
    const reason = this.reason().trim();
    this.missing.set(!reason && this.data.required !== false);
    if (this.missing()) return this.field().nativeElement.focus();
    this.sending.set(true);
    this.dialog.disableClose = true;
    try {
      const refusal = await this.data.send(reason);
      if (refusal) this.refusal.set(refusal);
      else this.dialog.close(true);
    } finally {
      this.sending.set(false);
      this.dialog.disableClose = false;
    }
  }
}

/** `const askReason = reasonDialog();` in a component, then `await askReason({ …, send })`: true when it was done. */
export function reasonDialog(): (data: ReasonRequest) => Promise<boolean> {
  const dialogs = inject(MatDialog);
  return async (data) =>
    (await firstValueFrom(dialogs.open(ReasonDialog, { data, width: '560px' }).afterClosed())) === true;
}

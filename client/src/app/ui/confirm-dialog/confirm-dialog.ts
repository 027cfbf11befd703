import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { texts } from '../../i18n/text';

/** `title`: the question. `text`: what will happen. `verb`: the button that does it. */
export interface Confirmation {
  title: string;
  text: string;
  verb: string;
}

/** Asks once before what can't be undone, saying what will happen. Open it with `confirmation()`. */
@Component({
  selector: 'app-confirm-dialog',
  imports: [MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ data.title }}</h2>
    <mat-dialog-content>
      <p>{{ data.text }}</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close type="button">{{ t('ui.cancel') }}</button>
      <button matButton="filled" type="button" cdkFocusInitial [mat-dialog-close]="true">{{ data.verb }}</button>
    </mat-dialog-actions>
  `,
})
export class ConfirmDialog {
  protected readonly data = inject<Confirmation>(MAT_DIALOG_DATA);
  protected readonly t = texts();
}

/** `const confirmed = confirmation();` in a component, then `if (await confirmed({ title, text, verb })) …` */
export function confirmation(): (data: Confirmation) => Promise<boolean> {
  const dialogs = inject(MatDialog);
  return async (data) =>
    (await firstValueFrom(dialogs.open(ConfirmDialog, { data, width: '440px' }).afterClosed())) === true;
}

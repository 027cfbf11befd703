import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** Asks, over the page, for a fresh proof of who sits there; several acts that need it at once ask one time. */
@Injectable({ providedIn: 'root' })
export class ConfirmIdentity {
  private readonly dialogs = inject(MatDialog);
  private asking?: Promise<boolean>;

  /** Resolves to whether it was proved; false when the person would rather not. */
  confirm(): Promise<boolean> {
    return (this.asking ??= this.ask().finally(() => (this.asking = undefined)));
  }

  private async ask(): Promise<boolean> {
    const { ConfirmIdentityDialog } = await import('./confirm-identity-dialog/confirm-identity-dialog');
    const dialog = this.dialogs.open<unknown, unknown, boolean>(ConfirmIdentityDialog, { width: '420px' });
    return (await firstValueFrom(dialog.afterClosed())) === true;
  }
}

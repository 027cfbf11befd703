import type { MatDialog } from '@angular/material/dialog';
import { HelpDrawer } from './help-drawer/help-drawer';
import { helpScreen } from './help-screen';

/** Opens the help for the screen of this address, at the right edge; on a phone over everything. */
export function openHelp(dialogs: MatDialog, url: string): void {
  dialogs.open(HelpDrawer, {
    data: helpScreen(url),
    position: { top: '0', right: '0' },
    height: '100dvh',
    width: '440px',
    maxWidth: '100vw',
    panelClass: 'drawer-panel',
    // The screen it is about stays readable.
    backdropClass: 'cdk-overlay-transparent-backdrop',
    ariaLabelledBy: 'help-title',
    autoFocus: 'h2',
  });
}

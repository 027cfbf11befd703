import { inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';

/**
 * `const explain = explaining();` in a component, then `explain(id)`: opens why an assignment stands to its deadline as
 * it does. The dialog is fetched when it is first asked for, and what it says when it opens.
 */
export function explaining(): (id: string) => Promise<void> {
  const dialogs = inject(MatDialog);
  return async (id) => {
    const { ExplainDialog } = await import('./explain-dialog/explain-dialog');
    if (dialogs.openDialogs.length) return;
    const size = { width: '640px', maxWidth: '96vw', maxHeight: '88vh' };
    dialogs.open(ExplainDialog, { data: id, ...size, panelClass: 'bottom-sheet', autoFocus: 'first-heading' });
  };
}

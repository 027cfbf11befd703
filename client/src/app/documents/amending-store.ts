import type { ComponentType } from '@angular/cdk/portal';
import { inject, Injector } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import type { DirectiveAction } from '../graphql/schema';
import { type TextKey, texts } from '../i18n/text';
import { Notice } from '../ui/notice';
import { VisibleHeight } from '../ui/visible-height';
import type { DocumentDetailFragment, DocumentDirectiveFragment } from './documents.generated';

/** What a dialog about a directive is given: the directive, and what it needs to know of its document. */
export interface DirectiveToAmend {
  directive: DocumentDirectiveFragment;
  document: Pick<DocumentDetailFragment, 'id' | 'numberSymbol' | 'issuedOn'>;
}

/** Each dialog is fetched when it is first asked for. */
const dialogs: Record<DirectiveAction, { load: () => Promise<ComponentType<unknown>>; done: TextKey }> = {
  AMEND: {
    load: () => import('./amend-directive-dialog/amend-directive-dialog').then((file) => file.AmendDirectiveDialog),
    done: 'documents.done.amended',
  },
  ASSIGN_UNIT: {
    load: () => import('./add-unit-dialog/add-unit-dialog').then((file) => file.AddUnitDialog),
    done: 'documents.done.unitAdded',
  },
  SET_MONITOR: {
    load: () => import('./monitor-dialog/monitor-dialog').then((file) => file.MonitorDialog),
    done: 'documents.done.monitorSet',
  },
};

/** Opens the dialogs that change what has been issued; what is shown is read again when it is done. */
export function amending(reread: () => void) {
  const dialog = inject(MatDialog);
  const notice = inject(Notice);
  // What the page follows, its dialogs find.
  const injector = inject(Injector);
  inject(VisibleHeight);
  const t = texts();

  async function open(load: () => Promise<ComponentType<unknown>>, data: unknown, done: TextKey, width: string) {
    if (dialog.openDialogs.length) return;
    const component = await load();
    const ref = dialog.open(component, { data, width, maxWidth: '96vw', panelClass: 'sheet', injector });
    if (!(await firstValueFrom(ref.afterClosed()))) return;
    notice.say(t(done));
    reread();
  }

  return {
    document: (document: DocumentDetailFragment) =>
      open(
        () => import('./amend-document-dialog/amend-document-dialog').then((file) => file.AmendDocumentDialog),
        document,
        'documents.done.amended',
        '760px',
      ),
    directive: (action: DirectiveAction, directive: DocumentDirectiveFragment, document: DocumentDetailFragment) => {
      const data: DirectiveToAmend = { directive, document };
      return open(dialogs[action].load, data, dialogs[action].done, '600px');
    },
  };
}

import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Session } from '../../auth/session';
import type { SharedWith } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { Segments } from '../../ui/segments/segments';
import { shortcut } from '../../ui/shortcuts';
import type { ListViews } from '../view-store';
import type { ViewFragment } from '../views.generated';

/** What the dialog works on; `view` when it is to be called otherwise, or shared. */
export interface SaveViewData {
  views: ListViews;
  view?: ViewFragment;
}

/** Names what a list shows, and says who else sees it under that name. */
@Component({
  selector: 'app-save-view-dialog',
  imports: [MatButton, MatDialogModule, MatFormFieldModule, MatInput, RefusalBanner, Segments],
  templateUrl: './save-view-dialog.html',
  styles: `
    mat-form-field {
      width: 100%;
      margin: 6px 0 12px;
    }
    app-refusal-banner:not(:empty) {
      display: block;
      margin-bottom: 16px;
    }
  `,
})
export class SaveViewDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly data = inject<SaveViewData>(MAT_DIALOG_DATA);

  protected readonly t = texts();
  protected readonly view = this.data.view;
  protected readonly name = signal(this.view?.name ?? '');
  protected readonly sharedWith = signal<string>(this.view?.sharedWith ?? 'NOBODY');
  protected readonly missing = signal(false);
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);
  /** What everybody is to see is the Office's to say. */
  protected readonly circles = (inject(Session).isOffice()
    ? (['NOBODY', 'UNIT', 'EVERYONE'] as const)
    : (['NOBODY', 'UNIT'] as const)
  ).map((id) => ({ id, words: this.t(`views.sharedWith.${id}`) }));

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
  }

  protected async send() {
    if (this.sending()) return;
    const name = this.name().trim();
    this.missing.set(!name);
    if (!name) return;
    this.sending.set(true);
    try {
      const { views, view } = this.data;
      const sharedWith = this.sharedWith() as SharedWith;
      const refusal = await (view ? views.rename(view, name, sharedWith) : views.save(name, sharedWith));
      if (refusal) return this.refusal.set(refusal);
      this.notice.say(this.t('views.saved', { name }));
      this.dialog.close(true);
    } finally {
      this.sending.set(false);
    }
  }
}

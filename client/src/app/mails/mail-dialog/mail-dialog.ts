import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { momentInWords } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Segments } from '../../ui/segments/segments';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { MailFrame } from '../mail-frame/mail-frame';
import { statusOf } from '../mail-status';
import { type MailRowFragment, OutgoingMailDocument } from '../mails.generated';

/** One mail as its recipient gets it, for who may read it; for the others where it went and what came of it. */
@Component({
  selector: 'app-mail-dialog',
  imports: [EmptyState, LoadFailed, MailFrame, MatButton, MatDialogModule, MatIcon, Segments, SkeletonRows],
  templateUrl: './mail-dialog.html',
  styleUrl: './mail-dialog.scss',
})
export class MailDialog {
  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly data = inject<Pick<MailRowFragment, 'id' | 'subject'>>(MAT_DIALOG_DATA);
  protected readonly found = query(OutgoingMailDocument, () => ({ id: this.data.id }));
  protected readonly mail = computed(() => this.found.value()?.outgoingMail);
  protected readonly status = statusOf;
  protected readonly view = signal('html');
  protected readonly views = computed(() =>
    (['html', 'text'] as const).map((id) => ({ id, words: this.t(`mails.mail.${id}`) })),
  );

  protected readonly moment = (at: string) => momentInWords(at, this.language.code());
}

/** `const openMail = mailDialog();` in a component, then `openMail(mail)`. */
export function mailDialog(): (mail: Pick<MailRowFragment, 'id' | 'subject'>) => void {
  const dialogs = inject(MatDialog);
  return ({ id, subject }) =>
    void dialogs.open(MailDialog, { data: { id, subject }, width: '820px', maxWidth: '96vw', autoFocus: 'dialog' });
}

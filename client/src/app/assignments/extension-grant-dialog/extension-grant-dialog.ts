import { Component, computed, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { WordsField } from '../../ui/words-field/words-field';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import type { RequestContent } from '../extension-draft-store';
import { ExtensionReasonsDocument, GrantExtensionDocument } from '../extensions.generated';
import { NewDayField } from '../new-day-field/new-day-field';
import { newDays } from '../new-day-store';
import { longest, needed } from '../word-limits';

/** The Office gives more time of itself, and says by which document (domain.md §4). */
@Component({
  selector: 'app-extension-grant-dialog',
  imports: [ActFrame, FileDrop, FormField, MatFormFieldModule, MatInput, NewDayField, WordsField],
  templateUrl: './extension-grant-dialog.html',
  styles: `
    mat-form-field {
      width: 100%;
    }
    .problem {
      margin: 0;
    }
  `,
})
export class ExtensionGrantDialog {
  private readonly known = query(ExtensionReasonsDocument, () => ({}));
  protected readonly days = newDays(() => this.sending.assignment().deadline.on);

  protected readonly t = texts();
  protected readonly uploading = signal(false);
  protected readonly reasons = computed(() => this.known.value()?.extensionReasons ?? []);
  protected readonly grant = form(signal<RequestContent & { legalBasis: string }>(nothing), (path) => {
    required(path.day, { message: () => this.t('extensions.day.missing') });
    validate(path.day, ({ value }) => {
      const read = this.days.read(value());
      return read && !read.ok ? { kind: 'unread', message: read.problem } : undefined;
    });
    needed(path.legalBasis, longest.legalBasis, 'extensions.grant.legalBasisMissing', this.t);
    needed(path.text, longest.reason, 'extensions.grant.whyMissing', this.t);
  });
  protected readonly reading = computed(() => this.days.read(this.grant.day().value()));
  protected readonly sending = assignmentAct({
    act: 'GRANT_EXTENSION',
    document: GrantExtensionDocument,
    form: this.grant,
    fields: { on: 'day', time: 'day', reasonId: 'reason', fileIds: 'files' },
    input: () => {
      const { text, reason, legalBasis, files } = this.grant().value();
      const read = this.reading();
      return {
        on: read?.ok ? read.on : '',
        time: (read?.ok && read.time) || undefined,
        text: text.trim(),
        reasonId: reason || undefined,
        legalBasis: legalBasis.trim(),
        fileIds: files.map(({ id }) => id),
      };
    },
  });
}

const nothing = { reason: '', text: '', day: '', files: [], legalBasis: '' };

import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, max, min } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSliderModule } from '@angular/material/slider';
import { texts } from '../../i18n/text';
import type { Clash } from '../../ui/conflict/conflict';
import { FileDrop, type UploadedFile } from '../../ui/file-drop/file-drop';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { type AssignmentDetailFragment, ReportProgressDocument } from '../assignments.generated';
import { WordsField } from '../../ui/words-field/words-field';
import { limited, longest, needed } from '../word-limits';

/** What was done, how far it is, what is in the way, what is proposed, with files. It never completes anything. */
@Component({
  selector: 'app-report-dialog',
  imports: [ActFrame, FileDrop, FormField, MatFormFieldModule, MatInput, MatSliderModule, WordsField],
  templateUrl: './report-dialog.html',
  styleUrl: './report-dialog.scss',
})
export class ReportDialog {
  private readonly assignment = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA);

  protected readonly t = texts();
  protected readonly uploading = signal(false);
  protected readonly report = form(
    signal({
      text: '',
      percent: this.assignment.progressPercent as number | null,
      difficulties: '',
      proposals: '',
      files: [] as readonly UploadedFile[],
    }),
    (path) => {
      needed(path.text, longest.text, 'assignments.report.textMissing', this.t);
      limited(path.difficulties, longest.text, this.t);
      limited(path.proposals, longest.text, this.t);
      min(path.percent, 0, { message: () => this.t('assignments.report.percentWrong') });
      max(path.percent, 100, { message: () => this.t('assignments.report.percentWrong') });
    },
  );
  protected readonly slid = computed(() => Math.min(100, Math.max(0, this.report.percent().value() ?? 0)));
  protected readonly sending = assignmentAct({
    act: 'REPORT',
    document: ReportProgressDocument,
    form: this.report,
    fields: { fileIds: 'files' },
    input: () => {
      const { text, percent, difficulties, proposals, files } = this.report().value();
      return {
        text: text.trim(),
        percent: percent === null ? undefined : Math.round(percent),
        difficulties: difficulties.trim() || undefined,
        proposals: proposals.trim() || undefined,
        fileIds: files.map(({ id }) => id),
      };
    },
    // Reports stand beside one another; only how far it is can be but one.
    clashes: (before, now) => this.percentClash(before.progressPercent, now.progressPercent),
  });

  /** Left alone it follows the colleague's; set here, the person decides. */
  private percentClash(before: number | null, theirs: number | null): readonly Clash[] {
    const { value } = this.report.percent();
    const mine = value();
    if (before === theirs || mine === theirs) return [];
    if (mine === before) {
      value.set(theirs);
      return [];
    }
    const say = (percent: number | null) => (percent === null ? '' : `${percent}%`);
    const take: Clash['take'] = (side) => value.set(side === 'mine' ? mine : theirs);
    return [{ label: this.t('assignments.report.percent'), mine: say(mine), theirs: say(theirs), take }];
  }
}

import { inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog } from '@angular/material/dialog';
import type { BulkAct } from '../graphql/schema';
import { texts } from '../i18n/text';
import { Notice } from '../ui/notice';
import { VisibleHeight } from '../ui/visible-height';
import { bulkOffers, isStarAct, type StarAct, targetsOf } from './bulk-acts';
import type { BulkDialogData } from './bulk-dialog/bulk-dialog';
import { type BulkEnd, BulkRuns } from './bulk-store';
import type { Selection } from './selection';

/** Begins what is done to many, by its dialog or at once, and says how it ended wherever the person is by then. */
@Injectable({ providedIn: 'root' })
export class Bulking {
  private readonly runs = inject(BulkRuns);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly t = texts();
  private readonly pressed = signal(false);

  readonly busy = this.pressed.asReadonly();

  constructor() {
    inject(VisibleHeight);
    this.runs.ends.pipe(takeUntilDestroyed()).subscribe((end) => {
      // An open dialog shows row by row what could not be done; what was done wholly is said here in any case.
      if (this.runs.watched() !== end.run.id || !end.run.failed) this.say(end);
    });
  }

  /** Asks by its dialog, or does at once what can be undone. */
  async begin(act: BulkAct, selection: Selection): Promise<void> {
    return isStarAct(act) ? this.star(act, selection) : this.open({ act, selection });
  }

  private async open(data: BulkDialogData) {
    const { BulkDialog } = await import('./bulk-dialog/bulk-dialog');
    const autoFocus = bulkOffers[data.act].asksWhom ? 'input[role=combobox]' : 'first-tabbable';
    this.dialogs.open(BulkDialog, { data, width: '640px', maxWidth: '96vw', panelClass: 'sheet', autoFocus });
  }

  private async star(act: StarAct, selection: Selection) {
    this.pressed.set(true);
    const input = { act, ...targetsOf(selection), expectedCount: selection.all?.count };
    const outcome = await this.runs.start(input).finally(() => this.pressed.set(false));
    if (!outcome.ok) this.notice.say(outcome.refusal.message);
  }

  private say(end: BulkEnd) {
    const { act, done, failed } = end.run;
    if (failed) {
      const words = this.t('bulk.noticeFailed', { act: this.t(`bulk.act.${act}`), done, failed });
      return this.notice.act(words, this.t('bulk.see'), () => this.open({ act, selection: none, end }));
    }
    const words = this.t(`bulk.done.${act}`, { n: done });
    const rows: Selection = { rows: end.done.map(({ assignment }) => assignment), all: null };
    const whole = end.done.length === done;
    if (isStarAct(act) && whole) this.notice.undoable(words, () => this.star(act === 'STAR' ? 'UNSTAR' : 'STAR', rows));
    // What was taken over is handed on in most cases: one press further.
    else if (act === 'ACKNOWLEDGE' && whole)
      this.notice.act(words, this.t('bulk.then'), () => this.open({ act: 'DELEGATE', selection: rows }));
    else this.notice.say(words);
  }
}

const none: Selection = { rows: [], all: null };

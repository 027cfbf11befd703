import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { texts } from '../i18n/text';

/** A quiet line at the bottom: what was done, with a way back where there is one. */
@Injectable({ providedIn: 'root' })
export class Notice {
  private readonly bar = inject(MatSnackBar);
  private readonly t = texts();

  /** “Đã tiếp nhận.” */
  say(words: string): void {
    this.bar.open(words, undefined, { duration: 5000 });
  }

  /** For what can be undone: done at once, with “Hoàn tác” for ten seconds. */
  undoable(words: string, undo: () => unknown): void {
    this.act(words, this.t('ui.undo'), undo, 10_000);
  }

  /** A line with one act of its own. */
  act(words: string, verb: string, run: () => unknown, duration = 10_000): void {
    this.bar
      .open(words, verb, { duration })
      .onAction()
      .subscribe(() => void run());
  }
}

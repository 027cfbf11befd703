import { Clipboard } from '@angular/cdk/clipboard';
import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef, MatDialogState } from '@angular/material/dialog';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { Connection } from '../../graphql/connection';
import { statusWords } from '../../i18n/schema-words';
import { type TextKey, texts } from '../../i18n/text';
import { LiveLine } from '../../live/live-line/live-line';
import { Living } from '../../live/living';
import { Conflict } from '../../ui/conflict/conflict';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { When } from '../../ui/when/when';
import type { Sending } from '../act-store';
import type { AssignmentDetailFragment } from '../assignments.generated';
import { actWords, type Act } from '../assignment-labels';

/**
 * The frame of every dialog about an assignment: its title, which assignment it is, what will happen (`text`), the
 * fields (content), and what came of sending. Ctrl+Enter sends; Esc closes, and asks only if something was typed.
 */
@Component({
  selector: 'app-act-frame',
  imports: [Conflict, LiveLine, MatButton, MatDialogModule, MatIcon, RefusalBanner, When],
  templateUrl: './act-frame.html',
  styleUrl: './act-frame.scss',
  providers: [
    {
      provide: MAT_FORM_FIELD_DEFAULT_OPTIONS,
      useValue: { appearance: 'outline', floatLabel: 'always', subscriptSizing: 'dynamic' },
    },
  ],
})
export class ActFrame {
  readonly act = input.required<Act>();
  readonly sending = input.required<Sending>();
  readonly text = input('');
  /** The button's verb, where it isn't the act's own. */
  readonly verb = input<TextKey>();
  readonly cancel = input<TextKey>('ui.cancel');
  /** False where this person writes and another sends. */
  readonly sendable = input(true);
  /** Why it can't be sent yet (files on their way). */
  readonly wait = input('');
  /** Keeps what was typed somewhere; where it can't, closing asks. */
  readonly beforeClose = input<() => Promise<boolean>>();

  private readonly connection = inject(Connection);
  private readonly dialog = inject(MatDialogRef);
  private readonly living = inject(Living, { optional: true });
  private readonly clipboard = inject(Clipboard);
  private readonly notice = inject(Notice);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly t = texts();
  protected readonly assignment = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA);
  protected readonly asking = signal(false);
  protected readonly others = () => this.living?.others() ?? [];
  protected readonly title = computed(() => this.t(actWords[this.act()].full));
  protected readonly button = computed(() => {
    if (this.sending().sending()) return this.t(this.connection.waiting() ? 'ui.waiting' : 'ui.sending');
    if (this.sending().news()) return this.t('assignments.dialog.resend');
    return this.t(this.verb() ?? actWords[this.act()].full);
  });
  protected readonly newStatus = computed(() => {
    const news = this.sending().news();
    return news ? this.t(statusWords[news.status]) : '';
  });

  constructor() {
    this.dialog.disableClose = true;
    this.dialog
      .backdropClick()
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.leave());
    // Pressed once it asks, pressed again it goes back to what was being typed.
    shortcut('Escape', () => (this.asking() ? this.asking.set(false) : this.leave()));
    shortcut('Ctrl+Enter', () => this.send());
  }

  protected async send() {
    if (this.wait() || !this.sendable()) return;
    await this.sending().send();
    // Sent: the dialog is closing, and nothing of it will be drawn again.
    if (this.dialog.getState() !== MatDialogState.OPEN) return;
    afterNextRender(() => this.focusWrong(), { injector: this.injector });
  }

  protected async leave() {
    // What waits for the network is given up first; what was written stays.
    if (this.sending().sending()) return this.connection.giveUp();
    const keep = this.beforeClose();
    const lost = keep ? !(await keep()) : this.sending().typed();
    if (lost) this.asking.set(true);
    else this.dialog.close();
  }

  protected copyWords() {
    if (this.clipboard.copy(this.sending().words())) this.notice.say(this.t('assignments.dialog.wordsCopied'));
  }

  protected drop() {
    this.dialog.close();
  }

  private focusWrong() {
    if (!this.sending().focusWrong()) focusFirstWrong(this.host.nativeElement);
  }
}

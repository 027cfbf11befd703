import { Component, computed, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';
import { texts } from '../../i18n/text';
import { shortcut } from '../../ui/shortcuts';
import { UnreadInboxStore } from '../unread-inbox-store';

/** The bell of the frame: how much is unread; pressed, the inbox beside the page, or on a phone its own page. */
@Component({
  selector: 'app-inbox-bell',
  imports: [MatIcon],
  template: `
    <button type="button" [attr.aria-label]="label()" [title]="words()" aria-haspopup="dialog" (click)="open()">
      <mat-icon svgIcon="notifications" aria-hidden="true" />
      @if (unread()) {
        <span class="count numbers" aria-hidden="true">{{ shown() }}</span>
      }
    </button>
    <span class="visually-hidden" role="status">{{ unread() ? words() : '' }}</span>
  `,
  styleUrl: './inbox-bell.scss',
})
export class InboxBell {
  private readonly dialogs = inject(MatDialog);
  private readonly router = inject(Router);

  protected readonly t = texts();
  protected readonly unread = inject(UnreadInboxStore).count;
  protected readonly shown = computed(() => (this.unread() > 99 ? '99+' : String(this.unread())));
  protected readonly words = computed(() =>
    this.unread() ? this.t('shell.inbox.unread', { n: this.unread() }) : this.t('shell.inbox.title'),
  );

  /** What is seen is part of what is said: who speaks to the machine says it (WCAG 2.5.3). */
  protected readonly label = computed(() => this.words().replace(String(this.unread()), this.shown()));

  constructor() {
    shortcut(
      'g b',
      () => this.open(),
      () => ({ group: this.t('shell.keys.go'), words: this.t('shell.inbox.title') }),
    );
  }

  protected async open() {
    if (!matchMedia('(min-width: 700px)').matches) return this.router.navigateByUrl('/thong-bao');
    if (this.router.url.startsWith('/thong-bao')) return;
    const { InboxDialog } = await import('../../reminders/inbox-dialog/inbox-dialog');
    return this.dialogs.open(InboxDialog, {
      width: '460px',
      maxWidth: '94vw',
      position: { top: '52px', right: '12px' },
      panelClass: 'palette-panel',
      // The page stays as it is to the eye: nothing has to be decided first.
      backdropClass: 'cdk-overlay-transparent-backdrop',
      ariaLabel: this.t('shell.inbox.title'),
      autoFocus: 'first-heading',
      closeOnNavigation: true,
    });
  }
}

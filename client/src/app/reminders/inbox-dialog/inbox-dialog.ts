import { Component } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import { InboxBoard } from '../inbox-board/inbox-board';

/** The inbox beside the page one is on; opening something of it closes it. */
@Component({
  selector: 'app-inbox-dialog',
  imports: [InboxBoard, MatDialogModule, MatIcon, MatIconButton],
  template: `
    <header>
      <h1 tabindex="-1">{{ t('reminders.title') }}</h1>
      <button matIconButton type="button" mat-dialog-close [attr.aria-label]="t('ui.close')">
        <mat-icon svgIcon="close" aria-hidden="true" />
      </button>
    </header>
    <app-inbox-board panel />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      height: min(720px, calc(100dvh - 72px));
    }
    header {
      display: flex;
      flex: none;
      align-items: center;
      justify-content: space-between;
      padding: 4px 4px 0 16px;
    }
    h1 {
      margin: 0;
      outline: 0;
      font-size: 1rem;
    }
    app-inbox-board {
      flex: 1;
    }
  `,
})
export class InboxDialog {
  protected readonly t = texts();
}

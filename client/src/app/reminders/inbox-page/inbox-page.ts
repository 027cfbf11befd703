import { Component } from '@angular/core';
import { texts } from '../../i18n/text';
import { InboxBoard } from '../inbox-board/inbox-board';

/** Thông báo: the inbox on a page of its own. */
@Component({
  selector: 'app-inbox-page',
  imports: [InboxBoard],
  template: `
    <h1>{{ t('reminders.title') }}</h1>
    <app-inbox-board />
  `,
  styles: `
    :host {
      display: flex !important;
      flex-direction: column;
      width: 100%;
      max-width: 860px;
    }
    h1 {
      flex: none;
      margin: 0;
      padding: 10px 16px 6px;
      font-size: 1.125rem;
    }
    app-inbox-board {
      flex: 1;
    }
  `,
})
export class InboxPage {
  protected readonly t = texts();
}

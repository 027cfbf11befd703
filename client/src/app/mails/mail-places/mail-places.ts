import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { texts } from '../../i18n/text';

/** The two parts of the section: what was sent, and the words. Content stands at the end of the line. */
@Component({
  selector: 'app-mail-places',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="t('mails.parts')">
      <a
        routerLink="/quan-tri/thu"
        routerLinkActive="here"
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{
          paths: 'exact',
          queryParams: 'ignored',
          fragment: 'ignored',
          matrixParams: 'ignored',
        }"
        >{{ t('mails.sent.title') }}</a
      >
      <a routerLink="/quan-tri/thu/mau" routerLinkActive="here" ariaCurrentWhenActive="page">{{
        t('mails.templates.title')
      }}</a>
    </nav>
    <ng-content />
  `,
  styleUrl: './mail-places.scss',
})
export class MailPlaces {
  protected readonly t = texts();
}

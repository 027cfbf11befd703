import { Component, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { type IsActiveMatchOptions, RouterLink, RouterLinkActive } from '@angular/router';
import { texts } from '../../i18n/text';

/** The two parts of the section, sessions and access tokens, and the field that finds a person in either: `text`, `(found)`. */
@Component({
  selector: 'app-session-places',
  imports: [MatIcon, RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="t('sessions.admin.parts')">
      <a
        routerLink="/quan-tri/phien"
        queryParamsHandling="preserve"
        routerLinkActive="here"
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="exact"
        >{{ t('sessions.admin.sessions') }}</a
      >
      <a
        routerLink="/quan-tri/phien/ma-truy-cap"
        queryParamsHandling="preserve"
        routerLinkActive="here"
        ariaCurrentWhenActive="page"
        >{{ t('sessions.admin.tokens') }}</a
      >
    </nav>
    <search>
      <label>
        <mat-icon svgIcon="search" aria-hidden="true" />
        <span class="visually-hidden">{{ t('sessions.admin.search') }}</span>
        <input
          #field
          type="search"
          maxlength="200"
          [placeholder]="t('sessions.admin.search')"
          [value]="text()"
          (change)="found.emit(field.value.trim())"
        />
      </label>
    </search>
  `,
  styleUrl: './session-places.scss',
})
export class SessionPlaces {
  readonly text = input('');
  readonly found = output<string>();

  protected readonly t = texts();
  protected readonly exact: IsActiveMatchOptions = {
    ...{ paths: 'exact', queryParams: 'ignored' },
    ...{ fragment: 'ignored', matrixParams: 'ignored' },
  };
}

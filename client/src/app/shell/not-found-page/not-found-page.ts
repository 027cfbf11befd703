import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';

/** An address that leads nowhere. */
@Component({
  selector: 'app-not-found-page',
  imports: [EmptyState, MatButton, RouterLink],
  template: `
    <h1 class="visually-hidden" tabindex="-1">{{ t('shell.notFound.title') }}</h1>
    <app-empty-state icon="help" [title]="t('shell.notFound.title')" [text]="t('shell.notFound.text')">
      <a matButton="outlined" routerLink="/viec">{{ t('shell.notFound.back') }}</a>
    </app-empty-state>
  `,
})
export class NotFoundPage {
  protected readonly t = texts();
}

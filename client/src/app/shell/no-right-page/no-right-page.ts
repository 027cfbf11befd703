import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';

/** A page of the Office, opened by somebody else: says what it is, and offers the way back. */
@Component({
  selector: 'app-no-right-page',
  imports: [EmptyState, MatButton, RouterLink],
  template: `
    <h1 class="visually-hidden" tabindex="-1">{{ t('shell.noRight.title') }}</h1>
    <app-empty-state icon="lock" [title]="t('shell.noRight.title')" [text]="t('shell.noRight.text')">
      <div>
        <a matButton="filled" routerLink="/viec">{{ t('shell.notFound.back') }}</a>
        <a matButton="outlined" routerLink="/van-ban">{{ t('shell.noRight.documents') }}</a>
      </div>
    </app-empty-state>
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      justify-content: center;
    }
  `,
})
export class NoRightPage {
  protected readonly t = texts();
}

import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';

/** Whose pages they are: the Office's, where documents are entered, or those of whoever administers. */
export type PagesOf = 'noRight' | 'noAdmin';

/** A page of others (`data.pagesOf` of its route says whose): says what it is, and offers the way back. */
@Component({
  selector: 'app-no-right-page',
  imports: [EmptyState, MatButton, RouterLink],
  template: `
    <h1 class="visually-hidden" tabindex="-1">{{ t(title) }}</h1>
    <app-empty-state icon="lock" [title]="t(title)" [text]="t(text)">
      <div>
        <a matButton="filled" routerLink="/viec">{{ t('shell.notFound.back') }}</a>
        @if (of === 'noRight') {
          <a matButton="outlined" routerLink="/van-ban">{{ t('shell.noRight.documents') }}</a>
        }
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
  protected readonly of: PagesOf = inject(ActivatedRoute).snapshot.data['pagesOf'];
  protected readonly title = `shell.${this.of}.title` as const;
  protected readonly text = `shell.${this.of}.text` as const;
}

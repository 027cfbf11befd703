import { Component, inject } from '@angular/core';
import { texts } from '../../i18n/text';
import { DraftStore } from '../draft-store';
import { Typed } from '../typed';

/** The words of the document, pasted beside the grid to be read from and copied from. */
@Component({
  selector: 'app-source-text',
  imports: [Typed],
  template: `
    <textarea
      data-path="text"
      maxlength="300000"
      [attr.aria-label]="t('intake.source.title')"
      [placeholder]="t('intake.source.placeholder')"
      [attr.aria-invalid]="!!draft.problems().get('text')"
      [appTyped]="draft.header().text"
      (appTypedChange)="draft.patchHeader({ text: $event })"
    ></textarea>
    @if (draft.problems().get('text'); as words) {
      <p class="problem">{{ words }}</p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    textarea {
      flex: 1;
      min-height: 160px;
      padding: 10px 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      outline: 0;
      background: var(--canvas);
      color: inherit;
      font: inherit;
      line-height: 1.6;
      resize: none;
    }
    textarea:focus {
      border-color: var(--action);
    }
    p {
      margin: 4px 0 0;
    }
  `,
})
export class SourceText {
  protected readonly draft = inject(DraftStore);
  protected readonly t = texts();
}

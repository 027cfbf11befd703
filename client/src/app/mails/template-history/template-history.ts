import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { texts } from '../../i18n/text';
import { When } from '../../ui/when/when';
import type { MailTemplateFieldsFragment } from '../mails.generated';

type Version = MailTemplateFieldsFragment['history'][number];

/** Who changed the words when (`history`, newest first); `take` gives the version to take up again. */
@Component({
  selector: 'app-template-history',
  imports: [MatButton, When],
  template: `
    <details>
      <summary>{{ t('mails.templates.history') }} ({{ history().length }})</summary>
      @if (history().length) {
        <ol>
          @for (then of history(); track then.version) {
            <li>
              <span class="who">
                {{ then.changedBy?.displayName }}
                @if (then.isDefault) {
                  , {{ t('mails.templates.historyDefault') }}
                }
                · <app-when [at]="then.changedAt" />
              </span>
              <span class="subject">{{ then.subject }}</span>
              <button matButton type="button" (click)="take.emit(then)">{{ t('mails.templates.take') }}</button>
            </li>
          }
        </ol>
      } @else {
        <p>{{ t('mails.templates.historyEmpty') }}</p>
      }
    </details>
  `,
  styles: `
    summary {
      padding: 6px 0;
      font-weight: 500;
      cursor: pointer;
    }
    @media (max-width: 699px) {
      summary {
        padding: 11px 0;
      }
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template: 'who take' auto 'subject take' auto / minmax(0, 1fr) auto;
      align-items: center;
      padding: 6px 0;
      border-top: 1px solid var(--line);
    }
    .subject {
      grid-area: subject;
      overflow: hidden;
      color: var(--ink-soft);
      font-size: 0.8125rem;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    button {
      grid-area: take;
    }
    p {
      margin: 0;
      color: var(--ink-soft);
    }
  `,
})
export class TemplateHistory {
  readonly history = input.required<readonly Version[]>();
  readonly take = output<Version>();

  protected readonly t = texts();
}

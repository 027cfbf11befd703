import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { periodInWords } from '../../i18n/duty-words';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { momentInWords } from '../../ui/dates';
import type { AssignmentRowFragment } from '../assignments.generated';

/**
 * What an assignment is marked with in a list: starred, urged by the Office, more time asked for, one period of many.
 * Words for those who can't see the signs.
 */
@Component({
  selector: 'app-row-marks',
  imports: [MatIcon],
  template: `
    @if (assignment().starred) {
      <span [title]="t('assignments.list.starred')"
        ><mat-icon svgIcon="star_filled" aria-hidden="true" /><span class="visually-hidden"
          >{{ t('assignments.list.starred') }}
        </span></span
      >
    }
    @if (reminded(); as words) {
      <span [title]="words"
        ><mat-icon svgIcon="campaign" aria-hidden="true" /><span class="visually-hidden">{{ words }} </span></span
      >
    }
    @if (asking(); as words) {
      <span [title]="words"
        ><mat-icon svgIcon="more_time" aria-hidden="true" /><span class="visually-hidden">{{ words }} </span></span
      >
    }
    @if (period(); as words) {
      <span class="period">{{ words }}</span>
    }
  `,
  styles: `
    span {
      display: inline-block;
      margin-right: 4px;
      color: var(--ink-soft);
      vertical-align: -2px;
    }
    .period {
      padding: 0 6px;
      border-radius: 4px;
      background: var(--chip);
      font-size: 0.8125rem;
      line-height: 1.25rem;
      vertical-align: baseline;
    }
    mat-icon {
      display: block;
      width: 15px;
      height: 15px;
    }
  `,
})
export class RowMarks {
  readonly assignment =
    input.required<
      Pick<AssignmentRowFragment, 'starred' | 'reminder' | 'periodOn' | 'duty' | 'extensionRequestedAt'>
    >();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly period = computed(() => {
    const period = periodInWords(this.assignment(), this.language.code());
    return period && this.t('duties.period', { period });
  });
  protected readonly reminded = computed(() => {
    const { reminder } = this.assignment();
    return reminder && `${this.t('assignments.list.reminded')} ${momentInWords(reminder.at, this.language.code())}`;
  });
  protected readonly asking = computed(() => {
    const at = this.assignment().extensionRequestedAt;
    return at && `${this.t('assignments.mark.extensionWaiting')}, ${momentInWords(at, this.language.code())}`;
  });
}

import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import { officeTime } from '../../ui/dates';
import type { LiveNews, Present } from '../living';

/**
 * One quiet line: who else is here, and what somebody has just done. `news`, `people`; `dismissed` when it was pressed.
 * Nothing is drawn while there is nothing to say.
 */
@Component({
  selector: 'app-live-line',
  imports: [MatButton, MatIcon],
  template: `
    @if (here(); as words) {
      <span class="here" [title]="words"
        ><mat-icon svgIcon="visibility" aria-hidden="true" /><span>{{ words }}</span></span
      >
    }
    <span class="news" role="status">
      @if (news(); as one) {
        <b>{{ one.who }}</b> {{ said() }} · {{ time() }}
      }
    </span>
    @if (news()) {
      @if (toLookAt()) {
        <button matButton type="button" (click)="dismissed.emit()">{{ t('live.see') }}</button>
      } @else {
        <button type="button" class="read" [attr.aria-label]="t('live.read')" (click)="dismissed.emit()">
          <mat-icon svgIcon="close" aria-hidden="true" />
        </button>
      }
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 12px;
      min-width: 0;
      color: var(--ink-soft);
      font-size: 0.8125rem;
    }
    span {
      overflow: hidden;
      min-width: 0;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .here {
      display: flex;
      align-items: center;
      gap: 4px;
    }
    b {
      color: var(--ink);
      font-weight: 600;
    }
    mat-icon {
      flex: none;
      width: 16px;
      height: 16px;
    }
    [matButton] {
      flex: none;
    }
    .read {
      display: grid;
      flex: none;
      place-items: center;
      width: 24px;
      height: 24px;
      padding: 0;
      border: 0;
      border-radius: 6px;
      background: none;
      color: inherit;
      cursor: pointer;
    }
    @media (max-width: 699px) {
      .read {
        width: 44px;
        height: 44px;
        margin: -10px;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class LiveLine {
  readonly news = input<LiveNews>();
  readonly people = input<readonly Present[]>([]);
  /** There is more to see: “Xem” instead of a cross. */
  readonly toLookAt = input(false, { transform: booleanAttribute });
  readonly dismissed = output();

  protected readonly t = texts();
  protected readonly time = computed(() => officeTime(this.news()?.at ?? new Date()));
  protected readonly said = computed(() => {
    const words = this.news()?.words;
    return words ? `· ${words}` : this.t('live.changed');
  });
  protected readonly here = computed(() => {
    const names = (doing: boolean) =>
      this.people()
        .filter((one) => (one.doing === 'EDITING') === doing)
        .map(({ person }) => person.displayName)
        .join(', ');
    const [writing, looking] = [names(true), names(false)];
    return [
      writing && this.t('live.writing', { names: writing }),
      looking && this.t('live.looking', { names: looking }),
    ]
      .filter(Boolean)
      .join(' · ');
  });
}

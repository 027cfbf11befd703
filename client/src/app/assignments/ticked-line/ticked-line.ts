import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { texts } from '../../i18n/text';
import { mostInBulk } from '../bulk-acts';

/**
 * When all that is shown is ticked and more match: says so, and offers those, too (`tickAll`). `all`: they are ticked
 * already.
 */
@Component({
  selector: 'app-ticked-line',
  imports: [MatButton],
  template: `
    <p role="status">
      @if (all()) {
        {{ t('assignments.list.allTicked', { count: number(total()) }) }}
      } @else {
        {{ t('assignments.list.shownTicked', { n: shown() }) }}
        @if (total() <= most) {
          <button matButton type="button" (click)="tickAll.emit()">
            {{ t('assignments.list.tickAll', { count: number(total()) }) }}
          </button>
        } @else {
          {{ t('assignments.list.tooMany', { most: number(most) }) }}
        }
      }
    </p>
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 8px;
      min-height: 36px;
      margin: 0;
      padding: 0 16px;
      border-top: 1px solid var(--line);
      color: var(--ink-soft);
    }
  `,
})
export class TickedLine {
  readonly shown = input.required<number>();
  readonly total = input.required<number>();
  readonly all = input(false);
  readonly tickAll = output();

  protected readonly t = texts();
  protected readonly most = mostInBulk;
  protected readonly number = (n: number) => n.toLocaleString('vi-VN');
}

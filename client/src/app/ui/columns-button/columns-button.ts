import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { MatTooltip } from '@angular/material/tooltip';
import { texts } from '../../i18n/text';

/** Which columns a table shows: `columns` to choose from, `chosen`, `fixed` (always there); `toggled` gives one. */
@Component({
  selector: 'app-columns-button',
  imports: [MatIcon, MatIconButton, MatMenuModule, MatTooltip],
  template: `
    <button
      matIconButton
      type="button"
      [matMenuTriggerFor]="menu"
      [matTooltip]="t('ui.list.columns')"
      [attr.aria-label]="t('ui.list.columns')"
    >
      <mat-icon svgIcon="view_column" aria-hidden="true" />
    </button>
    <mat-menu #menu="matMenu">
      @for (column of columns(); track column.id) {
        @let on = chosen().includes(column.id);
        <!-- The menu stays open: columns are chosen by looking at what comes of it. -->
        <button
          mat-menu-item
          type="button"
          role="menuitemcheckbox"
          [attr.aria-checked]="on"
          [disabled]="column.id === fixed()"
          (click)="toggled.emit(column.id); $event.stopPropagation()"
        >
          <mat-icon [svgIcon]="on ? 'check' : 'blank'" aria-hidden="true" />
          {{ column.words }}
        </button>
      }
      @if (changed()) {
        <button mat-menu-item type="button" (click)="restored.emit()">
          <mat-icon svgIcon="undo" aria-hidden="true" />
          {{ t('ui.list.usualColumns') }}
        </button>
      }
    </mat-menu>
  `,
})
export class ColumnsButton {
  readonly columns = input.required<readonly { id: string; words: string }[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly fixed = input<string>();
  /** Others than the usual ones are chosen. */
  readonly changed = input(false);
  readonly toggled = output<string>();
  readonly restored = output();

  protected readonly t = texts();
}

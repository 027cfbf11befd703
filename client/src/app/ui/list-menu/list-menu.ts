import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { texts } from '../../i18n/text';

/**
 * What can be done with a list as it is shown: taken away as a table (`exported`, the address of the file), printed, and,
 * where rows can be ticked, many chosen at once (`selecting`; undefined where they can't).
 */
@Component({
  selector: 'app-list-menu',
  imports: [MatIcon, MatIconButton, MatMenuModule],
  template: `
    <button matIconButton type="button" [matMenuTriggerFor]="menu" [attr.aria-label]="t('ui.list.more')">
      <mat-icon svgIcon="more_horiz" aria-hidden="true" />
    </button>
    <mat-menu #menu="matMenu">
      @if (selecting() !== undefined) {
        <button mat-menu-item type="button" (click)="chooseMany.emit(!selecting())">
          <mat-icon svgIcon="checklist" aria-hidden="true" />
          {{ t(selecting() ? 'ui.list.selectEnd' : 'ui.list.select') }}
        </button>
      }
      <a mat-menu-item download [href]="exported()">
        <mat-icon svgIcon="download" aria-hidden="true" />{{ t('ui.list.export') }}
      </a>
      <button mat-menu-item type="button" (click)="print()">
        <mat-icon svgIcon="print" aria-hidden="true" />{{ t('ui.list.print') }}
      </button>
    </mat-menu>
  `,
})
export class ListMenu {
  readonly exported = input.required<string>();
  readonly selecting = input<boolean>();
  readonly chooseMany = output<boolean>();

  protected readonly t = texts();

  /** Once the menu has gone: it would be printed, too. */
  protected print() {
    setTimeout(() => window.print(), 200);
  }
}

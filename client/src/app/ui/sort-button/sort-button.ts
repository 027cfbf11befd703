import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';

/** How a list without columns is sorted: `sorts` to choose from, `chosen`, `label`; `sort` gives the one pressed. */
@Component({
  selector: 'app-sort-button',
  imports: [MatButton, MatIcon, MatMenuModule],
  template: `
    <button matButton type="button" [matMenuTriggerFor]="menu" [attr.aria-label]="label() + ': ' + words()">
      <mat-icon svgIcon="sort" aria-hidden="true" />
      <span>{{ words() }}</span>
    </button>
    <mat-menu #menu="matMenu">
      @for (one of sorts(); track one.id) {
        <button
          mat-menu-item
          type="button"
          role="menuitemradio"
          [attr.aria-checked]="one.id === chosen()"
          (click)="sort.emit(one.id)"
        >
          <mat-icon [svgIcon]="one.id === chosen() ? 'check' : 'blank'" aria-hidden="true" />
          {{ one.words }}
        </button>
      }
    </mat-menu>
  `,
  styles: `
    button[matButton] {
      white-space: nowrap;
    }
    @container list (max-width: 759px) {
      button[matButton] span {
        display: none;
      }
      button[matButton] {
        min-width: 36px;
        padding: 0 8px;
      }
      mat-icon {
        margin: 0;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class SortButton<Sort extends string> {
  readonly label = input.required<string>();
  readonly sorts = input.required<readonly { id: Sort; words: string }[]>();
  readonly chosen = input.required<Sort>();
  readonly sort = output<Sort>();

  protected readonly words = computed(() => this.sorts().find(({ id }) => id === this.chosen())?.words ?? this.label());
}

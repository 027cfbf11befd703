import { Component, type ElementRef, input, output, viewChild } from '@angular/core';
import { MatDivider } from '@angular/material/divider';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule, MatMenuTrigger } from '@angular/material/menu';
import type { IconName } from '../icons';

/** Something a menu offers. */
export interface MenuAct {
  words: string;
  icon: IconName;
  run: () => unknown;
}

/** A menu that opens at a point of the window (`show`): `sections` of acts, with a line between; `label` names it. */
@Component({
  selector: 'app-point-menu',
  imports: [MatDivider, MatIcon, MatMenuModule],
  template: `
    <span
      #anchor
      aria-hidden="true"
      [matMenuTriggerFor]="menu"
      [matMenuTriggerRestoreFocus]="false"
      (menuClosed)="closed.emit()"
    ></span>
    <mat-menu #menu="matMenu" [aria-label]="label()">
      @for (section of sections(); track $index; let first = $first) {
        @if (!first) {
          <mat-divider />
        }
        @for (act of section; track act.words) {
          <button mat-menu-item type="button" (click)="act.run()">
            <mat-icon [svgIcon]="act.icon" aria-hidden="true" />{{ act.words }}
          </button>
        }
      }
    </mat-menu>
  `,
  styles: `
    span {
      position: fixed;
      width: 1px;
      height: 1px;
      pointer-events: none;
    }
  `,
})
export class PointMenu {
  readonly sections = input.required<readonly (readonly MenuAct[])[]>();
  readonly label = input.required<string>();
  readonly closed = output();

  private readonly trigger = viewChild.required(MatMenuTrigger);
  private readonly anchor = viewChild.required<ElementRef<HTMLElement>>('anchor');

  show(x: number, y: number): void {
    const { style } = this.anchor().nativeElement;
    style.left = `${x}px`;
    style.top = `${y}px`;
    this.trigger().openMenu();
  }
}

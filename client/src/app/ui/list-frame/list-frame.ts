import { Component, input } from '@angular/core';

/**
 * The frame of a list: its head stays on top (`heading`, `count`; slots `beside` the heading and `tools` at the right),
 * under it what the list is filtered by and what is to be said about it (slot `under`; `app-changes-pill` over
 * them), then its rows, and at the bottom of the window what can be done with those chosen (slot `foot`). `busy` while
 * older rows are shown. What it is filtered by is printed as one line, `printed`.
 */
@Component({
  selector: 'app-list-frame',
  template: `
    <header>
      <h1 tabindex="-1">{{ heading() }}</h1>
      <ng-content select="[beside]" />
      @if (count() !== undefined) {
        <span class="count" aria-live="polite">{{ count()!.toLocaleString('vi-VN') }}</span>
      }
      <span class="room"></span>
      <ng-content select="[tools]" />
      <ng-content select="app-changes-pill" />
    </header>
    <div class="under"><ng-content select="[under]" /></div>
    @if (printed()) {
      <p class="printed">{{ printed() }}</p>
    }
    <section [attr.aria-label]="label()" [attr.aria-busy]="busy()" [class.older]="busy()"><ng-content /></section>
    <div class="foot"><ng-content select="[foot]" /></div>
  `,
  styleUrl: './list-frame.scss',
})
export class ListFrame {
  readonly heading = input.required<string>();
  readonly label = input.required<string>();
  readonly count = input<number>();
  readonly busy = input(false);
  readonly printed = input('');
}

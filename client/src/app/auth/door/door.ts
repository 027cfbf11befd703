import { Component, type ElementRef, input, viewChild } from '@angular/core';
import { texts } from '../../i18n/text';

/** The frame of pages for who is not in yet: what the product is, and one thing to do. */
@Component({
  selector: 'app-door',
  template: `
    <main>
      <header>
        <img src="icon.svg" alt="" width="40" height="40" />
        <p class="product">{{ t('auth.product') }}</p>
      </header>
      <h1 #title tabindex="-1">{{ heading() }}</h1>
      <ng-content />
    </main>
  `,
  styleUrl: './door.scss',
})
export class Door {
  readonly heading = input.required<string>();
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  protected readonly t = texts();

  /** The cursor goes where reading begins. */
  focus(): void {
    this.title().nativeElement.focus();
  }
}

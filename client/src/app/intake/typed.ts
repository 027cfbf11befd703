import { Directive, effect, ElementRef, inject, model } from '@angular/core';
import { cleanTyped } from '@libs/vietnamese';

/**
 * A text being typed, two-way: `[(appTyped)]`. What stands in the field is never written over with the same words, so
 * that neither the cursor nor an input method is disturbed; what is pasted comes in without Word's dirt.
 */
@Directive({
  selector: 'input[appTyped], textarea[appTyped]',
  host: { '(input)': 'typed()', '(paste)': 'paste($event)' },
})
export class Typed {
  readonly appTyped = model.required<string>();

  private readonly field = inject<ElementRef<HTMLInputElement | HTMLTextAreaElement>>(ElementRef).nativeElement;

  constructor() {
    effect(() => {
      const words = this.appTyped();
      if (this.field.value !== words) this.field.value = words;
    });
  }

  protected typed() {
    this.appTyped.set(this.field.value);
  }

  protected paste(event: Event) {
    const pasted = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
    const clean = cleanTyped(pasted);
    if (event.defaultPrevented || clean === pasted) return;
    event.preventDefault();
    insertText(this.field, clean);
  }
}

/** As if it had been typed there: the browser's own undo takes it back. */
export function insertText(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.focus();
  if (document.execCommand?.('insertText', false, words)) return;
  field.setRangeText(words, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

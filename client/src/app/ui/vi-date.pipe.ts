import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Language } from '../i18n/language';
import { type DayFormat, dayInWords } from './dates';

/** `{{ '2026-11-28' | viDate }}` → T6 28/11/2026; `'short'` T6 28/11; `'plain'` 28/11/2026. Nothing for nothing. */
// Impure because the weekday follows the language; the work is a few string cuts.
@Pipe({ name: 'viDate', pure: false })
export class ViDate implements PipeTransform {
  private readonly language = inject(Language);

  transform(day: string | null | undefined, format: DayFormat = 'full'): string {
    return day ? dayInWords(day, format, this.language.code()) : '';
  }
}

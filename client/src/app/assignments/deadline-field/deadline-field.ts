import { Component, computed, input, output } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import type { DeadlineReading } from '../deadline-reading-store';

/** A deadline in the words people use, and under it the day that they mean. `words`, `reading`; `wordsChange`. */
@Component({
  selector: 'app-deadline-field',
  imports: [MatFormFieldModule, MatInput],
  templateUrl: './deadline-field.html',
  styles: `
    mat-form-field {
      width: 100%;
    }
    .read {
      color: var(--ink);
      font-weight: 600;
    }
    .warning {
      color: var(--time-amber);
    }
  `,
})
export class DeadlineField {
  readonly words = input.required<string>();
  readonly reading = input.required<DeadlineReading>();
  readonly label = input.required<string>();
  /** The server's word on it, after sending. */
  readonly problem = input('');
  readonly wordsChange = output<string>();

  protected readonly t = texts();
  protected readonly read = computed(() => (this.words().trim() ? this.reading().value() : undefined));
  /** Terms and months count from the day of the document: what comes of it may be over already. */
  protected readonly warnings = computed(() => {
    const read = this.read();
    const past = read?.on && read.on < officeDay(new Date()) ? this.t('assignments.dialog.past') : null;
    return [past, read?.warning].filter((warning) => !!warning);
  });
  protected readonly trouble = computed(() => {
    const read = this.read();
    return this.problem() || (read && !read.ok ? read.problem : '');
  });
}

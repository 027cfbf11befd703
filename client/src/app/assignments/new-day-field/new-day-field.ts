import { booleanAttribute, Component, computed, input, model } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { texts } from '../../i18n/text';
import { type NewDay, usualTerms } from '../extension-day';

/**
 * A new deadline in the words people use (`words`), under it the day they mean, its weekday and how many working days
 * it adds; the usual terms by one press. `reading` is what they mean, `problem` the server's word after sending.
 */
@Component({
  selector: 'app-new-day-field',
  imports: [MatFormFieldModule, MatInput],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <input
        #field
        matInput
        required
        autocomplete="off"
        spellcheck="false"
        [value]="words()"
        [attr.aria-invalid]="!!trouble()"
        (input)="words.set(field.value)"
      />
      @if (trouble(); as words) {
        <mat-hint class="problem" role="alert">{{ words }}</mat-hint>
      } @else if (read(); as read) {
        <mat-hint role="status">
          <span class="read">{{ read.shown }}</span>
          @if (read.gained) {
            · {{ read.gained }}
          }
          @if (read.warning) {
            · <span class="warning">{{ read.warning }}</span>
          }
        </mat-hint>
      } @else {
        <mat-hint>{{ t('extensions.day.hint') }}</mat-hint>
      }
    </mat-form-field>
    <div class="terms" role="group" [attr.aria-label]="fromWhen()">
      <span aria-hidden="true">{{ fromWhen() }}</span>
      @for (term of terms(); track term) {
        <button
          type="button"
          [attr.aria-pressed]="words() === term"
          [attr.aria-label]="t('extensions.day.term', { n: term.slice(1) })"
          (click)="words.set(term)"
        >
          {{ term }}
        </button>
      }
    </div>
  `,
  styleUrl: './new-day-field.scss',
})
export class NewDayField {
  readonly words = model.required<string>();
  readonly reading = input.required<NewDay | undefined>();
  readonly label = input.required<string>();
  readonly problem = input('');
  /** The usual terms, as they would be typed. */
  readonly terms = input<readonly string[]>(usualTerms);
  /** The deadline is over, or each one's is another: terms count from today. */
  readonly fromToday = input(false, { transform: booleanAttribute });

  protected readonly t = texts();
  protected readonly fromWhen = computed(() =>
    this.t(this.fromToday() ? 'extensions.day.termsFromToday' : 'extensions.day.terms'),
  );
  protected readonly read = computed(() => {
    const reading = this.reading();
    return reading?.ok ? reading : undefined;
  });
  protected readonly trouble = computed(() => {
    const reading = this.reading();
    return reading && !reading.ok ? reading.problem : this.problem();
  });
}

import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../dates';
import { typedDay } from './typed-day';

/**
 * A day, typed as people type it (`15/8`) and read back with its weekday, or chosen on the browser's calendar.
 * `value` is `2026-08-15`, or '' for none, as for what cannot be read, which stays on the screen: the day before it must not
 * be sent in its stead. `label` names it; `read` reads it, where a day without its year is not this year's.
 */
@Component({
  selector: 'app-day-field',
  imports: [MatIcon],
  templateUrl: './day-field.html',
  styleUrl: './day-field.scss',
})
export class DayField {
  readonly value = model('');
  readonly label = input('');
  readonly labelledBy = input<string>();
  readonly invalid = input(false);
  readonly read = input<(typed: string, today: string) => string | undefined>(typedDay);

  private readonly language = inject(Language);
  private readonly calendar = viewChild.required<ElementRef<HTMLInputElement>>('calendar');

  protected readonly t = texts();
  protected readonly misread = signal(false);
  /** What was typed and could not be read, until another day is set. */
  private readonly unread = linkedSignal<string, string | null>({ source: this.value, computation: () => null });
  protected readonly shown = computed(
    () => this.unread() ?? (this.value() ? dayInWords(this.value(), 'full', this.language.code()) : ''),
  );
  protected readonly wrong = computed(() => this.misread() || this.invalid());

  /** What is being edited is the bare date; the weekday comes back when the field is left. */
  protected begin(field: HTMLInputElement) {
    if (!this.value()) return;
    field.value = dayInWords(this.value(), 'plain');
    field.select();
  }

  protected leave(field: HTMLInputElement) {
    const typed = field.value.trim();
    // Leaving after a change comes twice; what is shown was read already.
    if (typed && typed === this.shown() && this.unread() === null) return;
    const day = typed ? this.read()(typed, officeDay(new Date())) : '';
    this.misread.set(day === undefined);
    this.value.set(day ?? '');
    this.unread.set(day === undefined ? typed : null);
    field.value = this.shown();
  }

  /** Ctrl+Enter sends a form while its cursor is still here: what is typed counts. */
  protected sent({ key, isComposing }: KeyboardEvent, field: HTMLInputElement) {
    if (key === 'Enter' && !isComposing) this.leave(field);
  }

  protected open() {
    const field = this.calendar().nativeElement;
    field.value = this.value();
    field.showPicker();
  }

  protected pick(day: string) {
    this.misread.set(false);
    this.value.set(day);
  }
}

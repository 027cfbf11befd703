import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { When } from '../../ui/when/when';
import type { AdminSettingFragment } from '../extension-settings.generated';
import { titleOf, valueInWords } from '../setting-words';

/** One thing that is set: what it is, what follows from it, its value, what it was delivered as, who changed it last. */
@Component({
  selector: 'app-setting-row',
  imports: [MatSlideToggle, When],
  templateUrl: './setting-row.html',
  styleUrl: './setting-row.scss',
  host: { '[class.wide]': "setting().kind === 'TEXT' || setting().kind === 'CHOICE'" },
})
export class SettingRow {
  readonly setting = input.required<AdminSettingFragment>();
  readonly busy = input(false);
  readonly problem = input('');
  readonly changed = output<string>();

  protected readonly t = texts();
  private readonly language = inject(Language);
  /** Another value of the server's takes its place. */
  protected readonly wrong = linkedSignal({ source: () => this.setting().version, computation: () => '' });
  protected readonly isEnglish = computed(() => this.language.code() === 'en');
  protected readonly title = computed(() => titleOf(this.setting(), this.language.code()));
  protected readonly description = computed(() =>
    this.isEnglish() ? this.setting().descriptionInEnglish : this.setting().description,
  );
  protected readonly measure = computed(() => this.setting().measure?.[this.isEnglish() ? 'en' : 'vi']);
  protected readonly usual = computed(() =>
    valueInWords(this.setting(), this.setting().defaultValue, this.t, this.language.code()),
  );
  protected readonly isUsual = computed(() => this.setting().value === this.setting().defaultValue);
  protected readonly min = computed(() => this.setting().min ?? 0);
  protected readonly max = computed(() => this.setting().max ?? 99);

  private readonly toggle = viewChild(MatSlideToggle);
  private readonly chosen = viewChild<ElementRef<HTMLSelectElement>>('chosen');

  constructor() {
    // What was refused, or never arrived, is not how it is: they show again what holds.
    effect(() => {
      if (this.busy()) return;
      const { value } = this.setting();
      const [toggle, chosen] = [this.toggle(), this.chosen()];
      if (toggle) toggle.checked = value === 'true';
      if (chosen) chosen.nativeElement.value = value;
    });
  }

  protected setNumber(field: HTMLInputElement) {
    const typed = field.value.trim();
    const isNumber = /^\d{1,9}$/.test(typed);
    const fits = isNumber && Number(typed) >= this.min() && Number(typed) <= this.max();
    this.wrong.set(fits ? '' : this.t('extensions.admin.wholeNumber', { min: this.min(), max: this.max() }));
    if (fits) this.say(String(Number(typed)));
  }

  protected setText(field: HTMLInputElement) {
    const typed = field.value.trim();
    const fits = typed.length >= this.min() && typed.length <= this.max();
    this.wrong.set(fits ? '' : this.t('admin.settings.text', { min: this.min(), max: this.max() }));
    if (fits) this.say(typed);
  }

  protected say(value: string) {
    if (value !== this.setting().value) this.changed.emit(value);
  }
}

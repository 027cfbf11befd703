import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { texts } from '../../i18n/text';
import { When } from '../../ui/when/when';
import type { AdminSettingFragment } from '../extension-settings.generated';

/** One thing that is set: what it is, what follows from it, its value, what it was delivered as, who changed it last. */
@Component({
  selector: 'app-setting-row',
  imports: [MatSlideToggle, When],
  templateUrl: './setting-row.html',
  styleUrl: './setting-row.scss',
})
export class SettingRow {
  readonly setting = input.required<AdminSettingFragment>();
  readonly busy = input(false);
  readonly problem = input('');
  readonly changed = output<string>();

  protected readonly t = texts();
  /** Another value of the server's takes its place. */
  protected readonly wrong = linkedSignal({ source: () => this.setting().version, computation: () => '' });
  protected readonly usual = computed(() => this.inWords(this.setting().defaultValue));
  protected readonly min = computed(() => this.setting().min ?? 0);
  protected readonly max = computed(() => this.setting().max ?? 99);

  protected setNumber(field: HTMLInputElement) {
    const typed = field.value.trim();
    const isNumber = /^\d{1,4}$/.test(typed);
    const fits = isNumber && Number(typed) >= this.min() && Number(typed) <= this.max();
    this.wrong.set(fits ? '' : this.t('extensions.admin.wholeNumber', { min: this.min(), max: this.max() }));
    const value = String(Number(typed));
    if (fits && value !== this.setting().value) this.changed.emit(value);
  }

  private inWords(value: string): string {
    if (this.setting().kind === 'WHOLE_NUMBER') return value;
    return this.t(value === 'true' ? 'extensions.admin.yes' : 'extensions.admin.no');
  }
}

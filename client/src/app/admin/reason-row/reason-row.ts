import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { texts } from '../../i18n/text';
import type { AdminExtensionReasonFragment } from '../extension-settings.generated';

/** What shall become of a reason: another name, another place, on or off. */
export type ReasonChange = Partial<Pick<AdminExtensionReasonFragment, 'name' | 'active' | 'position'>>;

/** One reason of the list: its name is written where it stands, kept with Enter or by leaving it. */
@Component({
  selector: 'app-reason-row',
  imports: [MatIcon, MatIconButton, MatSlideToggle],
  templateUrl: './reason-row.html',
  styleUrl: './reason-row.scss',
})
export class ReasonRow {
  readonly reason = input.required<AdminExtensionReasonFragment>();
  readonly first = input(false);
  readonly last = input(false);
  readonly busy = input(false);
  readonly problem = input('');
  readonly changed = output<ReasonChange>();

  protected readonly t = texts();

  protected rename(field: HTMLInputElement) {
    const name = field.value.trim();
    if (name !== this.reason().name) this.changed.emit({ name });
  }

  protected restore(field: HTMLInputElement, event: Event) {
    if (field.value === this.reason().name) return;
    event.stopPropagation();
    field.value = this.reason().name;
  }
}

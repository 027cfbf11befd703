import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';

/** One thing a list is filtered by, and the list's address without it. */
export interface FilterChip<Address> {
  words: string;
  without: Address;
}

/** What a list is filtered by (`chips`, `label`, `clearWords`), each with its ×: `without` gives the address that is left, `clear` all gone. */
@Component({
  selector: 'app-filter-chips',
  imports: [MatButton, MatIcon],
  templateUrl: './filter-chips.html',
  styleUrl: './filter-chips.scss',
})
export class FilterChips<Address> {
  readonly chips = input.required<readonly FilterChip<Address>[]>();
  readonly label = input.required<string>();
  readonly clearWords = input.required<string>();
  readonly without = output<Address>();
  readonly clear = output();

  protected readonly t = texts();
}

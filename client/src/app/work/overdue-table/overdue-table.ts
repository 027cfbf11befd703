import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { texts } from '../../i18n/text';
import type { OverdueByUnitQuery } from '../work.generated';

/** Who is late, how much and how long; each number leads to exactly these assignments. */
@Component({
  selector: 'app-overdue-table',
  imports: [RouterLink],
  templateUrl: './overdue-table.html',
  styleUrl: './overdue-table.scss',
})
export class OverdueTable {
  readonly rows = input.required<OverdueByUnitQuery['overdueByUnit']>();

  protected readonly t = texts();
}

import { Component, computed, inject, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Language } from '../../i18n/language';
import { documentTypeWords, partWords, statusWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { dayInWords, momentInWords, officeDay } from '../../ui/dates';
import { tableColumns } from '../../ui/list-table/columns';
import { ListTable, type RowPlace } from '../../ui/list-table/list-table';
import { TimeChip } from '../../ui/time-chip/time-chip';
import type { ListAddress } from '../assignment-address';
import { statusIcons } from '../assignment-labels';
import type { AssignmentRowFragment } from '../assignments.generated';
import { listColumns, type ListColumn } from '../list-columns';
import { RowMarks } from '../row-marks/row-marks';
import { timeOf, unitInWords } from '../row-words';

/**
 * The list across the page, in the columns that the address chooses. Each value that one can filter by can be pressed
 * for its menu; the row itself opens the assignment. Inputs and outputs as in `ui/list-table`.
 */
@Component({
  selector: 'app-assignment-table',
  imports: [ListTable, MatIcon, RouterLink, RowMarks, TimeChip],
  templateUrl: './assignment-table.html',
  styleUrl: './assignment-table.scss',
})
export class AssignmentTable {
  readonly rows = input.required<readonly AssignmentRowFragment[]>();
  readonly address = input.required<Pick<ListAddress, 'columns' | 'sort'>>();
  readonly tickable = input(false);
  readonly ticking = input(false);
  readonly ticked = input<ReadonlySet<string>>(new Set<string>());
  readonly sort = output<ListColumn>();
  readonly opened = output<string>();
  readonly menu = output<RowPlace>();
  readonly tick = output<{ id: string; range: boolean }>();
  readonly tickShown = output<boolean>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly words = { part: partWords, type: documentTypeWords };
  protected readonly icons = statusIcons;
  protected readonly columns = computed(() =>
    tableColumns(this.address().columns, listColumns, this.address().sort, this.t),
  );
  /** One moment for all rows: what stands in them depends on the day. */
  private readonly now = computed(() => (this.rows(), new Date()));

  protected readonly called = ({ directive, news }: AssignmentRowFragment) => ({
    name: directive.text,
    fresh: news ? this.t('assignments.list.news') : undefined,
  });
  protected readonly time = (row: AssignmentRowFragment) => timeOf(row, this.t, this.language.code(), this.now());
  protected readonly unit = (row: AssignmentRowFragment) => unitInWords(row, this.t);
  protected readonly status = (row: AssignmentRowFragment) => this.t(statusWords[row.status]);
  protected readonly day = (on: string | null | undefined) => (on ? dayInWords(officeDayOf(on), 'plain') : '');
  protected readonly moment = (at: string) => momentInWords(at, this.language.code());
  protected readonly column = (id: string) => id as ListColumn;
  protected readonly of = (row: unknown) => row as AssignmentRowFragment;
}

/** A moment's day at the office; a day is one already. */
const officeDayOf = (on: string) => (on.length > 10 ? officeDay(on) : on);

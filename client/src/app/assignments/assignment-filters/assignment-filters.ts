import { A11yModule } from '@angular/cdk/a11y';
import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import type { AssignmentStatus, TimelinessState } from '../../graphql/schema';
import { partWords, statusWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { DayField } from '../../ui/day-field/day-field';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import type { FilterNames } from '../active-filters/active-filters';
import { changed, isOpenOnly, type ListAddress, openStatuses } from '../assignment-address';
import type { OptionSearch } from '../options-store';
import { timelinessWords } from '../assignment-labels';

const keysOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[];

const toggled = <Value>(values: readonly Value[], value: Value) =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

/** Everything a list can be filtered by, at once; each change acts at once. `findPeople` only where people are shown. */
@Component({
  selector: 'app-assignment-filters',
  imports: [A11yModule, DayField, Labelled, MatButton, MatCheckbox, TypeAhead],
  templateUrl: './assignment-filters.html',
  styleUrl: './assignment-filters.scss',
})
export class AssignmentFilters {
  readonly address = input.required<ListAddress>();
  readonly names = input<FilterNames>({});
  readonly findUnits = input.required<OptionSearch>();
  readonly findPeople = input<OptionSearch>();
  readonly addressChange = output<ListAddress>();
  readonly done = output();

  protected readonly t = texts();
  protected readonly words = { status: statusWords, time: timelinessWords, part: partWords };
  // Drafts aren't assignments yet; nobody finds them here.
  protected readonly statuses = keysOf(statusWords).filter((status) => status !== 'DRAFT');
  protected readonly times = keysOf(timelinessWords).filter((time) => time !== 'WITHDRAWN');
  protected readonly parts = keysOf(partWords);
  protected readonly unit = computed(() => this.chosen(this.address().unit, this.names().unit));
  protected readonly monitor = computed(() => this.chosen(this.address().monitor, this.names().monitor));
  protected readonly openOnly = computed(() => isOpenOnly(this.address()));

  protected change(change: Partial<ListAddress>) {
    this.addressChange.emit(changed(this.address(), change));
  }

  protected toggleTime(time: TimelinessState) {
    this.change({ time: toggled(this.address().time, time) });
  }

  /** Out of all that is open one state is chosen; then others are added. */
  protected toggleStatus(status: AssignmentStatus) {
    this.change({ status: this.openOnly() ? [status] : toggled(this.address().status, status) });
  }

  protected toggleOpen() {
    this.change({ status: this.openOnly() ? [] : openStatuses });
  }

  protected chooseUnit([option]: readonly Option[]) {
    this.change({ unit: option?.id, subUnits: option ? this.address().subUnits : true });
  }

  protected chooseMonitor([option]: readonly Option[]) {
    this.change({ monitor: option?.id });
  }

  private chosen(id: string | undefined, name: string | undefined): readonly Option[] {
    return id ? [{ id, label: name ?? '…' }] : [];
  }
}

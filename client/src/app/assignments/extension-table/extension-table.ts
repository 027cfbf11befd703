import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { deeds } from '../../ui/deed';
import { dayInWords, officeDay } from '../../ui/dates';
import { tableColumns } from '../../ui/list-table/columns';
import { ListTable } from '../../ui/list-table/list-table';
import { StateChip } from '../../ui/state-chip/state-chip';
import type { ExtensionAddress } from '../extension-address';
import { columnsOf, type ExtensionColumn, extensionColumns } from '../extension-columns';
import { fromTo, gainedOf, marksInWords, standing } from '../extension-row-words';
import type { ExtensionRowFragment } from '../extensions.generated';

/** The list of extensions across the page. Inputs and outputs as in `ui/list-table`. */
@Component({
  selector: 'app-extension-table',
  imports: [ListTable, RouterLink, StateChip],
  templateUrl: './extension-table.html',
  styleUrl: './extension-table.scss',
})
export class ExtensionTable {
  readonly rows = input.required<readonly ExtensionRowFragment[]>();
  readonly address = input.required<Pick<ExtensionAddress, 'tab' | 'sort'>>();
  readonly tickable = input(false);
  readonly ticking = input(false);
  readonly ticked = input<ReadonlySet<string>>(new Set<string>());
  readonly sort = output<ExtensionColumn>();
  readonly opened = output<string>();
  readonly tick = output<{ id: string; range: boolean }>();
  readonly tickShown = output<boolean>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly doer = deeds();
  protected readonly columns = computed(() => {
    const { tab, sort } = this.address();
    return tableColumns(columnsOf[tab], extensionColumns, sort, this.t);
  });
  protected readonly called = ({ assignment }: ExtensionRowFragment) => ({ name: assignment.directive.text });
  protected readonly standing = (row: ExtensionRowFragment) => standing(row, this.t, this.language.code());
  protected readonly marks = (row: ExtensionRowFragment) => marksInWords(row, this.t);
  protected readonly fromTo = fromTo;
  protected readonly gained = gainedOf;
  protected readonly day = (at: string | null) => (at ? dayInWords(officeDay(at), 'plain') : '');
  protected readonly column = (id: string) => id as ExtensionColumn;
  protected readonly of = (row: unknown) => row as ExtensionRowFragment;
}

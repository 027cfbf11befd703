import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { documentTypeWords, urgencyWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { tableColumns } from '../../ui/list-table/columns';
import { ListTable, type RowPlace } from '../../ui/list-table/list-table';
import { StateChip } from '../../ui/state-chip/state-chip';
import { ViDate } from '../../ui/vi-date.pipe';
import type { ListAddress } from '../document-address';
import type { DocumentRowFragment } from '../documents.generated';
import { listColumns, type ListColumn } from '../list-columns';

/** The list of documents across the page. Each value that one can filter by can be pressed for its menu. */
@Component({
  selector: 'app-document-table',
  imports: [ListTable, RouterLink, StateChip, ViDate],
  templateUrl: './document-table.html',
  styleUrl: './document-table.scss',
})
export class DocumentTable {
  readonly rows = input.required<readonly DocumentRowFragment[]>();
  readonly address = input.required<Pick<ListAddress, 'columns' | 'sort'>>();
  readonly sort = output<ListColumn>();
  readonly opened = output<string>();
  readonly menu = output<RowPlace>();

  protected readonly t = texts();
  protected readonly words = { type: documentTypeWords, urgency: urgencyWords };
  protected readonly columns = computed(() =>
    tableColumns(this.address().columns, listColumns, this.address().sort, this.t),
  );
  protected readonly called = ({ abstract }: DocumentRowFragment) => ({ name: abstract });
  protected readonly column = (id: string) => id as ListColumn;
  protected readonly row = (row: unknown) => row as DocumentRowFragment;
}

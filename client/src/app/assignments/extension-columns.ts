import type { ExtensionSort } from '../graphql/schema';
import type { TextKey } from '../i18n/text';
import type { ColumnPlan } from '../ui/list-table/columns';
import type { ExtensionTab } from './extension-address';

/** What the table shows of an extension. */
export type ExtensionColumn =
  'state' | 'text' | 'number' | 'unit' | 'days' | 'gained' | 'reason' | 'requested' | 'decided';

export const extensionColumns: Record<ExtensionColumn, ColumnPlan<TextKey, ExtensionSort>> = {
  state: { words: 'extensions.column.state', width: '156px' },
  text: { words: 'extensions.column.text', width: 'minmax(200px, 4fr)' },
  number: { words: 'extensions.column.number', width: 'minmax(114px, 1fr)' },
  unit: { words: 'extensions.column.unit', width: 'minmax(96px, 1.1fr)' },
  days: { words: 'extensions.column.days', width: '124px' },
  gained: {
    words: 'extensions.column.gained',
    width: '92px',
    sorts: ['DAYS_GAINED_DESC', 'DAYS_GAINED_DESC'],
    numeric: true,
  },
  reason: { words: 'extensions.column.reason', width: 'minmax(112px, 1.2fr)' },
  requested: { words: 'extensions.column.requested', width: '104px', sorts: ['REQUESTED_DESC', 'REQUESTED_DESC'] },
  decided: { words: 'extensions.column.decided', width: '112px', sorts: ['DECIDED_DESC', 'DECIDED_DESC'] },
};

/** What one looks for in what waits isn't what one looks for in what has been. */
export const columnsOf: Record<ExtensionTab, readonly ExtensionColumn[]> = {
  waiting: ['state', 'text', 'number', 'unit', 'days', 'gained', 'reason'],
  all: ['state', 'text', 'number', 'unit', 'days', 'gained', 'requested', 'decided'],
};

import type { DocumentSort } from '../graphql/schema';
import type { TextKey } from '../i18n/text';
import type { ColumnPlan } from '../ui/list-table/columns';

/** What the table can show of a document, in the order in which it is offered. */
export type ListColumn =
  | 'number'
  | 'date'
  | 'type'
  | 'abstract'
  | 'issuer'
  | 'progress'
  | 'overdue'
  | 'leader'
  | 'field'
  | 'signatory'
  | 'urgency';

/** How each is headed, how much room it takes, and by what it sorts: first as people want it at the first press. */
export const listColumns: Record<ListColumn, ColumnPlan<TextKey, DocumentSort>> = {
  number: { words: 'documents.column.number', width: 'minmax(120px, 1fr)', sorts: ['NUMBER_ASC', 'NUMBER_DESC'] },
  date: {
    words: 'documents.column.date',
    width: '92px',
    sorts: ['ISSUED_DESC', 'ISSUED_ASC'],
  },
  type: { words: 'documents.column.type', width: 'minmax(92px, 0.7fr)', sorts: ['TYPE_ASC', 'TYPE_DESC'] },
  abstract: {
    words: 'documents.column.abstract',
    width: 'minmax(220px, 4fr)',
    sorts: ['ABSTRACT_ASC', 'ABSTRACT_DESC'],
  },
  issuer: { words: 'documents.column.issuer', width: 'minmax(100px, 1fr)' },
  progress: { words: 'documents.column.progress', width: '96px', numeric: true },
  overdue: { words: 'documents.column.overdue', width: '112px' },
  leader: { words: 'documents.column.leader', width: 'minmax(92px, 1fr)' },
  field: { words: 'documents.column.field', width: 'minmax(92px, 1fr)' },
  signatory: { words: 'documents.column.signatory', width: 'minmax(92px, 1fr)' },
  urgency: { words: 'documents.column.urgency', width: '92px' },
};

/** What is shown until somebody chooses. */
export const usualColumns: readonly ListColumn[] = [
  'number',
  'date',
  'type',
  'abstract',
  'issuer',
  'progress',
  'overdue',
];

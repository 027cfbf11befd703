import type { AssignmentSort } from '../graphql/schema';
import type { TextKey } from '../i18n/text';
import type { ColumnPlan } from '../ui/list-table/columns';

/** What the table can show of an assignment, in the order in which it is offered. */
export type ListColumn =
  | 'due'
  | 'text'
  | 'number'
  | 'unit'
  | 'status'
  | 'progress'
  | 'monitor'
  | 'delegate'
  | 'part'
  | 'documentDate'
  | 'documentType'
  | 'field'
  | 'leader'
  | 'issued'
  | 'updated';

/**
 * How each is headed, how much room it takes, and by what it sorts: first as people want it at the first press.
 * A column that is added doesn't compile until it has all of that.
 */
export const listColumns: Record<ListColumn, ColumnPlan<TextKey, AssignmentSort>> = {
  due: { words: 'assignments.column.due', width: '174px', sorts: ['DUE_ASC', 'DUE_DESC'] },
  text: { words: 'assignments.column.text', width: 'minmax(200px, 4fr)', sorts: ['TEXT_ASC', 'TEXT_DESC'] },
  number: { words: 'assignments.column.number', width: 'minmax(114px, 1fr)', sorts: ['NUMBER_ASC', 'NUMBER_DESC'] },
  unit: { words: 'assignments.column.unit', width: 'minmax(96px, 1.1fr)', sorts: ['UNIT_ASC', 'UNIT_DESC'] },
  status: { words: 'assignments.column.status', width: '136px', sorts: ['STATUS_ASC', 'STATUS_DESC'] },
  progress: {
    words: 'assignments.column.progress',
    width: '74px',
    sorts: ['PROGRESS_DESC', 'PROGRESS_ASC'],
    numeric: true,
  },
  monitor: { words: 'assignments.column.monitor', width: 'minmax(92px, 1fr)', sorts: ['MONITOR_ASC', 'MONITOR_DESC'] },
  delegate: {
    words: 'assignments.column.delegate',
    width: 'minmax(92px, 1fr)',
    sorts: ['DELEGATE_ASC', 'DELEGATE_DESC'],
  },
  part: { words: 'assignments.column.part', width: '80px' },
  documentDate: {
    words: 'assignments.column.documentDate',
    width: '112px',
    sorts: ['DOCUMENT_DATE_DESC', 'DOCUMENT_DATE_ASC'],
  },
  documentType: { words: 'assignments.column.documentType', width: 'minmax(88px, 0.8fr)' },
  field: { words: 'assignments.column.field', width: 'minmax(88px, 1fr)', sorts: ['FIELD_ASC', 'FIELD_DESC'] },
  leader: { words: 'assignments.column.leader', width: 'minmax(92px, 1fr)', sorts: ['LEADER_ASC', 'LEADER_DESC'] },
  issued: {
    words: 'assignments.column.issued',
    width: '96px',
    sorts: ['ISSUED_DESC', 'ISSUED_ASC'],
  },
  updated: {
    words: 'assignments.column.updated',
    width: '104px',
    sorts: ['UPDATED_DESC', 'UPDATED_ASC'],
  },
};

/** What is shown until somebody chooses. */
export const usualColumns: readonly ListColumn[] = ['due', 'text', 'number', 'unit', 'status', 'progress', 'monitor'];

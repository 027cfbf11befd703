import { cleanTyped } from '@libs/vietnamese';
import type { DraftContentInput, DraftRowInput, DraftUnitInput } from '../graphql/schema';

type Filled<T> = { [K in keyof T]-?: Exclude<T[K], undefined> };

/** A unit in a cell, as typed; `unitId` is null until the words name one. `deadlineWords` null means: the row's. */
export type DraftUnit = Filled<DraftUnitInput>;
/** One line of the grid: a directive. */
export type DraftRow = Omit<Filled<DraftRowInput>, Part> & Record<Part, readonly DraftUnit[]>;
/** What stands above the grid. */
export type Header = Omit<Filled<DraftContentInput>, 'rows'>;
/** Everything typed of a document. */
export type Content = Header & { rows: readonly DraftRow[] };

/** A unit's part in a directive, and the column it stands in. */
export type Part = 'leads' | 'cooperating';

/** The columns of the grid, in the order of the paper: Tab walks them. */
export const columns = [
  'text',
  'leads',
  'cooperating',
  'deadlineWords',
  'monitorId',
  'expectedProduct',
  'place',
] as const;
export type Column = (typeof columns)[number];

export const emptyHeader: Header = {
  type: null,
  numberSymbol: '',
  issuedOn: null,
  issuerId: null,
  signatory: '',
  abstract: '',
  urgency: 'NORMAL',
  fieldId: null,
  leaderId: null,
  text: '',
};

/** Unique in its draft, whoever makes rows in it at the same time. */
function newRowId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function newRow(values: Partial<DraftRow> = {}): DraftRow {
  return {
    id: newRowId(),
    place: '',
    text: '',
    expectedProduct: '',
    fieldId: null,
    leaderId: null,
    monitorId: null,
    deadlineWords: '',
    leads: [],
    cooperating: [],
    ...values,
  };
}

/**
 * Fit to keep and to compare, as the server keeps it: NFC, nothing invisible, always the same fields in the same order.
 * Takes the server's answers too; what only the screen shows of them is left out.
 */
export function cleaned(content: Content): Content {
  return {
    type: content.type,
    numberSymbol: line(content.numberSymbol),
    issuedOn: content.issuedOn,
    issuerId: content.issuerId,
    signatory: line(content.signatory),
    abstract: cleanTyped(content.abstract),
    urgency: content.urgency,
    fieldId: content.fieldId,
    leaderId: content.leaderId,
    text: cleanTyped(content.text),
    rows: content.rows.map(cleanedRow),
  };
}

function cleanedRow(row: DraftRow): DraftRow {
  return {
    id: row.id,
    place: line(row.place),
    text: cleanTyped(row.text),
    expectedProduct: cleanTyped(row.expectedProduct),
    fieldId: row.fieldId,
    leaderId: row.leaderId,
    monitorId: row.monitorId,
    deadlineWords: line(row.deadlineWords),
    leads: row.leads.map(cleanedUnit),
    cooperating: row.cooperating.map(cleanedUnit),
  };
}

const cleanedUnit = ({ words, unitId, deadlineWords }: DraftUnit): DraftUnit => ({
  words: line(words),
  unitId,
  deadlineWords: deadlineWords === null ? null : line(deadlineWords),
});

/** A field of one line. */
const line = (text: string) => cleanTyped(text).replace(/\s*\n\s*/g, ' ');

/** Whether two values of one cell say the same, whatever spaces are still being typed. */
export function sameCell(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

function comparable(value: unknown): unknown {
  if (typeof value === 'string') return cleanTyped(value);
  return Array.isArray(value) ? value.map(cleanedUnit) : value;
}

/** A row in which nothing is said yet; who follows it is often filled in by itself. */
export function isBlankRow(row: DraftRow): boolean {
  const said = [row.text, row.place, row.expectedProduct, row.deadlineWords];
  return said.every((text) => !text.trim()) && !row.leads.length && !row.cooperating.length;
}

/** What goes to the server: without the blank rows that wait to be typed into. */
export function sendable(content: Content): Content {
  return cleaned({ ...content, rows: content.rows.filter((row) => !isBlankRow(row)) });
}

/** As mutations take it. */
export const asInput = (content: Content): DraftContentInput => ({
  ...content,
  rows: content.rows.map((row) => ({ ...row, leads: [...row.leads], cooperating: [...row.cooperating] })),
});

/** Compares what `cleaned` or `sendable` gave. */
export const sameContent = (a: Content, b: Content): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How server and screen name a cell: `rows.<id>.leads`; a field of the header is named by its name alone. */
export const cellPath = (rowId: string, column: keyof DraftRow): string => `rows.${rowId}.${column}`;

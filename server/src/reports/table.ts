import type { ColumnAlign, ReportFieldKind, ReportRowKind } from './definition';
import type { Field } from './field';

/** What stands in a cell: words, a number, a local day as `2026-11-27`, or nothing. The kind of its column says which. */
export type Value = string | number | null;

/** A row as a source has it: the value of each field that was asked for. */
export interface SourceRow {
  readonly values: Readonly<Record<string, Value>>;
  readonly assignmentId: string | null;
  readonly documentId: string | null;
}

/** The rows of a report in their order, before anything is grouped, with what they are checked against. */
export interface SourceRows {
  /** How many there are, and what each field adds up to: counted apart from the rows, at the same moment. */
  readonly count: number;
  readonly grand: Readonly<Record<string, number>>;
  /** Fields of sums that are no sum themselves: rates, from the sums of the counts they are made of. */
  readonly derived: Readonly<Record<string, (sums: Readonly<Record<string, number>>) => Value>>;
  batches(): AsyncIterable<readonly SourceRow[]>;
}

/** A column with nothing left open. */
export interface Column {
  readonly field: Field;
  readonly heading: string;
  readonly group: string | null;
  /** In characters. */
  readonly width: number;
  readonly align: ColumnAlign;
}

export interface Heading {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  readonly align: ColumnAlign;
  /** The column it begins in. */
  readonly at: number;
}

export interface Cell {
  readonly kind: ReportFieldKind;
  readonly value: Value;
  readonly align: ColumnAlign;
  readonly assignmentId?: string | null;
  readonly documentId?: string | null;
}

/** A row as it is drawn. That of a group has fewer cells than there are columns: the last spans what is left. */
export interface Row {
  readonly kind: ReportRowKind;
  /** How deep in groups; 0 outside of any. */
  readonly level: number;
  readonly cells: readonly Cell[];
}

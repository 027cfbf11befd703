import { IllegalTransition, refuse } from '@libs/refusals';
import { ColumnAlign, type ReportDefinition, ReportFieldKind as Kind, ReportRowKind } from './definition';
import type { Field, Fields } from './field';
import { textOf } from './cell-text';
import type { Cell, Column, Row, SourceRow, SourceRows, Value } from './table';

type Sums = Record<string, number>;

/** Sums of a group that is open, and what it is a group of. */
interface Open {
  readonly value: Value;
  readonly sums: Sums;
}

/**
 * Puts the rows of a source together: headings of groups with their numerals, ordinals that begin anew in each group, sums of
 * groups and of all. The rows come sorted by their groups. Refuses at the end if what was read does not add up to what the
 * source counted apart (domain.md §5: a report checks this on itself before it is shown).
 */
export class RowBuilding {
  private readonly all: Sums = {};
  private readonly summed: readonly Field[];
  private readonly open: Open[] = [];
  private readonly numbers: number[] = [];
  private ordinal = 0;
  private count = 0;

  constructor(
    private readonly definition: ReportDefinition,
    private readonly columns: readonly Column[],
    private readonly fields: Fields,
    private readonly source: SourceRows,
  ) {
    this.summed = Object.values(fields).filter(({ totals }) => totals);
  }

  /** How many rows went through. */
  get rowCount(): number {
    return this.count;
  }

  async *rows(): AsyncIterable<Row[]> {
    for await (const batch of this.source.batches()) yield batch.flatMap((row) => this.next(row));
    this.refuseIfWrong();
    yield this.end(this.all);
  }

  /** As many rows as the source was asked for, of a table that is longer. */
  async *beginning(most: number): AsyncIterable<Row[]> {
    for await (const batch of this.source.batches()) {
      const left = most - this.count;
      yield batch.slice(0, left).flatMap((row) => this.next(row));
      if (batch.length >= left) return;
    }
  }

  /** What ends a table of which only the beginning was read: the sums that the source counted. */
  total(): Row[] {
    return this.definition.grandTotal ? [this.sums(ReportRowKind.TOTAL, 0, 'Tổng cộng', this.source.grand)] : [];
  }

  /** The rows that one row of the source adds: ends of groups before it, headings of those it begins, itself. */
  next(row: SourceRow): Row[] {
    const groups = this.definition.groupBy.map((id) => row.values[id] ?? null);
    const same = groups.findIndex((value, level) => this.open[level]?.value !== value);
    const rows = same >= 0 ? [...this.close(same), ...this.begin(groups, same)] : [];
    this.add(row);
    this.count++;
    this.ordinal++;
    return [
      ...rows,
      { kind: ReportRowKind.ROW, level: groups.length, cells: this.columns.map((c) => this.cell(c, row)) },
    ];
  }

  private begin(groups: readonly Value[], from: number): Row[] {
    this.ordinal = 0;
    this.numbers.length = from + 1;
    return groups.slice(from).map((value, n) => {
      const level = from + n;
      this.numbers[level] = (this.numbers[level] ?? 0) + 1;
      this.open.push({ value, sums: {} });
      return this.heading(level, groups.length, value);
    });
  }

  private close(from: number): Row[] {
    const ended: Row[] = [];
    while (this.open.length > from) {
      const { sums, value } = this.open.pop()!;
      if (this.definition.subtotals)
        ended.push(
          this.sums(ReportRowKind.SUBTOTAL, this.open.length, `Cộng ${this.nameOf(this.open.length, value)}`, sums),
        );
    }
    return ended;
  }

  private end(sums: Sums): Row[] {
    const ended = this.close(0);
    return this.definition.grandTotal ? [...ended, this.sums(ReportRowKind.TOTAL, 0, 'Tổng cộng', sums)] : ended;
  }

  private add({ values }: SourceRow): void {
    for (const { id } of this.summed) {
      const value = values[id];
      if (typeof value !== 'number') continue;
      this.all[id] = (this.all[id] ?? 0) + value;
      for (const { sums } of this.open) sums[id] = (sums[id] ?? 0) + value;
    }
  }

  private cell({ field, align }: Column, { values, assignmentId, documentId }: SourceRow): Cell {
    if (field.kind === Kind.ORDINAL) return { kind: Kind.ORDINAL, value: this.ordinal, align };
    return { kind: field.kind, value: values[field.id] ?? null, align, assignmentId, documentId };
  }

  private heading(level: number, depth: number, value: Value): Row {
    const numeral = { kind: Kind.TEXT, value: numeralOf(this.numbers[level], level, depth), align: ColumnAlign.CENTER };
    const name = { kind: Kind.TEXT, value: this.nameOf(level, value), align: ColumnAlign.LEFT };
    const numbered = this.columns.length > 1 && this.columns[0].field.kind === Kind.ORDINAL;
    return { kind: ReportRowKind.GROUP, level, cells: numbered ? [numeral, name] : [name] };
  }

  private nameOf(level: number, value: Value): string {
    const field = this.fields[this.definition.groupBy[level]];
    return textOf(field.kind, value) || `Chưa rõ ${field.name.toLowerCase()}`;
  }

  /** Where a column has a sum it stands there; the words stand in the first column of words. */
  private sums(kind: ReportRowKind, level: number, words: string, sums: Readonly<Sums>): Row {
    const worded = Math.max(
      this.columns.findIndex(({ field }) => field.kind === Kind.TEXT),
      0,
    );
    const cells = this.columns.map(({ field, align }, at): Cell => {
      const derived = Object.hasOwn(this.source.derived, field.id) ? this.source.derived[field.id] : null;
      if (derived) return { kind: field.kind, value: derived(sums), align };
      if (field.totals) return { kind: field.kind, value: sums[field.id] ?? 0, align };
      return { kind: Kind.TEXT, value: at === worded ? words : null, align: ColumnAlign.CENTER };
    });
    return { kind, level, cells };
  }

  private refuseIfWrong(): void {
    const { count, grand } = this.source;
    if (this.count !== count) refuse(doesNotAddUp(`có ${this.count} dòng, đếm riêng được ${count}`));
    for (const { id, name } of this.summed) {
      const [sum, apart] = [this.all[id] ?? 0, grand[id] ?? 0];
      if (id in grand && sum !== apart)
        refuse(doesNotAddUp(`cột “${name}” cộng các dòng được ${sum}, tính riêng được ${apart}`));
    }
  }
}

/** What is said instead of a report whose numbers contradict each other. */
export const doesNotAddUp = (what: string): IllegalTransition =>
  new IllegalTransition(
    'DOES_NOT_ADD_UP',
    `Báo cáo không được đưa ra vì số liệu không khớp: ${what}. Thử lại; nếu vẫn vậy, báo quản trị hệ thống.`,
  );

const romans: readonly (readonly [number, string])[] = [
  ...([
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
];

/** `I`, `II`, …; of two levels the outer one has `A`, `B`, … as official tables have. */
function numeralOf(n: number, level: number, depth: number): string {
  if (depth > 1 && level === 0) return n <= 26 ? String.fromCharCode(64 + n) : `${n}`;
  let [left, written] = [n, ''];
  for (const [value, letters] of romans) for (; left >= value; left -= value) written += letters;
  return written;
}

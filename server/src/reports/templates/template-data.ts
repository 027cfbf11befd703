import { formatVi, localDateIn } from '@libs/calendar';
import { config } from '@libs/config';
import { textOf } from '../cell-text';
import { ReportFieldKind as Kind, ReportRowKind } from '../definition';
import { dayInWords, type OfficialForm } from '../files/official-form';
import type { ReportTable } from '../report-table';
import type { Cell, Row, Value } from '../table';
import { totalPrefix, type TopWord } from './placeholders';

/** A value for a place, and what kind it is: files with numbers and days have them as such. */
export interface Filling {
  readonly kind: Kind;
  readonly value: Value;
}

export type Fillings = Readonly<Record<string, Filling>>;

export interface GroupData {
  readonly top: Fillings;
  readonly rows: readonly Fillings[];
}

/** What a template is filled in with: plain values under names of ours, nothing else. */
export interface TemplateData {
  readonly top: Fillings;
  readonly rows: readonly Fillings[];
  readonly groups: readonly GroupData[];
}

const words = (value: string | null): Filling => ({ kind: Kind.TEXT, value });

/** Reads the whole table. */
export async function dataOf(table: ReportTable, form: OfficialForm): Promise<TemplateData> {
  const rows: Fillings[] = [];
  const groups: { top: Record<string, Filling>; rows: Fillings[] }[] = [];
  const top: Record<string, Filling> = topOf(table, form);
  for await (const batch of table.rows)
    for (const row of batch) {
      if (row.kind === ReportRowKind.GROUP && row.level === 0) groups.push({ top: groupOf(row.cells), rows: [] });
      else if (row.kind === ReportRowKind.SUBTOTAL && row.level === 0)
        Object.assign(groups.at(-1)!.top, sumsOf(row, table));
      else if (row.kind === ReportRowKind.TOTAL) Object.assign(top, sumsOf(row, table));
      else if (row.kind === ReportRowKind.ROW) {
        const filled = rowOf(row, table);
        rows.push(filled);
        groups.at(-1)?.rows.push(filled);
      }
    }
  return { top: { ...top, so_dong: { kind: Kind.NUMBER, value: rows.length } }, rows, groups };
}

function topOf(table: ReportTable, form: OfficialForm): Record<TopWord, Filling> {
  return {
    tieu_de: words(form.title),
    phu_de: words(table.subtitle),
    ky_bao_cao: words(table.periodWords),
    ngay_so_lieu: words(formatVi(table.asOf)),
    ngay_lap: words(dayInWords(localDateIn(config.TZ_OFFICE, table.at))),
    dia_danh: words(table.layout.place ?? null),
    co_quan_chu_quan: words(form.superior),
    co_quan_bao_cao: words(form.issuer),
    tham_quyen_ky: words(form.signature.authority),
    chuc_vu_ky: words(form.signature.title),
    ho_ten_ky: words(form.signature.name),
    so_dong: words(null),
    chu_thich: words(form.notes.join('\n')),
  };
}

const groupOf = (cells: readonly Cell[]): Record<string, Filling> => ({
  so_nhom: words(cells.length > 1 ? textOf(cells[0].kind, cells[0].value) : null),
  ten_nhom: words(textOf(Kind.TEXT, cells.at(-1)!.value)),
});

const rowOf = ({ cells }: Row, { columns }: ReportTable): Fillings =>
  Object.fromEntries(columns.map(({ field }, at) => [field.placeholder, { kind: field.kind, value: cells[at].value }]));

const sumsOf = ({ cells }: Row, { columns }: ReportTable): Record<string, Filling> =>
  Object.fromEntries(
    columns
      .map(({ field }, at) => [`${totalPrefix}${field.placeholder}`, cells[at]] as const)
      .filter(([, { kind }]) => kind === Kind.NUMBER || kind === Kind.PERCENT)
      .map(([name, { kind, value }]) => [name, { kind, value }]),
  );

import { fieldsIn } from '../src/reports/catalogue';
import { columnsOf, headingsOf } from '../src/reports/columns';
import type { ReportDefinition, ReportLayout } from '../src/reports/definition';
import { ReportPeriod, ReportSource } from '../src/reports/definition';
import type { ReportTable } from '../src/reports/report-table';
import { RowBuilding } from '../src/reports/row-building';
import type { SourceRow, SourceRows, Value } from '../src/reports/table';

const layout: ReportLayout = {
  ...{ title: 'Danh mục nhiệm vụ quá hạn', legalBasis: ['Căn cứ Quyết định số 42/2014/QĐ-TTg'] },
  ...{ superior: 'Ủy ban nhân dân tỉnh', issuer: 'Văn phòng', place: 'Lâm Đồng', signAuthority: 'TL. Chủ tịch' },
  ...{ signTitle: 'Chánh Văn phòng', signName: 'Vũ Đình Lộc', recipients: ['Như trên', 'Lưu: VT, TH'] },
  ...{ note: 'Ghi chú: đã đối chiếu.', landscape: true, showFormulas: false },
};

const definition: ReportDefinition = {
  ...{ source: ReportSource.ASSIGNMENTS, period: ReportPeriod.NONE, asks: [], filter: {} },
  columns: [
    { field: 'ordinal', heading: 'STT' },
    { field: 'directiveText', heading: 'Nội dung nhiệm vụ' },
    { field: 'unit', heading: 'Đơn vị chủ trì' },
    { field: 'dueOn', heading: 'Thời hạn', group: 'Thời gian' },
    { field: 'daysLate', heading: 'Số ngày quá hạn', group: 'Thời gian' },
    { field: 'progress', heading: 'Tiến độ (%)' },
    { field: 'returnCount', heading: 'Số lần chuyển trả' },
  ],
  ...{ groupBy: [], subtotals: false, grandTotal: true, sort: [], layout },
};

/** What two rows say, the first with words that programs would like to run. */
export const strange = '=HYPERLINK("http://x.example";"bấm") +1 -1 @SUM(A1) {tieu_de} {#dong} <w:p/> & “Đề án”';

export const twoRows: readonly Record<string, Value>[] = [
  row({
    directiveText: strange,
    unit: 'Sở Tài chính',
    dueOn: '2026-02-05',
    daysLate: 1234,
    progress: 98.62,
    returnCount: 2,
  }),
  row({
    directiveText: '-2+3',
    unit: 'UBND phường Xuân Hương',
    dueOn: null,
    daysLate: null,
    progress: null,
    returnCount: 1,
  }),
];

function row(values: Record<string, Value>): Record<string, Value> {
  return values;
}

/** A table of rows as a source has them, for whoever draws tables: no database in it. */
export function aTable(
  rows: Iterable<Record<string, Value>> = twoRows,
  more: Partial<ReportDefinition> = {},
  grand: Partial<Pick<SourceRows, 'count' | 'grand'>> = {},
): ReportTable {
  const defined = { ...definition, ...more };
  const all = Array.isArray(rows) ? rows : null;
  const source: SourceRows = {
    count: all?.length ?? 0,
    grand: { returnCount: all?.reduce((sum: number, { returnCount }) => sum + Number(returnCount), 0) ?? 0 },
    derived: {},
    ...grand,
    async *batches() {
      for (const values of rows) yield [{ values, assignmentId: null, documentId: null } satisfies SourceRow];
    },
  };
  const columns = columnsOf(defined);
  const building = new RowBuilding(defined, columns, fieldsIn(defined.source, defined.by), source);
  return {
    ...{ title: defined.layout.title, subtitle: 'Đơn vị: Sở Tài chính', periodWords: 'Tháng 11 năm 2026' },
    ...{ asOf: '2026-11-26', at: new Date('2026-11-27T04:00:00Z'), layout: defined.layout, columns },
    ...{ headings: headingsOf(columns), notes: ['Tính nhiệm vụ chủ trì.'], formulaVersion: 1, snapshotHash: null },
    ...{ count: source.count, rows: building.rows(), building },
  };
}

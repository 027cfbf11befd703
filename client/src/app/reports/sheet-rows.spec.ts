import { officialDay } from './official-day';
import type { ReportViewFieldsFragment } from './reports.generated';
import { bodyRows, columnLooks } from './sheet-rows';

type View = Pick<ReportViewFieldsFragment, 'columns' | 'rows'>;

describe('a report as it is drawn', () => {
  const column = (width: number | null, align: 'LEFT' | 'CENTER' | 'RIGHT' | null = null, field = 'f') =>
    ({ field, heading: 'H', width, align }) as View['columns'][number];
  const cell = (text: string, number: number | null = null) =>
    ({ text, number, assignmentId: null, documentId: null }) as View['rows'][number]['cells'][number];
  const row = (kind: View['rows'][number]['kind'], ...cells: View['rows'][number]['cells']) =>
    ({ kind, level: 1, cells }) as View['rows'][number];
  const view: View = {
    columns: [column(6, 'CENTER'), column(30), column(12), column(12)],
    rows: [
      row('GROUP', cell('I'), cell('Sở Tài chính')),
      row('ROW', cell('1'), cell('Lập dự toán'), cell('12', 12), cell('3,50', 3.5)),
    ],
  };

  it('gives each column its share, and numbers the right side', () => {
    expect(columnLooks(view)).toEqual([
      { look: 'center', share: 10 },
      { look: 'left', share: 50 },
      { look: 'right', share: 20 },
      { look: 'right', share: 20 },
    ]);
  });

  it('lets the heading of a group take the room that is left', () => {
    const [group, line] = bodyRows(view);
    expect(group.cells.map(({ span, look }) => [span, look])).toEqual([
      [1, 'center'],
      [3, 'left'],
    ]);
    expect(line.cells.map(({ span }) => span)).toEqual([1, 1, 1, 1]);
  });

  it('leads to the assignment from its longest column, and to the document from the document’s own', () => {
    const of = (text: string) => ({ ...cell(text), assignmentId: 'a1', documentId: 'd1' });
    const [line] = bodyRows({
      columns: [column(6), column(16, null, 'documentNumber'), column(40)],
      rows: [row('ROW', of('1'), of('231/QĐ-UBND'), of('Lập dự toán'))],
    });
    expect(line.cells.map(({ link }) => link)).toEqual([undefined, '/van-ban/d1', '/nhiem-vu/a1']);
  });

  it.each([
    ['2026-02-04T20:00:00Z', 'ngày 05 tháng 02 năm 2026'],
    ['2026-09-15T03:00:00Z', 'ngày 15 tháng 9 năm 2026'],
  ])('dates a paper as papers are dated: %s', (at, words) => expect(officialDay(at)).toBe(words));
});

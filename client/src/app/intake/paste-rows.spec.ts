import { readDeadline, WorkCalendar } from '@libs/calendar';
import { fold } from '@libs/vietnamese';
import { newRow } from './draft-content';
import type { Knowledge } from './paste-layout';
import { fillBlock as fill, partsOf, rowsOfTable as read, unitsIn as named } from './paste-rows';
import { asTable, parseTable, tableOf } from './paste-table';

const context = { today: '2025-01-10', issuedOn: '2025-01-09', calendar: new WorkCalendar([]) };
const known: Knowledge = {
  reads: (words) => readDeadline(words, context).ok,
  isUnit: (words) => ['so y te', 'sxd', 'kho bac'].includes(fold(words)),
  personOf: (words) => ({ 'Nguyễn Thị Lan': 'lan', 'Vũ Đình Lộc': 'loc' })[words] ?? null,
};

const rowsOfTable = (table: string[][]) => read(asTable(table), known).rows;
const fillBlock = (
  rows: Parameters<typeof fill>[0],
  id: string,
  column: Parameters<typeof fill>[2],
  table: string[][],
) => fill(rows, id, column, asTable(table), known);
const unitsIn = (words: string) => named(words, known.reads);

describe('a table in the clipboard', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['một ô', [['một ô']]],
    ['"hai\ndòng"\tb', [['hai\ndòng', 'b']]],
    ['"nói ""được"" làm"\tb', [['nói "được" làm', 'b']]],
    ['"Đề án" là gì\tb', [['"Đề án" là gì', 'b']]],
    ['a\t\tb\t', [['a', '', 'b', '']]],
    ['\n\na\tb\n\t\n', [['a', 'b']]],
    ['"chưa đóng\tb', [['"chưa đóng', 'b']]],
    ['', []],
  ])('%j', (text, cells) => expect(parseTable(text)).toEqual(cells));

  it('is told from text of several lines', () => {
    expect(tableOf('Một\nHai', '')).toBeUndefined();
    expect(tableOf('Một\nHai', '<p>Một</p><p>Hai</p>')).toBeUndefined();
    expect(tableOf('Một\nHai', '<html><table border=0><tr><td>Một')).toHaveLength(1);
    expect(tableOf('Một\tHai', '')).toHaveLength(1);
  });
});

const names = (rows: ReturnType<typeof rowsOfTable>) =>
  rows.map(({ place, text, leads, cooperating, deadlineWords, expectedProduct }) => [
    place,
    text,
    leads.map(({ words }) => words).join('|'),
    cooperating.map(({ words }) => words).join('|'),
    deadlineWords,
    expectedProduct,
  ]);

describe('rows of a pasted table', () => {
  it('text, lead, cooperating, deadline, without headings', () => {
    expect(
      names(rowsOfTable(parseTable('Bố trí kinh phí\tSở Tài chính\tSở Y tế; Sở Xây dựng\t15/8/2022\nRà soát\tSXD'))),
    ).toEqual([
      ['', 'Bố trí kinh phí', 'Sở Tài chính', 'Sở Y tế|Sở Xây dựng', '15/8/2022', ''],
      ['', 'Rà soát', 'SXD', '', '', ''],
    ]);
  });

  it('one column makes texts', () => {
    expect(names(rowsOfTable([['Một'], ['Hai']])).map(([, text]) => text)).toEqual(['Một', 'Hai']);
  });

  it('numbers in front are places', () => {
    expect(names(rowsOfTable(parseTable('1\tMột\tSở Y tế\nII.\tHai\tSở Xây dựng\na)\tBa\tSở Tài chính')))).toEqual([
      ['1', 'Một', 'Sở Y tế', '', '', ''],
      ['II.', 'Hai', 'Sở Xây dựng', '', '', ''],
      ['a)', 'Ba', 'Sở Tài chính', '', '', ''],
    ]);
  });

  it('goes by the headings, in whatever order', () => {
    const table = parseTable(
      'STT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tSản phẩm\tThời gian hoàn thành\n' +
        '1\tXây dựng Nghị định\tBộ Nội vụ\tBộ Tài chính\tNghị định\tTháng 6/2025',
    );
    expect(names(rowsOfTable(table))).toEqual([
      ['', 'Xây dựng Nghị định', 'Bộ Nội vụ', 'Bộ Tài chính', 'Tháng 6/2025', 'Nghị định'],
    ]);
  });

  it('cleans what Word leaves behind', () => {
    expect(names(rowsOfTable([['Rà\u00a0soát\u200b ', 'Sở\u00a0Y tế.', '', ' 15/8\n2022 ']]))).toEqual([
      ['', 'Rà soát', 'Sở Y tế', '', '15/8 2022', ''],
    ]);
  });

  it('gives every row a name of its own', () => {
    const rows = rowsOfTable([['Một'], ['Hai']]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });
});

describe('a block pasted into another column', () => {
  const rows = [newRow({ id: 'a', text: 'Một' }), newRow({ id: 'b', text: 'Hai' })];

  it('fills downwards and makes rows where there are none', () => {
    const filled = fillBlock(rows, 'b', 'deadlineWords', [['15/8'], ['30/9']]);
    expect(filled.map(({ text, deadlineWords }) => [text, deadlineWords])).toEqual([
      ['Một', ''],
      ['Hai', '15/8'],
      ['', '30/9'],
    ]);
  });

  it('goes on to the columns beside it, but never writes who follows', () => {
    const filled = fillBlock(rows, 'a', 'deadlineWords', [['15/8', 'Lan', 'Báo cáo', 'II.1']]);
    expect(filled[0]).toMatchObject({
      deadlineWords: '15/8',
      monitorId: null,
      expectedProduct: 'Báo cáo',
      place: 'II.1',
    });
  });
});

describe('units in words', () => {
  it('stand one a line or between semicolons; a comma may belong to a name', () => {
    expect(unitsIn('- Sở Y tế;\n+ Sở Văn hóa, Thể thao và Du lịch.').map(({ words }) => words)).toEqual([
      'Sở Y tế',
      'Sở Văn hóa, Thể thao và Du lịch',
    ]);
  });

  it('are divided by commas when the whole names nothing', () => {
    expect(partsOf('Sở Y tế, Sở Tài chính và Sở Xây dựng')).toEqual(['Sở Y tế', 'Sở Tài chính', 'Sở Xây dựng']);
    expect(partsOf('Sở Khoa học và Công nghệ')).toEqual(['Sở Khoa học và Công nghệ']);
  });
});

/** As Word and Excel put it into the clipboard. */
const pasted = (html: string, text = '') => read(tableOf(text, html)!, known);
const cell = (words: string, attributes = '') => `<td ${attributes}>${words}</td>`;
const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
const word = (...rows: string[]) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><table border=1>${rows.join('')}</table>`;

describe('a table from Word or Excel', () => {
  it('has its headings, in two lines too, and its sections left out and counted', () => {
    const { rows, headings } = pasted(
      word(
        row(
          cell('TT', 'rowspan=2'),
          cell('<p>Tên nhiệm vụ</p>', 'rowspan=2'),
          cell('Cơ quan', 'colspan=2'),
          cell('Kết quả', 'rowspan=2'),
          cell('Thời gian hoàn thành', 'rowspan=2'),
        ),
        row(cell('Chủ trì'), cell('Phối hợp')),
        row(cell('<b>I.</b>'), cell('Nâng cao nhận thức, đột phá về đổi mới tư duy', 'colspan=5')),
        row(
          cell('1.'),
          cell('<p class=MsoNormal>Xây dựng chương trình<o:p></o:p></p>'),
          cell('Bộ Thông tin và&nbsp;Truyền thông'),
          cell('Ban Tuyên giáo Trung ương; các bộ, ngành, địa phương'),
          cell('Chương trình'),
          cell('6/2025'),
        ),
      ),
    );
    expect(headings).toBe(1);
    expect(names([...rows])).toEqual([
      [
        '',
        'Xây dựng chương trình',
        'Bộ Thông tin và Truyền thông',
        'Ban Tuyên giáo Trung ương|các bộ, ngành, địa phương',
        '6/2025',
        'Chương trình',
      ],
    ]);
  });

  it('a text that reaches over several rows is one directive; each of its units has its own deadline', () => {
    const { rows } = pasted(
      word(
        row(cell('Nội dung'), cell('Đơn vị thực hiện'), cell('Thời hạn')),
        row(cell('Rà soát, báo cáo kết quả', 'rowspan=3'), cell('Sở Tài chính'), cell('15/8/2025')),
        row(cell('Sở Y tế'), cell('30/9/2025', 'rowspan=2')),
        row(cell('Sở Xây dựng')),
        row(cell('Việc khác'), cell('Sở Y tế'), cell('Thường xuyên')),
      ),
    );
    expect(
      rows.map(({ text, deadlineWords, leads }) => [text, deadlineWords, leads.map((unit) => unit.deadlineWords)]),
    ).toEqual([
      ['Rà soát, báo cáo kết quả', '15/8/2025', [null, '30/9/2025', '30/9/2025']],
      ['Việc khác', 'Thường xuyên', [null]],
    ]);
  });

  it('cells keep their lines and lists', () => {
    const { rows } = pasted(
      word(
        row(
          cell('Sửa đổi các Luật:<ul><li>Luật Viên chức</li><li>Luật Đấu thầu<ol><li>Điều 1</li></ol></li></ul>'),
          cell('<p>Sở Y tế</p><p>Sở Tài chính</p>'),
          cell('12/2025'),
        ),
        row(
          cell(
            `<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Rà soát<br>quy hoạch</p>`,
          ),
          cell('Sở Xây dựng'),
          cell('01/2025'),
        ),
      ),
    );
    expect(rows.map(({ text }) => text)).toEqual([
      'Sửa đổi các Luật:\n- Luật Viên chức\n- Luật Đấu thầu\n  1. Điều 1',
      '- Rà soát\nquy hoạch',
    ]);
    expect(rows[0]!.leads.map(({ words }) => words)).toEqual(['Sở Y tế', 'Sở Tài chính']);
  });

  it('headings that Word repeats on every page are no rows', () => {
    const head = row(cell('Nội dung'), cell('Chủ trì'));
    expect(
      pasted(word(head, row(cell('Một'), cell('Sở Y tế')), head, row(cell('Hai'), cell('Sở Y tế')))).rows,
    ).toHaveLength(2);
  });
});

describe('columns without headings', () => {
  it('are told by what stands in them, in whatever order', () => {
    const [first] = rowsOfTable(
      parseTable(
        '1\t6/2025\tSở Y tế\tVũ Đình Lộc\tXây dựng, trình Thủ tướng Chính phủ ban hành và tổ chức triển khai chương trình\tQuyết định\n' +
          '2\tThường xuyên\tkho bạc\tNguyễn Thị Lan\tBố trí ít nhất 15% ngân sách nhà nước chi sự nghiệp khoa học và công nghệ\tNghị quyết',
      ),
    );
    expect(first).toMatchObject({
      place: '1',
      deadlineWords: '6/2025',
      monitorId: 'loc',
      expectedProduct: 'Quyết định',
      leads: [{ words: 'Sở Y tế' }],
    });
    expect(first!.text).toMatch(/^Xây dựng/);
  });

  it('a name that is not exactly somebody’s is nobody', () => {
    const [first] = rowsOfTable(parseTable('Nội dung\tChủ trì\tTheo dõi\nMột\tSở Y tế\tLan'));
    expect(first!.monitorId).toBeNull();
  });

  it('lead and cooperating units may stand in one cell, each with its deadline', () => {
    const [first] = rowsOfTable([
      ['Rà soát', 'Chủ trì: Sở Y tế; phối hợp: Sở Tài chính: 15/8/2025; Sở Xây dựng', '30/9/2025'],
      ['Báo cáo', 'Sở Y tế', '30/9/2025'],
    ]);
    expect(first!.leads.map(({ words }) => words)).toEqual(['Sở Y tế']);
    expect(first!.cooperating.map(({ words, deadlineWords }) => [words, deadlineWords])).toEqual([
      ['Sở Tài chính', '15/8/2025'],
      ['Sở Xây dựng', null],
    ]);
  });
});

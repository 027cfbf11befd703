import { isTable, parseTable } from './paste-table';
import { fillBlock, partsOf, rowsOfTable, unitsIn } from './paste-rows';
import { newRow } from './draft-content';

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
    expect(isTable('Một\nHai', '')).toBe(false);
    expect(isTable('Một\nHai', '<p>Một</p><p>Hai</p>')).toBe(false);
    expect(isTable('Một\nHai', '<html><table border=0><tr><td>Một')).toBe(true);
    expect(isTable('Một\tHai', '')).toBe(true);
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

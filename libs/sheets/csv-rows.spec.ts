import { csvRows } from './csv-rows';

describe('rows of a CSV', () => {
  it.each<[string, string, string[][] | null]>([
    [
      'commas',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, and no end of line',
      'a;b;c,d\n1;2;',
      [
        ['a', 'b', 'c,d'],
        ['1', '2', ''],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['quoted, with everything in it', '"a ""x"", b","c\nd"\n', [['a "x", b', 'c\nd']]],
    ['never closed', '"a,b\n', null],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => expect(csvRows(text)).toEqual(rows));
});

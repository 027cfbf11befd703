import { csvLine } from './csv';

test.each([
  ['231/QĐ-UBND', '231/QĐ-UBND'],
  ['Sở Tài chính, Sở Y tế', '"Sở Tài chính, Sở Y tế"'],
  ['gọi là “Đề án”, "số 2"', '"gọi là “Đề án”, ""số 2"""'],
  ['một\r\nhai', '"một\r\nhai"'],
  ['a; b', '"a; b"'],
  [' đầu', '" đầu"'],
  ['', ''],
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ['+84', "'+84"],
  ['- Giao Sở Tài chính', "'- Giao Sở Tài chính"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['\n=1', '"\'\n=1"'],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠a', "'＠a"],
  ['1=1', '1=1'],
])('%j is written %j', (text, written) => {
  expect(csvLine([text, 'x'])).toBe(`${written},x\r\n`);
});

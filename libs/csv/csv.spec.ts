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
  ['\t=1', "'\t'=1"],
  ['\r=1', '"\'\r\'=1"'],
  ['\n=1', '"\'\n\'=1"'],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠a', "'＠a"],
  ['1=1', '1=1'],
  ["a;=cmd|'/C calc'!A0;b", `"a;'=cmd|'/C calc'!A0;b"`],
  ['a; "=1+1;b', `"a; ""'=1+1;b"`],
  ['a\r\n@SUM(A1)', `"a\r\n'@SUM(A1)"`],
  ['a;- SUM(A1)', `"a;'- SUM(A1)"`],
  ['a;-2+3', `"a;'-2+3"`],
  ['a;＝1', `"a;'＝1"`],
  ['Giao:\n- Sở Y tế;\n- Sở Nội vụ', '"Giao:\n- Sở Y tế;\n- Sở Nội vụ"'],
])('%j is written %j (S-80)', (text, written) => {
  expect(csvLine([text, 'x'])).toBe(`${written},x\r\n`);
});

import { nearest, piecesOf, problemOf } from './template.lifecycle';

test('words stay as they are, placeholders are found whatever their case and form', () => {
  expect(
    piecesOf('Còn {Số  Ngày} ngày, {hạn}.'.normalize('NFD')).map((piece) => ('name' in piece ? piece.name : '…')),
  ).toEqual(['…', 'số ngày', '…', 'hạn', '…']);
});

test('what is wrong is said, with the nearest placeholder there is', () => {
  expect(problemOf('Hạn {hạn}, {đơn vị}')).toBeNull();
  expect(problemOf('{so van ban}')).toBe('Không có từ thay thế {so van ban}. Ý bạn là {số văn bản}?');
  expect(problemOf('Hạn {hạn')).toContain('đứng một mình');
  expect(nearest('nguoi theo doi')).toBe('người theo dõi');
  // Nothing of a template is code: what looks like it is only an unknown word.
  expect(problemOf('{{7*7}}')).not.toBeNull();
});

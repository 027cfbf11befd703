import { tonePlacement } from './tone-placement';

test.each([
  ['hoà', 'hòa'],
  ['Hoà', 'Hòa'],
  ['HOÀ', 'HÒA'],
  ['hoả tốc', 'hỏa tốc'],
  ['HOẢ TỐC', 'HỎA TỐC'],
  ['xoá bỏ', 'xóa bỏ'],
  ['khoẻ', 'khỏe'],
  ['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
  ['UỶ BAN', 'ỦY BAN'],
  ['Tỉnh uỷ, huỷ, thuỷ lợi', 'Tỉnh ủy, hủy, thủy lợi'],
  ['uỵch', 'uỵch'],
  ['luỹ kế', 'lũy kế'],
  ['hòa, ủy, khỏe', 'hòa, ủy, khỏe'],
  ['hoàn toàn', 'hoàn toàn'],
  ['huỳnh, quỳnh', 'huỳnh, quỳnh'],
  ['quý, Quỹ, QUỲ', 'quý, Quỹ, QUỲ'],
  ['hoài, loại', 'hoài, loại'],
  ['', ''],
])('%s → %s', (written, old) => expect(tonePlacement(written)).toBe(old));

test('NFD comes out in NFC', () => expect(tonePlacement('Uỷ'.normalize('NFD'))).toBe('Ủy'));

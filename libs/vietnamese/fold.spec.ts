import { fold } from './fold';

/** Left as typed, right as `lower(unaccent(x))` of PostgreSQL 15 and 18 gives it. */
const asPostgres: [string, string][] = [
  ['Đắk Nông, đường, Uỷ ban, hoà, hòa', 'dak nong, duong, uy ban, hoa, hoa'],
  ['Sở Kế hoạch và Đầu tư', 'so ke hoach va dau tu'],
  ['ĐẶC KHU PHÚ QUÝ', 'dac khu phu quy'],
  ['ăâđêôơư ĂÂĐÊÔƠƯ', 'aadeoou aadeoou'],
  ['ằẳẵắặ ầẩẫấậ ềểễếệ ồổỗốộ ờởỡớợ ừửữứự', 'aaaaa aaaaa eeeee ooooo ooooo uuuuu'],
  ['ỳỷỹýỵ ĨÌỈÍỊ', 'yyyyy iiiii'],
  ['“học tập số” – ‘một cửa’ — 2025…', '"hoc tap so" - \'mot cua\' - 2025...'],
  ['Ðắk Nông, ðường', 'dak nong, duong'],
  ['231/QĐ‑UBND', '231/qd-ubnd'],
  ['№ 5 × 3', 'no 5 * 3'],
  ['Café Übersee', 'cafe ubersee'],
  ['Привет 東京', 'привет 東京'],
];

test.each(asPostgres)('%s', (typed, folded) => expect(fold(typed)).toBe(folded));

test.each(asPostgres)('in NFD too: %s', (typed, folded) => expect(fold(typed.normalize('NFD'))).toBe(folded));

test('old and new tone placement fold alike', () => {
  expect(fold('Uỷ ban xã Hoà Bình')).toBe(fold('Ủy ban xã Hòa Bình'));
});

test('white space of any kind and length is one space, and none at the ends', () => {
  expect(fold('  Sở \u00A0\t Tài\nchính ')).toBe('so tai chinh');
});

test('letters that are no marked Latin letters are not taken apart', () => {
  expect(fold('한국')).toBe('한국');
});

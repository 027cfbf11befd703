import { directiveSearch, documentSearch, numberKey } from './document-key';

test.each([
  ['231/QĐ-UBND', '231/qd-ubnd'],
  [' 231 / QĐ-UBND ', '231/qd-ubnd'],
  ['231/QÐ–UBND', '231/qd-ubnd'],
  ['45/TB-VPUBND', '45/tb-vpubnd'],
])('%s is compared as %s', (numberSymbol, key) => {
  expect(numberKey(numberSymbol)).toBe(key);
});

test('a directive is found by its own words and by its document’s', () => {
  const words = directiveSearch(
    { text: 'Bố trí kinh phí', expectedProduct: 'Tờ trình' },
    { numberSymbol: '231/QĐ-UBND', abstract: 'Chuyển đổi số', signatory: 'Nguyễn Văn A' },
  );
  for (const term of ["'kinh_phi'", "'to_trinh'", "'231/qd-ubnd'", "'chuyen_doi'"]) expect(words).toContain(term);
  expect(words).not.toContain('nguyen');
});

test('a document is found by its signatory too', () => {
  const words = documentSearch({ numberSymbol: '1/CT-UBND', abstract: 'Phòng cháy', signatory: 'Nguyễn Văn A' });
  for (const term of ["'nguyen_van'", "'phong_chay'", "'1/ct-ubnd'"]) expect(words).toContain(term);
});

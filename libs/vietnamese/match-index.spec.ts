import fc from 'fast-check';
import { type Candidate, MatchIndex, matchNames } from './match-index';

const units: Candidate[] = [
  { id: 'ubnd', code: 'H23', names: ['Ủy ban nhân dân tỉnh', 'UBND tỉnh'] },
  { id: 'vp', code: 'H23.1', names: ['Văn phòng UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh', 'VPUBND'] },
  { id: 'tttt', code: 'H23.12', names: ['Sở Thông tin và Truyền thông', 'Sở TT&TT', 'Sở TTTT'] },
  { id: 'khdt', code: 'H23.3', names: ['Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT'] },
  { id: 'khcn', code: 'H23.4', names: ['Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở Khoa học & Công nghệ'] },
  { id: 'tc', code: 'H23.5', names: ['Sở Tài chính', 'STC'] },
  { id: 'tnmt', code: 'H23.6', names: ['Sở Tài nguyên và Môi trường', 'Sở TN&MT', 'Sở TNMT'] },
  { id: 'nnptnt', code: 'H23.7', names: ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'Sở NNPTNT'] },
  { id: 'yt', code: 'H23.8', names: ['Sở Y tế'] },
  { id: 'ldtbxh', code: 'H23.9', names: ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐTBXH', 'Sở LĐ-TB&XH'] },
  { id: 'phongtho', code: 'H23.40', names: ['UBND huyện Phong Thổ', 'Ủy ban nhân dân huyện Phong Thổ'] },
  { id: 'tamduong', code: 'H23.41', names: ['UBND huyện Tam Đường', 'Ủy ban nhân dân huyện Tam Đường'] },
  { id: 'daknong', code: 'H24', names: ['UBND tỉnh Đắk Nông', 'Uỷ ban nhân dân tỉnh Đắk Nông'] },
  { id: 'lap', code: 'H23.50', names: ['UBND xã Tân Lập'] },
  { id: 'lạp', code: 'H23.51', names: ['UBND xã Tân Lạp'] },
  { id: 'pkt1', code: 'H23.40.1', names: ['Phòng Kỹ thuật'] },
  { id: 'pkt2', code: 'H23.41.1', names: ['Phòng Kinh tế'] },
];
const index = new MatchIndex(units);
const first = (query: string) => index.find(query, 5)[0]?.id;

describe('typed as people type', () => {
  test.each([
    ['Sở Thông tin và Truyền thông', 'tttt'],
    ['stttt', 'tttt'],
    ['sttvtt', 'tttt'],
    ['STTTT', 'tttt'],
    ['so tttt', 'tttt'],
    ['sở tt&tt', 'tttt'],
    ['Sở TT và TT', 'tttt'],
    ['so thong tin', 'tttt'],
    ['tttt', 'tttt'],
    ['tt&tt', 'tttt'],
    ['thong tin tr', 'tttt'],
    ['so tt', 'tttt'],
    ['kh&đt', 'khdt'],
    ['khdt', 'khdt'],
    ['so khdt', 'khdt'],
    ['sở kế hoạch đầu tư', 'khdt'],
    ['so ke hoach & dau tu', 'khdt'],
    ['khcn', 'khcn'],
    ['H23.12', 'tttt'],
    ['h23.4', 'khcn'],
    ['ubnd huyen phong tho', 'phongtho'],
    ['phong tho', 'phongtho'],
    ['uỷ ban nhân dân huyện Phong Thổ', 'phongtho'],
    ['phong th', 'phongtho'],
    ['ubnd tinh dak nong', 'daknong'],
    ['UBND tỉnh Đăk Nông', 'daknong'],
    ['sldtbxh', 'ldtbxh'],
    ['so nnptnt', 'nnptnt'],
    ['tai ng', 'tnmt'],
    ['phòng kĩ thuật', 'pkt1'],
    ['syt', 'yt'],
    ['sở y tế', 'yt'],
    ['xã Tân Lạp', 'lạp'],
    ['UBND xã Tân Lạp', 'lạp'],
    ['UBND xã Tân Lập', 'lap'],
    ['Uỷ ban nhân dân tỉnh', 'ubnd'],
    ['vpubnd', 'vp'],
    ['moi truong', 'tnmt'],
    ['nguyenmoi', 'tnmt'],
    ['thtintruyen', 'tttt'],
  ])('%s → %s', (query, id) => expect(first(query)).toBe(id));

  test.each(['', '   ', '&', 'xyzzy', 'Bộ Quốc phòng', '\u0000'])('nothing is found for %j', (query) => {
    expect(index.find(query, 5)).toEqual([]);
  });

  test('what is found says by which name', () => {
    expect(index.find('so tt&tt', 1)).toEqual([{ id: 'tttt', name: 'Sở TT&TT', score: expect.any(Number) }]);
  });

  test('kinds of fit rank one after the other', () => {
    const kinds: Candidate[] = [
      { id: 'subsequence', names: ['Xe a b c'] },
      { id: 'substring', names: ['Xabcx'] },
      { id: 'words', names: ['Xyz abcd'] },
      { id: 'initials', names: ['Ao Bo Co'] },
      { id: 'code', names: ['Zzz'], code: 'abc' },
      { id: 'exact', names: ['A b c'] },
    ];
    const order = matchNames('abc', kinds, 10).map(({ id }) => id);
    expect(order.slice(0, 3)).toEqual(['exact', 'code', 'initials']);
    expect(order.indexOf('words')).toBeLessThan(order.indexOf('substring'));
    expect(order).toContain('subsequence');
  });

  test('equal scores keep the order given, and the limit holds', () => {
    const twins = Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, names: ['Phòng Tư pháp'] }));
    expect(matchNames('tu phap', twins, 3).map(({ id }) => id)).toEqual(['0', '1', '2']);
  });
});

describe('bestMatch: pasted text, certain or nothing', () => {
  test.each([
    ['Sở Thông tin và Truyền thông', 'tttt'],
    ['sở  thông tin và truyền thông;', 'tttt'],
    ['SỞ TT&TT', 'tttt'],
    ['Sở TTTT.', 'tttt'],
    ['stttt', 'tttt'],
    ['H23.12', 'tttt'],
    ['Uỷ ban nhân dân tỉnh', 'ubnd'],
    ['UBND xã Tân Lạp', 'lạp'],
  ])('%s → %s', (words, id) => expect(index.bestMatch(words)?.id).toBe(id));

  test.each([
    ['only a part', 'Sở Thông tin'],
    ['two units by their letters', 'ubnd xa tan lap'],
    ['two units by their initials', 'pkt'],
    ['a list', 'Sở Tài chính, Sở Y tế'],
    ['two letters', 'yt'],
    ['nothing', ''],
    ['punctuation', '…'],
  ])('%s: %s', (_, words) => expect(index.bestMatch(words)).toBeNull());

  test('the names of one candidate are no doubt', () => {
    const one = new MatchIndex([{ id: 'a', names: ['Sở TT&TT', 'Sở TTTT', 'Sở Thông tin và Truyền thông'] }]);
    expect(one.bestMatch('sotttt')?.id).toBe('a');
  });
});

test('any text may be asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
      for (const { score } of index.find(query, 3)) expect(score).toBeGreaterThan(0);
      index.bestMatch(query);
    }),
  );
});

test('among 5,000 candidates every way of writing finds somebody', () => {
  const many = Array.from({ length: 5000 }, (_, i) => ({
    id: `${i}`,
    code: `H23.${i}`,
    names: [`UBND xã Tân ${i}`, `Ủy ban nhân dân xã Tân Thành số ${i}`, `UBND x. T${i}`],
  }));
  const large = new MatchIndex(many);
  const queries = ['ubnd', 'xa tan 49', 'tan thanh', 'h23.4999', 'ubndxtt', 'uy ban nhan dan xa', 'bdxt'];
  for (const query of queries) expect(large.find(query, 10).length).toBeGreaterThan(0);
  expect(large.bestMatch('ubnd xa tan 4999')?.id).toBe('4999');
});

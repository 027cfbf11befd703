import { initialVariants, initials } from './initials';

test.each([
  ['Sở Thông tin và Truyền thông', 'stttt'],
  ['Sở TT&TT', 'stttt'],
  ['Sở Kế hoạch và Đầu tư', 'skhdt'],
  ['Sở KH&ĐT', 'skhdt'],
  ['Sở Lao động - Thương binh và Xã hội', 'sldtbxh'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'snnptnt'],
  ['Ủy ban nhân dân huyện Phong Thổ', 'ubndhpt'],
  ['UBND huyện Phong Thổ', 'ubndhpt'],
  ['SỞ TÀI CHÍNH', 'stc'],
  ['Sở Y tế', 'syt'],
  ['', ''],
])('%s → %s', (name, letters) => expect(initials(name)).toBe(letters));

test('the variants keep the v of và and drop the first word', () => {
  expect(initialVariants('Sở Thông tin và Truyền thông')).toEqual(['stttt', 'sttvtt', 'tttt', 'ttvtt']);
  expect(initialVariants('Sở Y tế')).toEqual(['syt', 'yt']);
  expect(initialVariants('Bình')).toEqual([]);
});

import { nearest } from './nearest';

const known = ['don_vi', 'tong_so', 'hoan_thanh', 'hoan_thanh_dung_han'];

test.each([
  ['donvi', 'don_vi'],
  ['tong', 'tong_so'],
  ['hoan_thanh_dung', 'hoan_thanh_dung_han'],
  ['zzzzzz', null],
  ['constructor', null],
])('%j is near %j', (written, meant) => expect(nearest(written, known)).toBe(meant));

import { isGuessable } from './blocklist';
import { expiryOf, passwordPolicies, rulesFor, shapeProblem } from './password.policy';

const plain = { secondFactor: false, administers: false };
const nist = rulesFor(passwordPolicies.NIST, plain);
const tcvn = rulesFor(passwordPolicies.TCVN, plain);
const tcvnWithFactor = rulesFor(passwordPolicies.TCVN, { secondFactor: true, administers: true });

describe('the shape of a password', () => {
  test.each([
    ['eleven', 'mười một k1', nist, /ít nhất 12/],
    ['twelve of any kind', 'toàn chữ nhỏ', nist, null],
    ['long, one class', 'một câu rất dài dễ nhớ', tcvn, /chữ hoa/],
    ['all four classes', 'Một câu rất dài 2026!', tcvn, null],
    ['all four, too short', 'Ngắn quá 1!', tcvn, /ít nhất 14/],
    ['eight with a second factor', 'tám chữ.', tcvnWithFactor, null],
    ['seven with a second factor', 'bảy chữ', tcvnWithFactor, /ít nhất 8/],
    ['a letter in two parts counts once', 'ệ'.normalize('NFD').repeat(11), nist, /đang có 11/],
    ['more than anybody types', 'x'.repeat(1_001), nist, /dài quá/],
  ])('%s', (_name, password, rules, problem) =>
    problem ? expect(shapeProblem(password, rules)).toMatch(problem) : expect(shapeProblem(password, rules)).toBeNull(),
  );

  test('expires as the preset says: never, in half a year, for administrators in two months', () => {
    const chosen = new Date('2026-01-01T00:00:00Z');
    expect(expiryOf(chosen, nist)).toBeNull();
    expect(expiryOf(chosen, tcvn)).toEqual(new Date('2026-06-30T00:00:00Z'));
    expect(expiryOf(chosen, tcvnWithFactor)).toEqual(new Date('2026-03-02T00:00:00Z'));
  });
});

describe('the blocklist', () => {
  const context = ['vuong.nt', 'Nguyễn Thị Vương', 'Sở Tài chính', 'Thông tin điều hành'];
  test.each([
    'password1234',
    'P@ssw0rd1234',
    'matkhau123456',
    'Mật khẩu 123456',
    'qwertyuiop1234',
    'aaaaaaaaaaaaaaaa',
    '123456789012345',
    'Sotaichinh2026!',
    'Sở Tài chính 26',
    'Thongtindieuhanh1',
    'nguyenthivuong1',
    'Vuong.nt2026',
  ])('refuses %s', (password) => expect(isGuessable(password, context)).toBe(true));
  test.each(['một câu dài dễ nhớ', 'kf93nsdl20fk', 'Trời nắng Đà Lạt thông reo'])('takes %s', (password) =>
    expect(isGuessable(password, context)).toBe(false),
  );
});

import fc from 'fast-check';
import { cleanTyped, nfc } from './clean';

test('NFC composes what old files keep apart', () => {
  expect(nfc('Quyết định'.normalize('NFD'))).toBe('Quyết định');
});

describe('cleanTyped (S-95)', () => {
  test.each([
    ['no-break spaces become spaces', 'Sở\u00A0Tài\u202Fchính', 'Sở Tài chính'],
    ['zero-width signs go', 'Sở\u200B Tài\uFEFF chính\u200D', 'Sở Tài chính'],
    ['soft hyphens go', 'phối\u00AD hợp', 'phối hợp'],
    ['direction marks go', '\u202AHạn 15/8\u202C', 'Hạn 15/8'],
    ['signs that fill a place and tags go', 'Sở\u3164\u115F\u034F\u{E0041} Y tế', 'Sở Y tế'],
    ['hyphens that only look different become hyphens', '231/QĐ‑UBND ‐ 5−3', '231/QĐ-UBND - 5-3'],
    ['dashes stay', 'Chủ trì – phối hợp — báo cáo', 'Chủ trì – phối hợp — báo cáo'],
    ['Word quotes stay', '“học tập số”', '“học tập số”'],
    ['Windows and old Mac line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['a line break inside a Word paragraph', 'a\vb\u2028c', 'a\nb\nc'],
    ['spaces at line ends', 'a  \nb\t\nc   ', 'a\nb\nc'],
    ['empty lines at the end', 'a\n\n  \n', 'a'],
    ['leading indentation stays', '  - a', '  - a'],
    ['what PostgreSQL refuses', 'a\u0000b\uD800c', 'abc'],
    ['symbol-font bullets', '\uF0B7 Giao Sở Y tế', '• Giao Sở Y tế'],
    ['NFD', 'Uỷ ban'.normalize('NFD'), 'Uỷ ban'],
    ['nothing', '', ''],
  ])('%s', (_, typed, clean) => expect(cleanTyped(typed)).toBe(clean));

  test('cleaning twice changes nothing more, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = cleanTyped(text);
        expect(cleanTyped(clean)).toBe(clean);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(clean.includes('\u0000')).toBe(false);
      }),
    );
  });

  test('a long run of spaces costs no more than its length', () => {
    const started = performance.now();
    cleanTyped(`a${' '.repeat(500_000)}b`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

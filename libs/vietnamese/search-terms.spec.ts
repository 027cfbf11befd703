import fc from 'fast-check';
import { searchQuery, searchTerms, typedNumber } from './search-terms';

/** What `::tsquery` accepts of what we write: quoted lexemes, each perhaps a prefix, joined by &. */
const safeQuery = /^'[^'\\\s]{1,60}'(?::\*)?(?: & '[^'\\\s]{1,60}'(?::\*)?)*$/;
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(..."'\\:*&|!<->() /-_.0129aâđẤ\u0000\uD800\n"), maxLength: 80 }),
);

describe('searchTerms', () => {
  test('syllables, and pairs of neighbours', () => {
    expect(searchTerms('Bố trí kinh phí')).toEqual(['bo', 'tri', 'bo_tri', 'kinh', 'tri_kinh', 'phi', 'kinh_phi']);
  });

  test('a document number is found whole and by its parts', () => {
    expect(searchTerms('231/QĐ-UBND')).toEqual(['231/qd-ubnd', '231', 'qd', '231_qd', 'ubnd', 'qd_ubnd']);
  });

  test.each([
    ['2221 /UBND-TH', '2221/ubnd-th'],
    ['127- KL/TW', '127-kl/tw'],
    ['241-QĐ/TU', '241-qd/tu'],
    ['15/2018/CV-KNTL', '15/2018/cv-kntl'],
    ['6544/BKHĐT-KHGDTNMT', '6544/bkhdt-khgdtnmt'],
    ['04/TTr-BKHCN-BTTTT', '4/ttr-bkhcn-btttt'],
    ['Công văn số 189/UBND-NNMT, ngày 09/01/2018', '189/ubnd-nnmt'],
  ])('%s holds %s', (text, number) => expect(searchTerms(text)).toContain(number));

  test('a list number or a date is no document number', () => {
    expect(searchTerms('5 - Sở Y tế, 15/8/2026').filter((term) => /[/-]/.test(term))).toEqual([]);
  });

  test('each lexeme once', () => {
    const terms = searchTerms('kinh phí, kinh phí và kinh phí');
    expect(terms).toHaveLength(new Set(terms).size);
  });

  test('a text of any size stays under what a search vector may hold', () => {
    const long = Array.from({ length: 200_000 }, (_, i) => `từ${i}`).join(' ');
    expect(searchTerms(long).join('').length).toBeLessThanOrEqual(200_000);
  });

  test('whatever comes in, no lexeme needs quoting', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const term of searchTerms(text)) expect(term).toMatch(/^[^'\\\s]{1,60}$/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('searchQuery', () => {
  test.each([
    ['kinh', "'kinh':*"],
    ['kinh phí xây', "'kinh_phi' & 'phi_xay':*"],
    ['kinh phí xây ', "'kinh_phi' & 'phi_xay'"],
    ['  Kinh   PHÍ', "'kinh_phi':*"],
    ['231/QĐ-UBND', "'231/qd-ubnd':*"],
    ['231/qd', "'231/qd':*"],
    ['231/', "'231':*"],
    ['231/QĐ-UBND chuyển đổi số', "'231/qd-ubnd':* & 'chuyen_doi' & 'doi_so':*"],
    ['hoà', "'hoa':*"],
    ["'; drop table --", "'drop_table':*"],
    ['a & !b | (c', "'a_b' & 'b_c':*"],
    ['kinh kinh kinh kinh', "'kinh_kinh' & 'kinh_kinh':*"],
  ])('%s → %s', (text, query) => expect(searchQuery(text)).toBe(query));

  test.each(['', '   ', "''", '&|!:*', '\u0000', '–'])('nothing to search for in %j', (text) => {
    expect(searchQuery(text)).toBeNull();
  });

  test('finished words are whole words', () => {
    expect(searchQuery('kinh phí', { typing: false })).toBe("'kinh_phi'");
    expect(searchQuery('kinh', { typing: false })).toBe("'kinh'");
  });

  test('words may be asked for anywhere in the text', () => {
    expect(searchQuery('tài chính kinh', { anywhere: true })).toBe("'tai' & 'chinh' & 'kinh':*");
  });

  test('a pasted page asks for its first words', () => {
    expect(searchQuery('một hai '.repeat(10_000))!.split(' & ').length).toBeLessThanOrEqual(16);
  });

  test('whatever comes in, the query is one that PostgreSQL reads', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), fc.boolean(), (text, typing, anywhere) => {
        expect(searchQuery(text, { typing, anywhere }) ?? "'nothing'").toMatch(safeQuery);
      }),
      { numRuns: 1000 },
    );
  });

  test('any run of a text finds the text', () => {
    const text =
      'Giao Sở Tài chính tham mưu bố trí kinh phí theo Quyết định số 231/QĐ-UBND ngày 26/01/2022 để triển khai';
    const words = text.split(' ');
    const terms = searchTerms(text);
    const range = fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1));
    fc.assert(
      fc.property(range, ([a, b]) => {
        const part = words.slice(Math.min(a, b), Math.max(a, b) + 1).join(' ');
        for (const wanted of searchQuery(part)!.split(' & ')) {
          const [, lexeme, prefix] = /^'(.*)'(:\*)?$/.exec(wanted)!;
          expect(terms.some((term) => (prefix ? term.startsWith(lexeme!) : term === lexeme))).toBe(true);
        }
      }),
    );
  });
});

describe('typedNumber', () => {
  test.each([
    ['231/QĐ', '231/qd'],
    ['số 231 / QĐ-UBND', '231/qd-ubnd'],
    ['231', '231'],
    ['0231', '231'],
    ['03/CT', '3/ct'],
    ['qd-ubnd 231', '231'],
    ['231/', '231'],
    ['kinh phí', null],
    ['covid19', null],
    ['', null],
  ])('%s → %s', (text, number) => expect(typedNumber(text)).toBe(number));
});

import { csvLine } from '@libs/csv';
import {
  cleanTyped,
  fold,
  looksSecret,
  matchNames,
  nearest,
  oneLine,
  searchQuery,
  searchTerms,
  tonePlacement,
  typedNumber,
} from '@libs/vietnamese';
import { cleanFileName, contentDisposition } from '../../libs/files/file-name';
import { networkOf } from '../src/sessions/sign-in-limits.queries';

/** What people may type, as long as a request may be, in the shapes that make a careless expression try everything (S-86). */
const long = 100_000;
const shapes: Record<string, string> = {
  letters: 'a'.repeat(long),
  blanks: `${' '.repeat(long)}x`,
  'ends of lines': '\r\n'.repeat(long / 2),
  'letters and blanks': 'a '.repeat(long / 2),
  brackets: `${'('.repeat(long / 2)}${'['.repeat(long / 2)}`,
  slashes: '/\\'.repeat(long / 2),
  dots: `${'.'.repeat(long)}!`,
  digits: `${'1'.repeat(long)}/`,
  'numbers of documents': '1/A-'.repeat(long / 4),
  colons: ':'.repeat(long),
  quotes: `'"`.repeat(long / 2),
  marks: '\u0301'.repeat(long),
  'old tone marks': 'oà uỳ '.repeat(long / 6),
  formulas: '=+-@'.repeat(long / 4),
  'dashes after tabs': '\t- '.repeat(long / 4),
  'dashes after semicolons': ';- '.repeat(long / 4),
  'a semicolon, blanks and quotes': `;${' '.repeat(long / 2)}${'"'.repeat(long / 2)}`,
};

const units = [{ id: '1', names: ['Sở Tài nguyên và Môi trường', 'Sở TN&MT'] }];
const readers: Record<string, (words: string) => unknown> = {
  cleanTyped,
  oneLine,
  fold,
  tonePlacement,
  looksSecret,
  searchTerms,
  searchQuery,
  typedNumber,
  cleanFileName,
  networkOf,
  contentDisposition: (words) => contentDisposition('attachment', words),
  csvLine: (words) => csvLine([words]),
  // Names that are asked for are cut before.
  matchNames: (words) => matchNames(words.slice(0, 1_000), units as never, 5),
  nearest: (words) => nearest(words.slice(0, 1_000), ['so_van_ban', 'han']),
};

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each(Object.entries(shapes))('reads 100,000 characters of %s in no time (S-86)', (_name, words) => {
    const start = performance.now();
    read(words);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

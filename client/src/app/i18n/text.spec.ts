import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { en } from './en';
import { provideTestTexts } from './testing';
import { texts } from './text';
import { vi } from './vi';

const app = join(process.cwd(), 'client/src/app');

function flatten(words: object, prefix = ''): Map<string, string> {
  const entries = Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value as object, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

const vietnamese = flatten(vi);
const english = flatten(en);
const blanks = (text: string) =>
  new Set(text.match(/\{\{\s*\w+\s*\}\}/g)?.map((blank) => blank.replace(/\W/g, '')) ?? []);

function sources(folder = app): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|html)$/.test(entry.name) && !/\.(spec|vi|en|generated)\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** Every string literal that looks like a key: it begins with the name of a folder that has words. */
function keysUsed(): { key: string; file: string; open: boolean }[] {
  const folders = Object.keys(vi).join('|');
  // What an attribute in brackets is bound to is no literal, even where a variable is called like a folder.
  const literal = new RegExp(`(?<![\\])]=)(['"\`])((?:${folders})\\.[\\w.]*)(\\$\\{)?`, 'g');
  return sources().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(literal)]
      // `./ui.vi'` and the like are files.
      .filter((match) => !/\.(ts|html|scss|vi|en|graphql|generated)$/.test(match[2]))
      .map((match) => ({
        key: match[2],
        open: Boolean(match[3]) || match[2].endsWith('.'),
        file: file.slice(app.length + 1),
      })),
  );
}

describe('the words of the console', () => {
  it('are the same in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  it('none is empty', () => {
    const empty = [...vietnamese, ...english].filter(([, text]) => !text.trim());
    expect(empty).toEqual([]);
  });

  it('have the same blanks in both languages', () => {
    const different = [...vietnamese].filter(([key, text]) => {
      const [ours, theirs] = [blanks(text), blanks(english.get(key) ?? '')];
      return ours.size !== theirs.size || [...ours].some((blank) => !theirs.has(blank));
    });
    expect(different).toEqual([]);
  });

  it('Vietnamese is written in composed letters', () => {
    expect([...vietnamese].filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('every key that is used is there', () => {
    const used = keysUsed();
    expect(used.length).toBeGreaterThan(50);
    const all = [...vietnamese.keys()];
    const missing = used.filter(({ key, open }) =>
      open ? !all.some((one) => one.startsWith(key)) : !vietnamese.has(key),
    );
    expect(missing).toEqual([]);
  });

  it('every word that is there is used', () => {
    const used = keysUsed();
    const unused = [...vietnamese.keys()].filter(
      (key) => !used.some((one) => (one.open ? key.startsWith(one.key) : one.key === key)),
    );
    expect(unused).toEqual([]);
  });

  it('fill their blanks, choose singular or plural, and follow the language', () => {
    TestBed.configureTestingModule({ providers: [provideTestTexts()] });
    const t = TestBed.runInInjectionContext(texts);
    expect(t('ui.when.daysAgo', { n: 1 })).toBe('1 ngày trước');
    const transloco = TestBed.inject(TranslocoService);
    transloco.setTranslation(en, 'en');
    transloco.setActiveLang('en');
    expect([t('ui.when.daysAgo', { n: 1 }), t('ui.when.daysAgo', { n: 3 })]).toEqual(['1 day ago', '3 days ago']);
  });
});

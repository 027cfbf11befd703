import { fold, searchTerms } from '@libs/vietnamese';

/** A number/symbol as it is compared: `231 / QĐ-UBND` and `231/qđ-ubnd` are one (domain.md §2). */
export const numberKey = (numberSymbol: string): string => fold(numberSymbol).replace(/\s/g, '');

/** The text of a `tsvector`: PostgreSQL takes quoted lexemes as they are. */
const vector = (...texts: (string | null | undefined)[]): string =>
  searchTerms(texts.filter(Boolean).join('\n'))
    .map((term) => `'${term}'`)
    .join(' ');

interface Header {
  numberSymbol: string;
  abstract: string;
  signatory: string | null;
}
interface Row {
  text: string;
  expectedProduct: string | null;
}

/** The words by which a document is found. */
export const documentSearch = ({ numberSymbol, abstract, signatory }: Header): string =>
  vector(numberSymbol, abstract, signatory);

/** The words by which a directive, and every assignment of it, is found: its own and its document's. */
export const directiveSearch = ({ text, expectedProduct }: Row, { numberSymbol, abstract }: Header): string =>
  vector(text, expectedProduct, numberSymbol, abstract);

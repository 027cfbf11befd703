import { fold, searchQuery, typedNumber } from '@libs/vietnamese';
import { DocumentType, typeName } from '../directives';

/** What was typed into the search field, as the tries that are made with it. */
export interface Typed {
  /** Null: no number of a document was typed. */
  readonly number: TypedNumber | null;
  /** Texts of `tsquery`, the surest first: the words as they stand; the last one unfinished; anywhere in the text. */
  readonly queries: readonly string[];
  /** Every word by itself, folded. */
  readonly words: readonly string[];
}

/** A document's number, as far as it was typed. */
export interface TypedNumber {
  readonly begins: string;
  readonly type: DocumentType | null;
  /** The text of a `tsquery` for the number and all that was typed with it; and its words. */
  readonly query: string;
  readonly words: readonly string[];
}

/** Nobody types more words than this to find something. */
const mostWords = 16;

export function readTyped(text: string): Typed {
  const whole = searchQuery(text, { typing: false });
  const begun = searchQuery(text);
  const anywhere = searchQuery(text, { anywhere: true });
  const queries = [...new Set([whole, begun, anywhere])].filter((query) => query !== null);
  return { number: readNumber(text), queries, words: wordsIn(fold(text)) };
}

const wordsIn = (folded: string): string[] => (folded.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);

/** `Quyết định số 231`: the kind of a document is no word of its number, but says which one is meant. */
const kinds = Object.values(DocumentType).map((type) => [fold(typeName(type)), type] as const);

function readNumber(text: string): TypedNumber | null {
  const begins = typedNumber(text);
  if (!begins) return null;
  const folded = fold(text);
  const [name, type] = kinds.find(([each]) => folded.startsWith(`${each} `)) ?? ['', null];
  const rest = folded.slice(name.length).replace(/^ *so(?= )/, '');
  const query = searchQuery(rest, { anywhere: true });
  return query ? { begins, type, query, words: wordsIn(rest) } : null;
}

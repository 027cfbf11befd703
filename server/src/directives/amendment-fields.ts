import { InvalidField } from '@libs/refusals';
import { cleanTyped, looksSecret } from '@libs/vietnamese';

/** How the fields of an amendment are taken over: as they are, as texts that must stay, as texts that may go. */
interface Taken<Row, Input> {
  plain: readonly (keyof Row & keyof Input)[];
  typed: readonly (keyof Row & keyof Input)[];
  optional: readonly (keyof Row & keyof Input)[];
}

/** Fields a row may lose; null in an amendment takes these away, and says nothing about any other. */
const removable = new Set(['fieldId', 'leaderId']);

/** Writes into the row what the amendment names; what it leaves out stays. */
export function amend<Row extends object, Input extends object>(
  row: Row,
  input: Input,
  taken: Taken<Row, Input>,
): void {
  const target = row as Record<PropertyKey, unknown>;
  const source = input as Record<PropertyKey, unknown>;
  for (const key of taken.plain) {
    if (source[key] !== undefined && (source[key] !== null || removable.has(String(key)))) target[key] = source[key];
  }
  for (const key of taken.typed) {
    if (typeof source[key] === 'string') target[key] = cleanTyped(source[key]).trim();
  }
  for (const key of taken.optional) {
    if (source[key] !== undefined) target[key] = cleanTyped((source[key] as string | null) ?? '').trim() || null;
  }
}

/** State secrets are not kept in this system (domain.md §2). */
const secret = (path: string, text: string): InvalidField[] => {
  const mark = looksSecret(text);
  return mark ? [new InvalidField(path, `Văn bản có dấu mức độ mật “${mark}”: không được đưa vào hệ thống này.`)] : [];
};

const missing = (path: string, text: string, message: string): InvalidField[] =>
  text ? [] : [new InvalidField(path, message)];

/** What a document lacks after an amendment. */
export const documentProblems = (document: { numberSymbol: string; abstract: string }): InvalidField[] => [
  ...missing('numberSymbol', document.numberSymbol, 'Nhập số, ký hiệu.'),
  ...missing('abstract', document.abstract, 'Nhập trích yếu.'),
  ...secret('numberSymbol', document.numberSymbol),
  ...secret('abstract', document.abstract),
];

/** What a directive lacks after an amendment. */
export const directiveProblems = (directive: { text: string }): InvalidField[] => [
  ...missing('text', directive.text, 'Nhập nội dung chỉ đạo.'),
  ...secret('text', directive.text),
];

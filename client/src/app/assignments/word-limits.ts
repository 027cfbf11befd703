import { maxLength, required, type SchemaPath } from '@angular/forms/signals';
import type { TextKey, Texts } from '../i18n/text';

/** How long texts may be. The server's word counts; here it is only said sooner. */
export const longest = {
  reason: 2000,
  note: 2000,
  text: 4000,
  result: 10_000,
  documentNumber: 100,
  legalBasis: 300,
} as const;

/** Words that may be missing, but not longer than that. */
export function limited(path: SchemaPath<string>, most: number, t: Texts): void {
  maxLength(path, most, { message: () => t('assignments.dialog.tooLong', { n: most.toLocaleString('vi-VN') }) });
}

/** Words that must be there; `missing` is what is said when they aren't. */
export function needed(path: SchemaPath<string>, most: number, missing: TextKey, t: Texts): void {
  required(path, { message: () => t(missing) });
  limited(path, most, t);
}

/** The grades of state secrets as they are stamped on a document. */
export type SecretMark = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';

const mark = '(TUYỆT\\s+MẬT|TỐI\\s+MẬT|MẬT)';
const urgency = '(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)';

/** Where a grade stands as a mark of the document itself. In running text the same words are only talked about, and pass. */
const placesOfAMark: readonly RegExp[] = [
  // A line of its own, or with the urgency: `TỐI MẬT`, `[MẬT]`, `HỎA TỐC - MẬT`.
  new RegExp(
    `^[^\\p{L}\\p{N}]*(?:${urgency}[^\\p{L}\\p{N}]{1,5})?${mark}(?:[^\\p{L}\\p{N}]{1,5}${urgency})?[^\\p{L}\\p{N}]*$`,
    'u',
  ),
  // The head of a line, before the number or the text: `MẬT   Số: 12/BC-UBND`, `MẬT: Báo cáo …`.
  new RegExp(`^[^\\p{L}\\p{N}]*${mark}(?:\\t| {2}|\\s?[:|]|\\s+(?:SỐ|Số)(?!\\p{L}))`, 'u'),
  // In brackets after a number or a title: `12/BC-UBND (Mật)`, and not `(trừ văn bản mật)`.
  new RegExp(`[([]\\s?${mark}\\s?[)\\]]`, 'iu'),
  // The field that names it: `Độ mật: Tối mật`.
  new RegExp(`Độ\\s+(?:bảo\\s+)?mật\\s?[:=]\\s?${mark}(?!\\p{L})`, 'iu'),
];

/** `12/BC-UBND(M)`, `45-BC/TU (TM)`: the grade's letters in brackets right behind a document number. */
const markedNumber = /\d{1,6}[a-zđ]?\s?[/-]\s?[A-ZĐ][A-ZĐ0-9&/-]{0,40}\s?\((M|TM|TuM|TUM)\)/u;
const gradeOfLetters: Readonly<Record<string, SecretMark>> = {
  M: 'MẬT',
  TM: 'TỐI MẬT',
  TuM: 'TUYỆT MẬT',
  TUM: 'TUYỆT MẬT',
};

/**
 * The mark of a state secret in a text, or null. Such documents are refused (`domain.md §2`, `domain-facts.md §1.2`).
 * It is careful rather than eager: `bí mật công nghệ`, `bảo mật`, `mật độ` and `(trừ văn bản mật)` are no marks.
 */
export function looksSecret(text: string): SecretMark | null {
  for (const line of text.normalize('NFC').split(/[\r\n]+/)) {
    if (!/m/i.test(line)) continue;
    for (const place of placesOfAMark) {
      const found = place.exec(line)?.[1];
      if (found) return found.toUpperCase().replace(/\s+/g, ' ') as SecretMark;
    }
    const letters = markedNumber.exec(line)?.[1];
    if (letters) return gradeOfLetters[letters]!;
  }
  return null;
}

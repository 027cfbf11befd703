/** Signs that PostgreSQL's `unaccent` spells in ASCII and that real documents contain (`domain-facts.md §8.2`). */
const asciiSigns: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  // Eth: looks the same in capitals, and old fonts and converters leave it behind.
  ð: 'd',
  Ð: 'D',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  '‚': ',',
  '“': '"',
  '”': '"',
  '‟': '"',
  '″': '"',
  '„': ',,',
  '«': '<<',
  '»': '>>',
  '‹': '<',
  '›': '>',
  '…': '...',
  '⁄': '/',
  '×': '*',
  '№': 'No',
};

const signs = new RegExp(`[${Object.keys(asciiSigns).join('')}]`, 'g');
// eslint-disable-next-line no-control-regex
const isAscii = /^[\u0000-\u007F]*$/;

/**
 * The form in which texts are compared: lower case, no diacritics, `đ` as `d`, single spaces. For Vietnamese it is what
 * PostgreSQL's `lower(unaccent(x))` gives, so that the server's memory and its database find the same (`domain-facts.md §8.2`).
 */
export function fold(text: string): string {
  return unaccent(text).toLowerCase().replace(/\s+/g, ' ').trim();
}

function unaccent(text: string): string {
  if (isAscii.test(text)) return text;
  // NFD alone leaves đ whole (it is a letter, not d with a mark); back to NFC for the scripts whose letters are not marks.
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(signs, (sign) => asciiSigns[sign]!);
}

/** Unicode NFC, the one form every text is kept in (`domain.md §9`; TCVN 6909:2001). */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Word's, Excel's and the web's dirt, and what stands in its place. The order matters: line ends before control characters. */
const dirt: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n'],
  // Invisible: soft hyphen, zero-width, direction and byte-order marks, tags, letters of Hangul that fill a place. Invalid in
  // PostgreSQL: NUL, lone surrogates.
  [
    /[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\u034F/gu,
    '',
  ],
  // eslint-disable-next-line no-control-regex
  [/[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]|\p{Surrogate}/gu, ''],
  [/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
  // Hyphens that only look different. En and em dashes are punctuation people chose, and stay.
  [/[\u2010-\u2012\u2043\u2212\uFE63\uFF0D]/g, '-'],
  // Bullets of Word's symbol fonts, which no other font can draw.
  [/[\uF0A7\uF0B7\uF0D8\uF0FC]/g, '•'],
];

/** What a person typed or pasted, made fit to keep: NFC, plain spaces and line ends, nothing invisible, no spaces at line ends. */
export function cleanTyped(text: string): string {
  const clean = dirt.reduce((soFar, [pattern, replacement]) => soFar.replace(pattern, replacement), text);
  return nfc(clean.split('\n').map(trimmedEnd).join('\n')).trimEnd();
}

/** The same for what stands in one line: a name, a title. */
export const oneLine = (text: string): string => cleanTyped(text).replace(/\s+/g, ' ').trim();

/** `/[ \t]+$/` looks at a run of spaces in the middle of a line once for every space in it; this does not. */
function trimmedEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}

/** Programs that open a table know by it that the text is UTF-8. */
export const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet would run instead of showing it: a cell that begins like a formula, in the wide letters of East Asian
 * keyboards too.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell (RFC 4180), with nothing in it that is more than text. */
function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

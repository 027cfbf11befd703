/** Programs that open a table know by it that the text is UTF-8. */
export const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet would run instead of showing it: a cell that begins like a formula, in the wide letters of East Asian
 * keyboards too.
 */
const formula = /^(?=[=+\-@\t\r\n＝＋－＠])/;
/**
 * Where lists are parted by `;`, as Excel does in Vietnamese, a cell's quotes after a comma mean nothing: `;` and ends of lines
 * inside it begin another cell. A dash before words, as lists have it, computes nothing.
 */
const formulaWithin = /([;\t\r\n] *"*)(?=[=@＝＠]|[+\-＋－](?! [^(|!;\t\r\n]*(?:[;\t\r\n]|$)))/g;

/** One cell (RFC 4180), with nothing in it that is more than text. */
function cell(text: string): string {
  const safe = text.replace(formulaWithin, "$1'").replace(formula, "'");
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

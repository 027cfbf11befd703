/** What separates the cells: whatever of these the first line has most of. Excel writes `;` where the comma is the decimal sign. */
const separators = [',', ';', '\t'] as const;

/**
 * The rows of a CSV text (RFC 4180; `;` and tabs too), each as its cells.
 * @returns null where a quotation mark is never closed
 */
export function csvRows(text: string): string[][] | null {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (sign === '"' && !cell) quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (quoted) return null;
  if (cell || row.length) endRow();
  return rows;
}

function separatorOf(text: string): string {
  const [first] = text.split('\n', 1);
  const count = (sign: string) => first!.split(sign).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Whether what is pasted is a table: Excel and Word give one as HTML; a tab alone says it too. */
export function isTable(text: string, html: string): boolean {
  return /\S\t|\t\S/.test(text) || /<table[\s>]/i.test(html);
}

/** Rows and cells of a table as it lies in the clipboard: tabs between cells, `"` around cells with line ends in them. */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  while (rest) {
    const { cell, end } = nextCell(rest);
    row.push(cell);
    if (rest[end] === '\t') rest = rest.slice(end + 1) || '\n';
    else {
      rows.push(row);
      row = [];
      rest = rest.slice(end + 1);
    }
  }
  return rows.filter((cells) => cells.some((cell) => cell.trim()));
}

function nextCell(text: string): { cell: string; end: number } {
  // A quote opens a cell only where it is closed before a tab or line end: people quote words, too.
  const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text);
  if (quoted) return { cell: quoted[1]!.replace(/""/g, '"'), end: quoted[0].length };
  const end = text.search(/[\t\n]/);
  return end < 0 ? { cell: text, end: text.length } : { cell: text.slice(0, end), end };
}

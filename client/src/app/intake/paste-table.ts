import { inertHtml } from '../trusted-types';

/** A cell of a pasted table. */
export interface PastedCell {
  words: string;
  /** It is the lower part of a cell that reaches over several rows; `words` are those of the whole. */
  isMerged: boolean;
}
export type PastedTable = readonly (readonly PastedCell[])[];

/** What lies in the clipboard as a table: Excel and Word give one as HTML, which keeps merged cells and lines; else tabs tell. */
export function tableOf(text: string, html: string): PastedTable | undefined {
  const found = /<table[\s>]/i.test(html) ? parseHtmlTable(html) : [];
  if (found.length) return found;
  return /\S\t|\t\S/.test(text) ? asTable(parseTable(text)) : undefined;
}

export const asTable = (rows: readonly (readonly string[])[]): PastedTable =>
  rows.map((cells) => cells.map((words) => ({ words, isMerged: false })));

/** Rows and cells as text: tabs between cells, `"` around cells with line ends in them. */
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

/** A cell for a table in the clipboard. */
export const quoted = (words: string): string => (/[\t\n"]/.test(words) ? `"${words.replace(/"/g, '""')}"` : words);

/** Rows of the outermost tables; merged cells stand in every row and column that they reach over. */
export function parseHtmlTable(html: string): PastedTable {
  // Nothing of it is run or fetched: it is no document of this page.
  const page = new DOMParser().parseFromString(inertHtml(html), 'text/html');
  const tables = [...page.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'));
  return tables.flatMap(rowsOf).filter((cells) => cells.some(({ words }) => words.trim()));
}

function rowsOf(table: HTMLTableElement): PastedCell[][] {
  const grid: PastedCell[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]![x]) x++;
      const words = linesOf(cell);
      const height = Math.min(cell.rowSpan || 1, grid.length - y);
      for (let down = 0; down < height; down++)
        for (let across = 0; across < Math.min(cell.colSpan || 1, 60); across++)
          grid[y + down]![x + across] = { words: across ? '' : words, isMerged: down > 0 };
      x += cell.colSpan || 1;
    }
  });
  return grid.map((cells) => Array.from(cells, (cell) => cell ?? { words: '', isMerged: false }));
}

const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'TR', 'TABLE', 'H1', 'H2', 'H3', 'H4', 'BLOCKQUOTE']);
const skipped = new Set(['STYLE', 'SCRIPT', 'TITLE', 'TEMPLATE']);

/** What is read in a cell, with its lines and lists. */
function linesOf(cell: Element): string {
  const words = wordsOf(cell, 0);
  return words
    .split('\n')
    .map((line) => line.replace(/[ \t]+$/, '').replace(/^ (?! )/, ''))
    .filter((line) => line.trim())
    .join('\n');
}

function wordsOf(node: Node, depth: number): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
  if (!(node instanceof Element) || skipped.has(node.tagName)) return '';
  if (node.tagName === 'BR') return '\n';
  // Word draws its bullets as words of their own.
  if (/mso-list:\s*ignore/i.test(node.getAttribute('style') ?? '')) return marker(node.textContent ?? '');
  const isList = node.tagName === 'UL' || node.tagName === 'OL';
  const inside = [...node.childNodes].map((child) => wordsOf(child, depth + (isList ? 1 : 0))).join('');
  if (node.tagName === 'LI') return `\n${'  '.repeat(Math.max(depth - 1, 0))}${itemMark(node)}${inside.trim()}\n`;
  return blocks.has(node.tagName) ? `\n${inside}\n` : inside;
}

const marker = (words: string): string => {
  const mark = words.replace(/[\s\u00A0]+/g, '');
  return /^[\p{L}\d]+[.)]$/u.test(mark) ? `${mark} ` : '- ';
};

function itemMark(item: Element): string {
  if (item.parentElement?.tagName !== 'OL') return '- ';
  return `${[...item.parentElement.children].indexOf(item) + 1}. `;
}

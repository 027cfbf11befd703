import type { Writable } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { textOf } from '../cell-text';
import { ReportRowKind } from '../definition';
import type { ReportTable } from '../report-table';
import type { Row } from '../table';
import type { FileMaker } from './making';
import { motto, nation, type OfficialForm } from './official-form';
import { isTall, lengthOf, margins, pageOf, tableSize, textWidth, widthsOf } from './paper';

const twips = (mm: number) => Math.round((mm * 1440) / 25.4);
const aligned = { LEFT: AlignmentType.LEFT, CENTER: AlignmentType.CENTER, RIGHT: AlignmentType.RIGHT } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };
const allNoBorders = { ...noBorders, insideHorizontal: none, insideVertical: none };

/** Half points, as Word counts. */
const run = (text: string, points: number, more: Omit<IRunOptions, 'text' | 'size'> = {}) =>
  new TextRun({ text, size: Math.round(points * 2), font: 'Times New Roman', ...more });

const paragraph = (runs: TextRun[], more: Omit<IParagraphOptions, 'children'> = {}) =>
  new Paragraph({ children: runs, spacing: { before: 0, after: 0 }, ...more });

const centered = (text: string, points: number, more: Omit<IRunOptions, 'text' | 'size'> = {}, before = 0) =>
  paragraph([run(text, points, more)], { alignment: AlignmentType.CENTER, spacing: { before, after: 0 } });

/** A Word document as Decree 30/2020 lays it out. */
export const docxFile: FileMaker = async ({ table, form }, out) => {
  const rows: TableRow[] = [...headingRows(table)];
  for await (const batch of table.rows) for (const row of batch) rows.push(rowOf(row, table));
  await send(documentOf(table, form, rows), out);
};

async function send(document: Document, out: Writable): Promise<void> {
  await pipeline(Readable.from([await Packer.toBuffer(document)]), out);
}

function documentOf(table: ReportTable, form: OfficialForm, rows: TableRow[]): Document {
  const { landscape } = table.layout;
  const page = pageOf(false);
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 26, font: 'Times New Roman' });
  return new Document({
    title: table.title,
    creator: 'Thông tin điều hành',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 26 } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // Word turns the sheet itself: it is given as it stands upright.
            size: {
              ...{ width: twips(page.width), height: twips(page.height) },
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              ...{ top: twips(margins.top), bottom: twips(margins.bottom), header: twips(10) },
              ...{ left: twips(margins.left), right: twips(margins.right) },
            },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({})] }),
          default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] }),
        },
        children: [head(form, landscape), ...title(form, landscape), grid(rows, table), ...foot(form, landscape)],
      },
    ],
  });
}

/** A line under words, about as long as a part of them: the border of an empty paragraph between indents. */
function under(text: string, points: number, share: number, columnMm: number): Paragraph {
  const columnTwips = twips(columnMm) - 216;
  const side = Math.max(0, Math.round((columnTwips - lengthOf(text, points) * 20 * share) / 2));
  return new Paragraph({
    spacing: { before: 40, after: 0, line: 60, lineRule: 'exact' },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}

const bare = (widths: readonly number[], cells: readonly Paragraph[][]) =>
  new Table({
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: allNoBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, n) =>
            new TableCell({ children, borders: noBorders, width: { size: twips(widths[n]), type: WidthType.DXA } }),
        ),
      }),
    ],
  });

function head({ superior, issuer, placeAndDate }: OfficialForm, landscape: boolean): Table {
  const [left, right] = [textWidth(landscape) * 0.42, textWidth(landscape) * 0.58];
  return bare(
    [left, right],
    [
      [
        centered(superior ?? '', 12.5),
        centered(issuer ?? '', 12.5, { bold: true }),
        ...(issuer ? [under(issuer, 12.5, 0.45, left)] : []),
        centered('Số:              ', 13, {}, 120),
      ],
      [
        centered(nation, 12.5, { bold: true }),
        centered(motto, 13, { bold: true }),
        under(motto, 13, 1, right),
        centered(placeAndDate, 13, { italics: true }, 120),
      ],
    ],
  );
}

function title({ title: words, under: lines, legalBasis }: OfficialForm, landscape: boolean): Paragraph[] {
  return [
    centered(words, 14, { bold: true }, 280),
    ...lines.map((text) => centered(text, 13, { italics: true })),
    under('x'.repeat(14), 13, 1, textWidth(landscape)),
    ...legalBasis.map((text) =>
      paragraph([run(text, 13, { italics: true })], {
        ...{ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: twips(10) }, spacing: { before: 120, after: 0 } },
      }),
    ),
    paragraph([], { spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } }),
  ];
}

function grid(rows: TableRow[], { columns, layout }: ReportTable): Table {
  const widths = widthsOf(columns, layout.landscape);
  return new Table({
    width: { size: twips(textWidth(layout.landscape)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    rows,
  });
}

const cellMargins = { top: 30, bottom: 30, left: 70, right: 70 };

/** Every row of the head is repeated on every page. Word wants a cell for each that a merged one goes on in. */
function headingRows({ headings, columns, layout }: ReportTable): TableRow[] {
  const widths = widthsOf(columns, layout.landscape);
  const size = tableSize(columns);
  return headings.map((row, level) => {
    const going = level ? headings[level - 1].filter(({ rowspan }) => rowspan > 1) : [];
    const cells = [
      ...row.map((heading) => ({ ...heading, goes: false })),
      ...going.map((heading) => ({ ...heading, goes: true })),
    ];
    cells.sort((a, b) => a.at - b.at);
    return new TableRow({
      ...{ tableHeader: true, cantSplit: true },
      children: cells.map(({ text, at, colspan, rowspan, goes }) => {
        const width = widths.slice(at, at + colspan).reduce((sum, mm) => sum + mm, 0);
        return new TableCell({
          ...{ columnSpan: colspan, margins: cellMargins, verticalAlign: VerticalAlignTable.CENTER },
          width: { size: twips(width), type: WidthType.DXA },
          ...(goes
            ? { verticalMerge: VerticalMergeType.CONTINUE }
            : rowspan > 1
              ? { verticalMerge: VerticalMergeType.RESTART }
              : {}),
          children: [goes ? paragraph([]) : centered(text, size, { bold: true })],
        });
      }),
    });
  });
}

function rowOf(row: Row, { columns, layout }: ReportTable): TableRow {
  const { kind, cells } = row;
  const widths = widthsOf(columns, layout.landscape);
  const size = tableSize(columns);
  const bold = kind !== ReportRowKind.ROW;
  return new TableRow({
    cantSplit: !isTall(row, columns, layout.landscape),
    children: cells.map((cell, at) => {
      const span = at === cells.length - 1 ? columns.length - at : 1;
      const width = widths.slice(at, at + span).reduce((sum, mm) => sum + mm, 0);
      const lines = textOf(cell.kind, cell.value).split('\n');
      return new TableCell({
        ...{ columnSpan: span, margins: cellMargins, width: { size: twips(width), type: WidthType.DXA } },
        children: lines.map((text) => paragraph([run(text, size, { bold })], { alignment: aligned[cell.align] })),
      });
    }),
  });
}

function foot({ notes, recipients, signature }: OfficialForm, landscape: boolean): (Paragraph | Table)[] {
  const half = textWidth(landscape) / 2;
  const { authority, title: position, name } = signature;
  const left = recipients.length
    ? [
        paragraph([run('Nơi nhận:', 12, { bold: true, italics: true })]),
        ...recipients.map((text) => paragraph([run(text, 11)])),
      ]
    : [paragraph([])];
  const right = [
    ...[authority, position].flatMap((text) => (text ? [centered(text, 13, { bold: true })] : [])),
    centered(name ?? '', 13, { bold: true }, 1100),
  ];
  return [
    ...notes.map((text) => paragraph([run(text, 11, { italics: true })], { spacing: { before: 60, after: 0 } })),
    paragraph([], { spacing: { before: 0, after: 160 } }),
    bare([half, half], [left, right]),
  ];
}

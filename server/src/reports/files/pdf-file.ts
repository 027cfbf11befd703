import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import pdfmake from 'pdfmake';
import type { Content, ContentTable, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { textOf } from '../cell-text';
import { ColumnAlign, ReportRowKind } from '../definition';
import type { ReportTable } from '../report-table';
import type { Row } from '../table';
import type { FileMaker } from './making';
import { motto, nation, type OfficialForm } from './official-form';
import { isTall, lengthOf, margins, tableSize, textWidth, widthsOf } from './paper';

const fonts = dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
const face = (name: string) => join(fonts, name, `Tinos_${name}.ttf`);
/** Free, with the widths of Times New Roman and every letter of Vietnamese. */
const tinos = {
  normal: face('400Regular'),
  bold: face('700Bold'),
  italics: face('400Regular_Italic'),
  bolditalics: face('700Bold_Italic'),
};

const points = (mm: number) => (mm * 72) / 25.4;
const aligned: Record<ColumnAlign, 'left' | 'center' | 'right'> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' };

/** A PDF as Decree 30/2020 lays it out, with its letters in it. */
export const pdfFile: FileMaker = async ({ table, form }, out) => {
  const body: TableCell[][] = [...headingRows(table)];
  let tall = false;
  for await (const batch of table.rows)
    for (const row of batch) {
      body.push(cellsOf(row, table.columns.length));
      tall ||= isTall(row, table.columns, table.layout.landscape);
    }
  await send(documentOf(table, form, body, tall), out);
};

async function send(document: TDocumentDefinitions, out: Writable): Promise<void> {
  // Words of people go into a document: none of them makes it fetch or open anything but the letters.
  pdfmake.setFonts({ Tinos: tinos });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(tinos).includes(path));
  const pdf = (await pdfmake.createPdf(document).getStream()) as unknown as NodeJS.ReadableStream & { end(): void };
  pdf.end();
  await pipeline(pdf, out);
}

function documentOf(table: ReportTable, form: OfficialForm, body: TableCell[][], tall: boolean): TDocumentDefinitions {
  const { landscape } = table.layout;
  const { top, bottom, left, right } = margins;
  return {
    pageSize: 'A4',
    pageOrientation: landscape ? 'landscape' : 'portrait',
    pageMargins: [points(left), points(top), points(right), points(bottom)],
    defaultStyle: { font: 'Tinos', fontSize: 13 },
    info: { title: table.title, creator: 'Thông tin điều hành' },
    header: (page) => ({
      text: page === 1 ? '' : `${page}`,
      alignment: 'center',
      fontSize: 13,
      margin: [points(left), 26, points(right), 0],
    }),
    content: [head(form, landscape), title(form, landscape), tableOf(table, body, tall), ...foot(form)],
  };
}

function head({ superior, issuer, placeAndDate }: OfficialForm, landscape: boolean): Content {
  const [left, right] = [points(textWidth(landscape) * 0.42), points(textWidth(landscape) * 0.58)];
  const under = (width: number, of: number): Content => ({
    canvas: [{ type: 'line', x1: (of - width) / 2, y1: 2, x2: (of + width) / 2, y2: 2, lineWidth: 0.7 }],
  });
  return {
    margin: [0, 0, 0, 12],
    columns: [
      {
        width: left,
        stack: [
          { text: superior ?? '', alignment: 'center', fontSize: 12.5 },
          { text: issuer ?? '', alignment: 'center', bold: true, fontSize: 12.5 },
          ...(issuer ? [under(lengthOf(issuer, 12.5) * 0.45, left)] : []),
          { text: 'Số:              ', alignment: 'center', margin: [0, 8, 0, 0], preserveLeadingSpaces: true },
        ],
      },
      {
        width: right,
        stack: [
          { text: nation, alignment: 'center', bold: true, fontSize: 12.5 },
          { text: motto, alignment: 'center', bold: true },
          under(lengthOf(motto, 13), right),
          { text: placeAndDate, alignment: 'center', italics: true, margin: [0, 8, 0, 0] },
        ],
      },
    ],
  };
}

function title({ title: words, under, legalBasis }: OfficialForm, landscape: boolean): Content {
  const width = points(textWidth(landscape));
  return {
    margin: [0, 4, 0, 10],
    stack: [
      { text: words, alignment: 'center', bold: true, fontSize: 14 },
      ...under.map((text): Content => ({ text, alignment: 'center', italics: true })),
      { canvas: [{ type: 'line', x1: width / 2 - 45, y1: 3, x2: width / 2 + 45, y2: 3, lineWidth: 0.7 }] },
      ...legalBasis.map((text): Content => ({
        text,
        italics: true,
        alignment: 'justify',
        margin: [points(10), 6, 0, 0],
      })),
    ],
  };
}

function tableOf(table: ReportTable, body: TableCell[][], tall: boolean): ContentTable & { fontSize: number } {
  const padding = 3;
  const lines = 0.5;
  const widths = widthsOf(table.columns, table.layout.landscape);
  return {
    fontSize: tableSize(table.columns),
    table: {
      body,
      headerRows: table.headings.length,
      keepWithHeaderRows: tall ? 0 : 1,
      dontBreakRows: !tall,
      widths: widths.map((mm) => points(mm) - 2 * padding - lines),
    },
    layout: {
      ...{ hLineWidth: () => lines, vLineWidth: () => lines },
      ...{ paddingLeft: () => padding, paddingRight: () => padding, paddingTop: () => 2, paddingBottom: () => 2 },
    },
  };
}

/** pdfmake wants a place for every cell that a span covers. */
function headingRows({ headings, columns }: ReportTable): TableCell[][] {
  return headings.map((row) => {
    const cells: TableCell[] = columns.map(() => ({ text: '' }));
    for (const { text, at, colspan, rowspan } of row)
      cells[at] = {
        ...{ text, bold: true, alignment: 'center', verticalAlignment: 'middle' },
        ...{ colSpan: colspan, rowSpan: rowspan },
      };
    return cells;
  });
}

function cellsOf({ kind, cells }: Row, width: number): TableCell[] {
  const bold = kind !== ReportRowKind.ROW;
  const made: TableCell[] = cells.map((cell) => ({
    text: textOf(cell.kind, cell.value),
    alignment: aligned[cell.align],
    bold,
  }));
  const missing = width - cells.length;
  if (missing > 0) Object.assign(made[made.length - 1] as object, { colSpan: missing + 1 });
  return [...made, ...Array.from({ length: missing }, () => ({ text: '' }))];
}

function foot({ notes, recipients, signature }: OfficialForm): Content[] {
  const { authority, title: position, name } = signature;
  const left: Content[] = recipients.length
    ? [
        { text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 },
        { stack: [...recipients], fontSize: 11 },
      ]
    : [];
  const right: Content[] = [authority, position].flatMap((text) =>
    text ? [{ text, bold: true, alignment: 'center' as const }] : [],
  );
  return [
    {
      stack: notes.map((text): Content => ({ text, italics: true, fontSize: 11, margin: [0, 3, 0, 0] })),
      margin: [0, 4, 0, 0],
    },
    {
      unbreakable: true,
      margin: [0, 14, 0, 0],
      columns: [
        { width: '*', stack: left },
        { width: '*', stack: [...right, { text: name ?? '', bold: true, alignment: 'center', margin: [0, 56, 0, 0] }] },
      ],
    },
  ];
}

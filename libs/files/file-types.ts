/** How the content of a kind of file is recognised. */
export type Content = 'pdf' | 'png' | 'jpg' | 'webp' | 'heic' | 'rtf' | 'text' | 'compound' | 'package';

/** A kind of file that may be sent. */
export interface FileKind {
  readonly mediaType: string;
  readonly content: Content;
  /** For containers: what is inside (one of these) makes it this kind and not its neighbour. */
  readonly parts?: readonly string[];
  /** Harmless enough for a browser to show instead of saving. */
  readonly inline?: true;
}

const ooxml = 'application/vnd.openxmlformats-officedocument';

/** Every kind of file that may be sent, by the end of its name. What is not here is refused: archives, programs, HTML, SVG, macros. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  pdf: { mediaType: 'application/pdf', content: 'pdf', inline: true },
  doc: { mediaType: 'application/msword', content: 'compound', parts: ['WordDocument'] },
  docx: { mediaType: `${ooxml}.wordprocessingml.document`, content: 'package', parts: ['word/document.xml'] },
  xls: { mediaType: 'application/vnd.ms-excel', content: 'compound', parts: ['Workbook', 'Book'] },
  xlsx: { mediaType: `${ooxml}.spreadsheetml.sheet`, content: 'package', parts: ['xl/workbook.xml'] },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', content: 'compound', parts: ['PowerPoint Document'] },
  pptx: { mediaType: `${ooxml}.presentationml.presentation`, content: 'package', parts: ['ppt/presentation.xml'] },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', content: 'package', parts: ['content.xml'] },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', content: 'package', parts: ['content.xml'] },
  rtf: { mediaType: 'application/rtf', content: 'rtf' },
  txt: { mediaType: 'text/plain', content: 'text' },
  csv: { mediaType: 'text/csv', content: 'text' },
  png: { mediaType: 'image/png', content: 'png', inline: true },
  jpg: { mediaType: 'image/jpeg', content: 'jpg', inline: true },
  jpeg: { mediaType: 'image/jpeg', content: 'jpg', inline: true },
  webp: { mediaType: 'image/webp', content: 'webp', inline: true },
  heic: { mediaType: 'image/heic', content: 'heic' },
};

/** The list as people read it. */
export const allowedTypes =
  'PDF, Word, Excel, PowerPoint, OpenDocument (odt, ods), RTF, văn bản (txt, csv), ảnh (png, jpg, webp, heic)';

/** Whether a browser may show it in place, sandboxed. */
export const mayShowInline = (mediaType: string) =>
  Object.values(fileKinds).some((kind) => kind.inline && kind.mediaType === mediaType);

import {
  LoopPlugin,
  type Tag,
  TagDisposition,
  TemplateHandler,
  TemplateSyntaxError,
  TextPlugin,
} from 'easy-template-x';
import { textOf } from '../cell-text';
import { type Mark } from './placeholders';
import { UnsafePackage } from '@libs/files';
import type { Fillings, TemplateData } from './template-data';

/** Text and lists only: a value that names another kind of content finds nothing that would make it. */
const handler = () => new TemplateHandler({ plugins: [new LoopPlugin(), new TextPlugin()], maxXmlDepth: 60 } as never);

/** The marks of a Word template, also in its headers and footers. */
export async function marksInDocx(bytes: Buffer): Promise<Mark[]> {
  try {
    return (await handler().parseTags(bytes)).map(markOf);
  } catch (error) {
    if (error instanceof TemplateSyntaxError)
      throw new UnsafePackage(`Dấu { } trong mẫu chưa đúng: ${error.message.slice(0, 200)}`);
    throw new UnsafePackage('Không đọc được mẫu. Mở bằng Word, lưu lại rồi tải lên.');
  }
}

const kinds: Partial<Record<TagDisposition, Mark['kind']>> = {
  [TagDisposition.Open]: 'OPEN',
  [TagDisposition.Close]: 'CLOSE',
};

const markOf = ({ name, disposition }: Tag): Mark => ({ kind: kinds[disposition] ?? 'PLACE', name });

/** The template filled in. What a person wrote is text in it, braces and all: it is not looked through again. */
export async function filledDocx(template: Buffer, { top, rows, groups }: TemplateData): Promise<Buffer> {
  return handler().process(template, {
    ...textsOf(top),
    dong: rows.map(textsOf),
    nhom: groups.map((group) => ({ ...textsOf(group.top), dong: group.rows.map(textsOf) })),
  });
}

const textsOf = (fillings: Fillings): Record<string, string> =>
  Object.fromEntries(Object.entries(fillings).map(([name, { kind, value }]) => [name, clean(textOf(kind, value))]));

/** XML has no place for these. */
// eslint-disable-next-line no-control-regex
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

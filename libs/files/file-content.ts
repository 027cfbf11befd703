import { type FileHandle, open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { fileTypeFromFile } from 'file-type';
import { extensionOf } from './file-name';
import { allowedTypes, type Content, type FileKind, fileKinds } from './file-types';
import { endsAsPackage, packageNames } from './package-names';
import { isActive } from './pdf-scan';
import { isFlood } from './picture-size';

/** What a file turned out to be, or why it is not taken. */
export type Inspected = { readonly mediaType: string } | { readonly problem: string };

const problems = {
  type: `Loại tệp này không được nhận. Được nhận: ${allowedTypes}.`,
  empty: 'Tệp rỗng (0 byte).',
  macro: 'Tệp có macro nên không được nhận. Lưu lại không kèm macro rồi tải lên.',
  locked: 'Tệp đặt mật khẩu nên không ai khác mở được. Bỏ mật khẩu rồi tải lên lại.',
  broken: 'Tệp bị hỏng hoặc không đúng định dạng. Mở lại, lưu lại rồi tải lên.',
  active: 'Tệp PDF có mã lệnh tự chạy nên không được nhận. In lại thành PDF (Print to PDF) rồi tải lên.',
  twofold: 'Ở cuối tệp còn có một tệp nén nên không được nhận. Mở tệp, lưu thành tệp mới rồi tải lên.',
  flood: 'Ảnh lớn quá 100 triệu điểm ảnh, hoặc một cạnh quá 30.000 điểm. Thu nhỏ rồi tải lên.',
  encoding: 'Tệp văn bản phải ở mã UTF-8 hoặc UTF-16. Lưu lại với mã UTF-8 rồi tải lên.',
};

/** What the kinds of the allow-list look like to `file-type`. Text has no signature: it is decoded instead. */
const looksLike: Record<Exclude<Content, 'text'>, readonly string[]> = {
  pdf: ['pdf'],
  png: ['png', 'apng'],
  jpg: ['jpg'],
  webp: ['webp'],
  heic: ['heic', 'heif'],
  rtf: ['rtf'],
  compound: ['cfb'],
  package: ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods'],
};

/** The kind a name claims, or why there is none. Asked before a byte is read. */
export function claimedKind(name: string): FileKind | null {
  const extension = extensionOf(name);
  return Object.hasOwn(fileKinds, extension) ? fileKinds[extension] : null;
}

/** Reads what is on disk and says what it is: the content and the end of the name must agree (reliability.md S-60…S-67). */
export async function inspect(path: string, size: number, name: string): Promise<Inspected> {
  const kind = claimedKind(name);
  if (!kind) return { problem: problems.type };
  if (size === 0) return { problem: problems.empty };
  const found = (await fileTypeFromFile(path))?.ext;
  const file = await open(path, 'r');
  try {
    const problem = await problemOf(file, size, kind, found);
    if (!problem) return { mediaType: kind.mediaType };
    return { problem: problem === 'mismatch' ? mismatch(name) : problems[problem] };
  } finally {
    await file.close();
  }
}

const mismatch = (name: string) =>
  `Nội dung tệp không phải là .${extensionOf(name)} như tên tệp ghi. Kiểm tra lại tệp rồi tải lên.`;

type Problem = keyof typeof problems | 'mismatch';

async function problemOf(file: FileHandle, size: number, kind: FileKind, found?: string): Promise<Problem | null> {
  if (kind.content === 'text') {
    if (found && found !== 'xml') return 'mismatch';
    return (await isText(file)) ? null : 'encoding';
  }
  if (found && /^(doc|dot|xls|xlt|ppt|pot|pps)m$/.test(found)) return 'macro';
  // An office package with a password is a compound file around the encrypted package.
  if (kind.content === 'package' && found === 'cfb') return compoundProblem(file, ['EncryptedPackage'], 'locked');
  if (!found || !looksLike[kind.content].includes(found)) return 'mismatch';
  if (kind.content === 'package') return packageProblem(file, size, kind);
  if (kind.content === 'compound') return compoundProblem(file, kind.parts!, null);
  if (await endsAsPackage(file, size)) return 'twofold';
  if (kind.content === 'pdf') return (await isActive(file, size)) ? 'active' : null;
  return (await isFlood(file, kind.content)) ? 'flood' : null;
}

async function packageProblem(file: FileHandle, size: number, kind: FileKind): Promise<Problem | null> {
  const names = await packageNames(file, size);
  if (!names) return 'broken';
  if (names.some((name) => /(^|\/)(vbaProject\.bin|vbaData\.xml)$/i.test(name) || /^(Basic|Scripts)\//.test(name)))
    return 'macro';
  return kind.parts!.some((part) => names.includes(part)) ? null : 'mismatch';
}

/** Looks for storages by name: in a compound file each stands in UTF-16 at the head of a 128-byte directory entry. */
async function compoundProblem(
  file: FileHandle,
  parts: readonly string[],
  whenFound: Problem | null,
): Promise<Problem | null> {
  const named = (name: string) => Buffer.from(`${name}\0`, 'utf16le');
  const wanted = parts.map(named);
  const macro = named('_VBA_PROJECT');
  let found = false;
  for (let at = 0, block = Buffer.alloc(128 * 1024); ; at += block.length) {
    const { bytesRead } = await file.read(block, 0, block.length, at);
    if (!bytesRead) return found ? whenFound : 'mismatch';
    for (let entry = 0; entry < bytesRead; entry += 128) {
      const startsWith = (name: Buffer) => block.subarray(entry, Math.min(entry + name.length, bytesRead)).equals(name);
      if (startsWith(macro)) return 'macro';
      found ||= wanted.some(startsWith);
    }
  }
}

/** UTF-8, or UTF-16 with its mark; nothing that no text has. */
async function isText(file: FileHandle): Promise<boolean> {
  const block = Buffer.alloc(64 * 1024);
  let decoder: TextDecoder | undefined;
  try {
    for (let at = 0; ;) {
      const { bytesRead } = await file.read(block, 0, block.length, at);
      const bytes = block.subarray(0, bytesRead);
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      // eslint-disable-next-line no-control-regex
      if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(decoder.decode(bytes, { stream: bytesRead > 0 }))) return false;
      if (!bytesRead) return true;
      at += bytesRead;
    }
  } catch {
    return false;
  }
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

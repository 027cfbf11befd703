import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** What is unpacked at most of a package, and how much smaller than that it may be packed (reliability.md S-60). */
export const scanLimits = { entries: 2_000, unpacked: 100 * 1024 ** 2, ratio: 100 } as const;
export type ScanLimits = { readonly [Limit in keyof typeof scanLimits]: number };
/** Below this a good ratio is nothing to wonder at. */
const smallEntry = 64 * 1024;

/** A package that is not taken, and why, in Vietnamese. */
export class UnsafePackage extends Error {}

const bomb = 'Tệp khi giải nén quá lớn nên không được nhận.';
const broken = 'Tệp bị hỏng, không mở được. Mở bằng Word hoặc Excel, lưu lại rồi tải lên.';
const macro = 'Tệp có macro nên không được nhận. Lưu lại không kèm macro (.docx, .xlsx) rồi tải lên.';
const embedded = 'Tệp có đối tượng nhúng (OLE, ActiveX, biểu đồ kèm bảng tính). Bỏ đối tượng đó rồi tải lên lại.';
const external = 'Tệp có liên kết ra ngoài (hình, mẫu hoặc bảng tính ở nơi khác). Bỏ liên kết đó rồi tải lên lại.';
const command =
  'Tệp có trường lấy dữ liệu từ nơi khác (DDE, INCLUDETEXT, INCLUDEPICTURE). Bỏ trường đó rồi tải lên lại.';
const entity = 'Tệp có khai báo DTD, không phải do Word hoặc Excel lưu. Lưu lại bằng Word hoặc Excel rồi tải lên.';

/**
 * Looks through a .docx or .xlsx before anything else opens it: how much is in it, as promised and as it really inflates, and
 * whether it would run, fetch or embed anything.
 * @throws UnsafePackage
 */
export async function scanPackage(bytes: Buffer, limits: ScanLimits = scanLimits): Promise<void> {
  const zip = await opened(bytes);
  if (zip.entryCount > limits.entries) throw new UnsafePackage(bomb);
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      refuseName(entry.fileName);
      refuseRatio(entry, limits);
      const parts: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        const { length } = chunk as Buffer;
        unpacked += length;
        if (unpacked > limits.unpacked) throw new UnsafePackage(bomb);
        if (isText(entry.fileName)) parts.push(chunk as Buffer);
      }
      if (parts.length) refuseText(entry.fileName, Buffer.concat(parts).toString('utf8'));
    }
  } catch (error) {
    throw error instanceof UnsafePackage ? error : new UnsafePackage(broken);
  }
}

/** Names that lead out of the package, and sizes that are not what was promised, yauzl refuses itself. */
function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true };
    fromBuffer(bytes, options, (error, zip) => (error ? reject(new UnsafePackage(broken)) : resolve(zip)));
  });
}

function refuseRatio({ compressedSize, uncompressedSize: size }: Entry, { unpacked, ratio }: ScanLimits): void {
  if (size > unpacked) throw new UnsafePackage(bomb);
  if (size > smallEntry && size > compressedSize * ratio) throw new UnsafePackage(bomb);
}

const isText = (name: string) => /\.(xml|rels|vml)$/i.test(name);

function refuseName(name: string): void {
  if (/(^|\/)(vbaProject\.bin|vbaData\.xml|vbaProjectSignature)/i.test(name)) throw new UnsafePackage(macro);
  if (/(^|\/)(embeddings|activeX|ctrlProps|afchunk)/i.test(name)) throw new UnsafePackage(embedded);
  if (/(^|\/)(externalLinks|connections\.xml|queryTables)/i.test(name)) throw new UnsafePackage(external);
}

function refuseText(name: string, text: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new UnsafePackage(entity);
  if (name === '[Content_Types].xml' && /macroEnabled|vbaProject/i.test(text)) throw new UnsafePackage(macro);
  if (/\.rels$/i.test(name)) for (const [relation] of text.matchAll(/<Relationship\b[^>]*>/g)) refuseRelation(relation);
  else if (/\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE)\b/.test(fieldsIn(text))) throw new UnsafePackage(command);
}

/** A link that a person may click is harmless; what is opened with the document is not. */
function refuseRelation(relation: string): void {
  if (/Type\s*=\s*["'][^"']*\/(oleObject|package|control|aFChunk)["']/i.test(relation))
    throw new UnsafePackage(embedded);
  if (!/TargetMode\s*=\s*["']External["']/i.test(relation)) return;
  if (!/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation)) throw new UnsafePackage(external);
}

/** The instructions of a Word document's fields, as they are put together out of runs. */
const fieldsIn = (xml: string): string =>
  [...xml.matchAll(/<w:instrText[^>]*>([^<]*)<|w:instr="([^"]*)"/g)]
    .map(([, run, whole]) => run ?? ` ${whole} `)
    .join('');

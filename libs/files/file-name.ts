import { extname } from 'node:path/posix';
import { nfc } from '@libs/vietnamese';

const longest = 200;
/** What a file system of Linux takes at most for one name. */
const mostBytes = 255;

/** Windows opens a device, whatever the extension. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) ?(\.|$)/i;

/** Multipart headers are bytes; some senders' UTF-8 arrives read as Latin-1 (`Báo` for `Báo`). */
function repaired(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name) || /[^\u0000-\u00ff]/.test(name)) return name; // eslint-disable-line no-control-regex
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(name, 'latin1'));
  } catch {
    return name;
  }
}

/**
 * The name a file is kept and given back under: NFC, no folders, no control or direction characters (`U+202E` makes
 * `fdp.exe` look like `exe.pdf`), at most 200 characters and 255 bytes with the extension kept (reliability.md S-64). It never names anything on our disk.
 */
export function cleanFileName(sent: string | undefined): string {
  const last = nfc(repaired(sent ?? ''))
    .split(/[/\\]/)
    .at(-1)!;
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const named = reserved.test(clean) ? `_${clean}` : clean || 'tệp';
  const characters = [...named];
  if (characters.length <= longest && Buffer.byteLength(named) <= mostBytes) return named;
  const extension = [...extname(named)].slice(0, 20);
  const stem = characters.slice(0, Math.min(longest, characters.length) - extension.length);
  while (Buffer.byteLength([...stem, ...extension].join('')) > mostBytes) stem.pop();
  return [...stem, ...extension].join('');
}

/** `Báo cáo.PDF` → `pdf`. */
export const extensionOf = (name: string) => extname(name).slice(1).toLowerCase();

/** RFC 6266 with RFC 8187: an ASCII name for old clients and the real one beside it. */
export function contentDisposition(kind: 'attachment' | 'inline', name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

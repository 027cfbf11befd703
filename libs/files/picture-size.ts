import type { FileHandle } from 'node:fs/promises';

/** A picture of this many points takes 400 MB in the memory of whoever opens it (ASVS 5.2.6). */
const mostPoints = 100_000_000;
const longestSide = 30_000;
/** Where the size stands at the latest in an honest file: behind a preview and what the camera says of itself. */
const farthest = 1024 * 1024;

type Size = readonly [width: number, height: number];

/** Whether a picture unpacks to more than anybody's machine should have to hold. What tells no size is not a picture we know. */
export async function isFlood(file: FileHandle, content: string): Promise<boolean> {
  const size = await sizeOf(file, content);
  return size !== null && (size[0] * size[1] > mostPoints || Math.max(...size) > longestSide);
}

async function sizeOf(file: FileHandle, content: string): Promise<Size | null> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(farthest), 0, farthest, 0);
  const start = buffer.subarray(0, bytesRead);
  try {
    if (content === 'png') return [start.readUInt32BE(16), start.readUInt32BE(20)];
    if (content === 'jpg') return jpegSize(start);
    if (content === 'webp') return webpSize(start);
    if (content === 'heic') return heicSize(start);
    return null;
  } catch (error) {
    // It ends before it says how large it is.
    if ((error as Error).name === 'RangeError') return null;
    throw error;
  }
}

/** Segments one behind the other, each with its length, until the one that begins the frame. */
function jpegSize(bytes: Buffer): Size | null {
  for (let at = 2; ;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1];
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
}

function webpSize(bytes: Buffer): Size | null {
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') return [1 + bytes.readUIntLE(24, 3), 1 + bytes.readUIntLE(27, 3)];
  if (kind === 'VP8 ') return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
  if (kind !== 'VP8L') return null;
  const packed = bytes.readUInt32LE(21);
  return [1 + (packed & 0x3fff), 1 + ((packed >>> 14) & 0x3fff)];
}

/** The largest of the pictures inside: each says its size in a box `ispe`. */
function heicSize(bytes: Buffer): Size | null {
  let largest: Size | null = null;
  for (let at = bytes.indexOf('ispe'); at >= 0; at = bytes.indexOf('ispe', at + 4)) {
    const size: Size = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    if (!largest || size[0] * size[1] > largest[0] * largest[1]) largest = size;
  }
  return largest;
}

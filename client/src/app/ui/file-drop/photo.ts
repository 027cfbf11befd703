/** The longest side a photo is sent with: enough to read a stamped page, a tenth of what a phone takes. */
export const longestSide = 2000;
/** Smaller files are sent as they are, whatever their size in pixels. */
const worthIt = 600 * 1024;
const quality = 0.85;

/** What the browser does with pictures; given by specs where there is no browser. */
export interface PhotoTools {
  /** Upright: as the camera was held, not as its sensor lies. */
  read(file: Blob): Promise<{ width: number; height: number; close?(): void }>;
  draw(picture: unknown, width: number, height: number): Promise<Blob | null>;
}

/** As large as it may be, with its proportions. */
export function fitted({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A large photo as a smaller JPEG; anything else, and what the browser can't read as a picture, as it is. The position
 * and the device that a camera writes into its files are left behind with the original.
 */
export async function smallerPhoto(file: File, tools: PhotoTools = browserTools): Promise<File> {
  if (!/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type) || file.size <= worthIt) return file;
  try {
    const picture = await tools.read(file);
    const { width, height } = fitted(picture);
    const smaller = await tools.draw(picture, width, height);
    picture.close?.();
    // A drawing of few colours is smaller as it is.
    if (!smaller || smaller.size >= file.size) return file;
    return new File([smaller], file.name.replace(/\.[^.]+$/, '') + '.jpg', { type: 'image/jpeg' });
  } catch {
    return file;
  }
}

const browserTools: PhotoTools = {
  read: (file) => createImageBitmap(file, { imageOrientation: 'from-image' }),
  draw: (picture, width, height) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d')!;
    // JPEG knows no transparency: what was clear would be black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(picture as ImageBitmap, 0, 0, width, height);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  },
};

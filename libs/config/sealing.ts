import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { secret } from './secrets';

/** The way it is sealed now; another one gets another number, and what was sealed before can still be opened. */
const WAY = 1;
const ivLength = 12;
const tagLength = 16;

const keys = new Map<string, Buffer>();

function keyOf(name: string): Buffer {
  const known = keys.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', secret(name), '', `thong-tin-dieu-hanh ${name}`, 32));
  keys.set(name, key);
  return key;
}

/**
 * What must be read again and by nobody who only has the database: AES-256-GCM with the key of that name in `DATA_DIR/secrets`
 * (ASVS 11.3.3). `context` is what it belongs to: moved to another row, it does not open.
 */
export function seal(name: string, plain: Buffer, context: string): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', keyOf(name), iv).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(WAY), iv, cipher.getAuthTag(), sealed]);
}

/** Opens it; throws if it was changed, belongs to something else or was sealed with another key. */
export function unseal(name: string, sealed: Buffer, context: string): Buffer {
  if (sealed[0] !== WAY) throw new Error('Sealed in an unknown way');
  const iv = sealed.subarray(1, 1 + ivLength);
  const tag = sealed.subarray(1 + ivLength, 1 + ivLength + tagLength);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(name), iv).setAAD(Buffer.from(context)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(1 + ivLength + tagLength)), decipher.final()]);
}

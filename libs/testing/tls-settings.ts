import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The settings of an installation without a proxy. Imported before everything else: `config` reads them once, when the product is
 * imported. The certificate itself is the spec's to write.
 */
const folder = mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'tls-'));

export const certFile = join(folder, 'cert.pem');
export const keyFile = join(folder, 'key.pem');
/** Nobody else's, as far as can be known before it is listened to. */
export const redirectPort = 21_000 + (process.pid % 8_000);

Object.assign(process.env, {
  TLS_CERT: certFile,
  TLS_KEY: keyFile,
  REDIRECT_PORT: String(redirectPort),
  PUBLIC_URL: 'https://dieuhanh.tinh.gov.vn',
  TRUST_PROXY: '127.0.0.2',
});

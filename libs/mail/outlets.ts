import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { localDateIn } from '@libs/calendar';
import { config } from '@libs/config';
import { type Message, messageOf, sourceOf } from './message';
import { sending } from './sending';

/** By which way mails leave. */
export interface Outlet {
  /** Fails with what the server said, or with what broke the conversation off. */
  send(mail: Message & { readonly id: string }): Promise<void>;
  close(): void;
}

/** Through a mail server, over a few connections for one run. */
function throughServer(url: string): Outlet {
  const pool = createTransport({
    url,
    pool: true,
    maxConnections: sending.lanes,
    connectionTimeout: sending.connectionMs,
    greetingTimeout: sending.greetingMs,
    socketTimeout: sending.socketMs,
    dnsTimeout: sending.connectionMs,
    // Whether to try again is decided here and written down, never by the pool behind our back.
    maxRequeues: 0,
  });
  return {
    send: async (mail) => {
      const message = await messageOf(mail);
      // Not AbortSignal.timeout: its timer would keep each message in memory until then.
      const slow = new AbortController();
      const timer = setTimeout(() => slow.abort(), sending.longestMs);
      await pool.sendMail({ ...message, signal: slow.signal }).finally(() => clearTimeout(timer));
    },
    close: () => pool.close(),
  };
}

/** `DATA_DIR/mail/<day>-<id>.eml`, complete or not there at all. */
const asFiles: Outlet = {
  send: async (mail) => {
    const folder = join(config.DATA_DIR, 'mail');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, `${localDateIn(config.TZ_OFFICE, mail.createdAt)}-${mail.id}.eml`);
    const part = `${path}.part`;
    const file = await open(part, 'w', 0o600);
    try {
      await file.writeFile(await sourceOf(mail));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  },
  close: () => undefined,
};

export const openOutlet = (): Outlet => (sending.smtpUrl ? throughServer(sending.smtpUrl) : asFiles);

import { get as getInClear } from 'node:http';
import { get as getOverTls } from 'node:https';
import { createServer } from 'node:net';
import { Stop } from './say.mjs';

/** Says in one line when the address cannot be listened on. */
export function checkPort({ PORT, HOST }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code, message }) => {
      if (code === 'EADDRINUSE')
        reject(new Stop(`Cổng ${PORT} đang được dùng. Đặt PORT khác, ví dụ: PORT=${PORT + 1} npm start`));
      else if (code === 'EACCES') reject(new Stop(`Không được phép mở cổng ${PORT}. Đặt PORT khác, từ 1024 trở lên.`));
      else if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code))
        reject(new Stop(`HOST: máy này không có địa chỉ "${HOST}".`));
      else reject(new Stop(`Không lắng nghe được ở ${HOST}:${PORT}: ${message}`));
    });
    probe.listen({ port: PORT, host: HOST, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** Where this machine reaches its own server: "every address" is no address to call. */
export function localAddress({ PORT, HOST, TLS_CERT }) {
  const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[HOST] ?? (HOST.includes(':') ? `[${HOST}]` : HOST);
  return `${TLS_CERT ? 'https' : 'http'}://${host}:${PORT}`;
}

/** What our own server answers on this machine: `{ ok, text }`. Its certificate is for the name that people use, not for this address. */
export function askLocally(address, signal) {
  const get = address.startsWith('https:') ? getOverTls : getInClear;
  return new Promise((resolve, reject) => {
    const asked = get(address, { signal, timeout: 3_000, rejectUnauthorized: false, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part));
      answer.on('error', reject).on('end', () => resolve({ ok: answer.statusCode === 200, text }));
    });
    asked.on('error', reject).on('timeout', () => asked.destroy(new Error('No answer in time')));
  });
}

// npm run rotate-keys: a new key signs access tokens from now on; those of before are good for as long as they last.
// npm run rotate-keys -- --at-once: and not a moment longer, as after a leak. Running processes follow within a second.
import { ready } from './ready.mjs';

await ready();
const { libraries } = await import('./libraries.mjs');
const { prepareDataFolder } = await import('./data-folder.mjs');
const { readStartSettings } = await import('./settings.mjs');
const { say, sayWhy } = await import('./say.mjs');

try {
  const { settings } = readStartSettings();
  prepareDataFolder(settings.DATA_DIR);
  const atOnce = process.argv.includes('--at-once');
  const name = libraries().rotateSecret(settings.DATA_DIR, 'jwt', new Date(), { atOnce });
  say(`Khóa ký mới: ${name}, trong ${settings.DATA_DIR}/secrets.`);
  say(
    atOnce
      ? 'Mọi phiên của chương trình gọi API ký bằng khóa cũ hết hiệu lực ngay; chúng phải đăng nhập lại.'
      : 'Phiên ký bằng khóa cũ dùng được đến khi hết hạn.',
  );
} catch (error) {
  sayWhy(error);
  process.exitCode = 1;
}

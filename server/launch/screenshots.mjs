// npm run screenshots: a picture of every screen for everybody, on a desk and on a phone, light and dark, in ./screenshots.
import { ready } from './ready.mjs';

await ready();
const { look } = await import('./look.mjs');
await look('screenshots', 'Ảnh ở thư mục screenshots.');

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Browsers } from '@libs/testing/browser';
import { DemoProduct, type Places, type Player, players } from './demo-product';
import { screens, seated, show } from './screens';

const folder = join(process.cwd(), 'screenshots');
const sizes = {
  'may-tinh': { width: 1366, height: 768 },
  'dien-thoai': { width: 360, height: 740, touch: true },
};
const themes = { sang: false, toi: true };

let product: DemoProduct;
let browsers: Browsers;
let places: Places;

beforeAll(async () => {
  product = await DemoProduct.start();
  browsers = await Browsers.launch(product.url);
  places = await product.places();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}, 180_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
}, 60_000);

const seats = Object.entries(sizes).flatMap(([size, seat]) =>
  Object.entries(themes).map(([theme, dark]) => ({ name: `${size}-${theme}`, seat: { ...seat, dark } })),
);

describe.each(seats)('$name', ({ name, seat }) => {
  test('signing in', async () => {
    const page = await browsers.open(name, seat);
    await page.goto('/dang-nhap');
    await page.getByRole('textbox', { name: 'Tên đăng nhập' }).waitFor();
    await page.screenshot({ path: join(folder, `dang-nhap-${name}.png`) });
  });

  test.each(Object.keys(players) as Player[])(
    'every screen of %s',
    async (player) => {
      const page = await seated(browsers, product, player, seat);
      for (const screen of screens.filter(({ who }) => who.includes(player))) {
        const path = screen.path(places, player);
        if (!path) continue;
        await show(page, screen, path);
        await page.screenshot({ path: join(folder, `${screen.name}-${player}-${name}.png`) });
      }
      await page.context().close();
    },
    120_000,
  );
});

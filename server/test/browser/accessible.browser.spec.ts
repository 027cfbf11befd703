import type { Page } from 'playwright-core';
import { barriers, Browsers } from '@libs/testing/browser';
import { DemoProduct, type Places, type Player, players } from '../console/demo-product';
import { screens, seated, show } from '../console/screens';
import { seesFocus } from './visible-focus';

let product: DemoProduct;
let browsers: Browsers;
let places: Places;

beforeAll(async () => {
  product = await DemoProduct.start();
  browsers = await Browsers.launch(product.url);
  places = await product.places();
}, 180_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
}, 60_000);

/** Every theme in every density. */
const looks = ['light', 'dark'].flatMap((theme) => ['medium', 'dense', 'roomy'].map((density) => ({ theme, density })));
type Look = (typeof looks)[number];

/** `EVERY_LOOK=1` shows everything to everybody in every look, for an hour when there is one. */
const everything = Boolean(process.env.EVERY_LOOK);

/** Each person sees a screen in another look, and the next screen in another again. */
const looksOf = (screen: number, player: number): readonly Look[] =>
  everything ? looks : [looks[(screen + player) % looks.length]];

/** One of those who see a screen, on each screen another, so that everybody's turn comes. */
const shownTo = <Person>(people: readonly Person[], screen: number): readonly Person[] =>
  everything ? people : people.filter((_, at) => (at + screen) % people.length === 0);

/** Until the page has been drawn as it is now; several pages share two processors. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** What axe finds on a screen in these looks. */
async function barriersIn(page: Page, wanted: readonly Look[]): Promise<string[]> {
  // Rows out of sight keep the colours of the look they were last drawn in.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; transition: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });
  const found: string[] = [];
  for (const { theme, density } of wanted) {
    await page.evaluate((look) => Object.assign(document.documentElement.dataset, look), { theme, density });
    await drawn(page);
    found.push(...(await barriers(page)).map((what) => `${theme}, ${density}: ${what}`));
  }
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'light', density: 'medium' }));
  return found;
}

/** Whether one sees where the cursor is when the system's own few colours replace all of ours. */
async function seesFocusInForcedColours(page: Page): Promise<boolean> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.keyboard.press('Tab');
  const sees = await seesFocus(page);
  await page.emulateMedia({ forcedColors: 'none' });
  return sees;
}

/** How far a page has to be scrolled sideways at 320 px: not at all (WCAG 1.4.10). */
async function overflowAt320(page: Page): Promise<number> {
  const usual = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 740 });
  const beyond = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
  await page.setViewportSize(usual);
  return beyond;
}

/** What shuts somebody out of the page as it stands. */
async function hindrances(page: Page, wanted: readonly Look[]): Promise<string[]> {
  // A mail is shown in a frame where nothing may run, axe neither; what is in it is no part of the console.
  await page.evaluate(() => document.querySelectorAll('iframe[sandbox]').forEach((frame) => frame.remove()));
  const found = await barriersIn(page, wanted);
  const beyond = await overflowAt320(page);
  if (beyond > 0) found.push(`at 320 px it is ${beyond} px too wide`);
  if (!(await seesFocusInForcedColours(page))) found.push('in forced colours one does not see where the cursor is');
  return found;
}

test('nobody is shut out of signing in', async () => {
  await browsers.during(async () => {
    const page = await browsers.open('signing in');
    await page.goto('/dang-nhap');
    await page.getByRole('textbox', { name: 'Tên đăng nhập' }).waitFor();
    expect(await hindrances(page, looks)).toEqual([]);
  });
}, 60_000);

describe('in every theme and density, at 320 px and in forced colours', () => {
  const cases = screens.map((screen, at) => ({ ...screen, at }));
  const seats = new Map<Player, Page>();
  beforeAll(async () => {
    for (const player of Object.keys(players) as Player[]) seats.set(player, await seated(browsers, product, player));
  }, 120_000);

  test.each(cases)(
    'nobody is shut out of $name',
    async (screen) => {
      const theirs = [...seats].flatMap(([player, page]) => {
        const path = screen.who.includes(player) && screen.path(places, player);
        return path ? [{ player, page, path }] : [];
      });
      await browsers.during(async () => {
        const found = await Promise.all(
          shownTo(theirs, screen.at).map(async ({ player, page, path }, at) => {
            await show(page, screen, path + (screen.few ?? ''));
            return (await hindrances(page, looksOf(screen.at, at))).map((what) => `${player}, ${what}`);
          }),
        );
        expect(found.flat()).toEqual([]);
      });
    },
    180_000,
  );
});

import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { AssignmentsService } from '../../src/assignments';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { Person } from './person';

/** What would run if anything took it for markup, an attribute, a link or a template (reliability.md A.5, S-81). */
const hostile = `"><img src=x onerror="window.broken=1"><svg/onload=window.broken=2>{{constructor.constructor('window.broken=3')()}}[a](javascript:window.broken=4)`;
const short = '<b onmouseover=window.broken=5>{{7*7}}';

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let assignment: string;
let issuedDocument: string;

/** A province in which whoever could type something typed that. */
beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  const { finance, financeHead } = province;
  const issued = await issue(app, province, [{ text: `Nội dung ${hostile}`, leads: [finance], deadline: '+2' }]);
  [assignment] = issued.assignments.map(({ id }) => id);
  const words = { text: hostile, difficulties: hostile, proposals: hostile };
  const report = { id: assignment, expectedVersion: issued.assignments[0].version, percent: 40, fileIds: [], ...words };
  await app.get(AssignmentsService).report(financeHead.actor, report as never);
  issuedDocument = issued.id;
  const db = app.get(DataSource);
  await db.query('update directive_document set abstract = $1, signatory = $2, number_symbol = number_symbol || $2', [
    hostile,
    short,
  ]);
  await db.query('update directive set expected_product = $1', [hostile]);
  await db.query('update unit set name = name || $1, short_name = short_name || $1', [short]);
  await db.query('update account set display_name = display_name || $1, title = $1', [short]);
  await db.query(
    `insert into saved_query (id, version, owner_id, name, text, shared) values ($1, 1, $2, $3, '{ me { id } }', true)`,
    [randomUUID(), province.analyst.id, hostile],
  );
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

const broken = (page: Page) => page.evaluate(() => (globalThis as { broken?: number }).broken);

/** Looks at each address until it is quiet; whatever the pages' policy forbids fails the test by itself (S-89). */
async function look(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await page.locator(':is(h1, h2, [role=status])').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect({ address, broken: await broken(page) }).toEqual({ address, broken: undefined });
  }
}

/** The lists, what was issued, and the place where one goes to anything. */
async function desk(page: Page): Promise<void> {
  await look(page, ['/nhiem-vu?status=all', `/van-ban/${issuedDocument}`, `/nhiem-vu/${assignment}`]);
  await page.getByText('onerror="window.broken=1"').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('svg/onload');
  await page.waitForLoadState('networkidle');
  expect(await broken(page)).toBeUndefined();
}

/** The playground's editor, its documentation and what was kept in it. */
async function playground(page: Page): Promise<void> {
  await page.goto('/graphiql/');
  await page.locator('.graphiql-container').waitFor();
  await page.getByRole('button', { name: 'Execute query' }).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await broken(page)).toBeUndefined();
}

test('hostile words are words on every screen, and no page does what its policy forbids (S-81, S-89)', async () => {
  await browsers.during(async () => {
    const [{ page }, head] = await Promise.all([
      Person.signIn(browsers, province.officeHead),
      Person.signIn(browsers, province.financeHead, { width: 390, height: 844, touch: true }),
    ]);
    // Side by side: most of the time goes by in waiting for pages to be quiet.
    await Promise.all([
      desk(page),
      page
        .context()
        .newPage()
        .then((tab) =>
          look(tab, ['/tong-quan', '/thong-ke', '/bao-cao', '/quan-tri/thu/mau/DIGEST', '/quan-tri/an-toan']),
        ),
      look(head.page, ['/nhiem-vu?status=all', `/nhiem-vu/${assignment}`, `/van-ban/${issuedDocument}`, '/ca-nhan']),
    ]);
    // Alone: to whom the server is busy, it says so, and this page does not ask again by itself.
    await playground(page);
  });
}, 120_000);

test('what gets into a page all the same does not run: markup is refused, and so are scripts without the page’s nonce (S-89)', async () => {
  browsers.excuse(/TrustedHTML|TrustedScript|Content Security Policy|require-trusted-types/i);
  await browsers.during(async () => {
    const page = await browsers.open('an attacker');
    await page.goto('/dang-nhap');
    await page.getByRole('textbox', { name: 'Tên đăng nhập' }).waitFor();
    const tried = await page.evaluate(async () => {
      const attempt = (work: () => unknown) => {
        try {
          work();
          return 'let through';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const script = (set: (element: HTMLScriptElement) => void) => {
        const element = document.createElement('script');
        set(element);
        document.body.append(element);
      };
      const window = globalThis as { broken?: number };
      return {
        markup: attempt(() => (document.body.innerHTML = '<img src=x onerror="window.broken=1">')),
        scriptText: attempt(() => script((element) => (element.textContent = 'window.broken=2'))),
        scriptAddress: attempt(() => script((element) => (element.src = '/files/x.js'))),
        // Later: what a debugger runs itself may evaluate.
        evaluation: await new Promise((done) => setTimeout(() => done(attempt(() => (0, eval)('window.broken=3'))))),
        worker: attempt(() => new Worker('/files/x.js')),
        // The charts' tips, which are no more than looks.
        looks: attempt(() => (document.createElement('div').innerHTML = '<span style="color:red">a</span>')),
        broken: window.broken,
      };
    });
    expect(tried).toEqual({
      ...{ markup: 'TypeError', scriptText: 'TypeError', scriptAddress: 'TypeError', worker: 'TypeError' },
      evaluation: expect.stringMatching(/Error$/),
      looks: 'let through',
      broken: undefined,
    });
  });
}, 60_000);

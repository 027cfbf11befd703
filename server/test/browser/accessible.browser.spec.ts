import { NestFactory } from '@nestjs/core';
import type { Page } from 'playwright-core';
import { barriers, Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { SignedIn } from '@libs/testing/signed-in';
import { AppModule } from '../../src/app.module';
import { aProvince, type Province } from '../builders';
import { contentOf, issueDocument } from '../entering';
import { Person } from './person';

let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let documentId: string;
let assignmentId: string;
let draftId: string;

beforeAll(async () => {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  province = await aProvince(app);
  await app.close();
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
  await fill();
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
}, 60_000);

/** Something to see in every list, in several states and colours. */
async function fill(): Promise<void> {
  const { finance, construction, ward } = province;
  const office = await SignedIn.as(product.url, province.officeSpecialist);
  const head = await SignedIn.as(product.url, province.financeHead);
  const lines = [
    { leads: [finance], cooperating: [ward], deadline: '+2' },
    { leads: [construction, ward], deadline: 'cuối năm' },
    { leads: [finance], deadline: 'thường xuyên' },
  ];
  const { answer, assignments } = await issueDocument(office, province, lines, { number: '45/TB-VPUBND' });
  documentId = answer.id;
  assignmentId = assignments.find(({ unit }) => unit.id === finance.id)!.id;
  const reported = await head.command('reportProgress', {
    id: assignmentId,
    expectedVersion: 1,
    text: 'Đã lấy ý kiến các sở',
    percent: 60,
    difficulties: 'Thiếu số liệu',
  });
  await head.command('submitResult', {
    id: assignmentId,
    expectedVersion: reported.version,
    text: 'Đã xong',
    fileIds: [],
  });
  const content = contentOf(province, lines, '46/TB-VPUBND');
  content.rows[1].deadlineWords = '';
  draftId = (await office.command('createDraft', { content, fileIds: [] })).id;
}

const screens: [name: string, path: () => string, there: (page: Page) => Promise<void>][] = [
  ['my work', () => '/viec', (page) => page.getByRole('heading', { level: 1 }).waitFor()],
  ['the list', () => '/nhiem-vu', (page) => page.getByRole('listitem').first().waitFor()],
  [
    'an assignment',
    () => `/nhiem-vu/${assignmentId}`,
    (page) => page.getByRole('heading', { level: 2 }).first().waitFor(),
  ],
  ['documents', () => '/van-ban', (page) => page.getByText('45/TB-VPUBND').first().waitFor()],
  ['a document', () => `/van-ban/${documentId}`, (page) => page.getByText('45/TB-VPUBND').first().waitFor()],
  ['drafts', () => '/nhap', (page) => page.getByText('46/TB-VPUBND').first().waitFor()],
  ['a draft', () => `/nhap/${draftId}`, (page) => page.getByRole('button', { name: /Phát hành/ }).waitFor()],
];

describe.each([
  ['light', false],
  ['dark', true],
])('in the %s theme nobody is shut out', (theme, dark) => {
  let head: Person;

  test('of signing in', async () => {
    await browsers.during(async () => {
      const page = await browsers.open(`sign-in ${theme}`, { dark });
      await page.goto('/dang-nhap');
      await page.getByRole('textbox', { name: 'Tên đăng nhập' }).waitFor();
      expect(await barriers(page)).toEqual([]);
      head = await Person.signIn(browsers, province.officeHead, { dark });
    });
  }, 60_000);

  test.each(screens)(
    'of %s',
    async (_name, path, there) => {
      await browsers.during(async () => {
        await head.page.goto(path());
        await there(head.page);
        await head.page.waitForLoadState('networkidle');
        expect(await barriers(head.page)).toEqual([]);
      });
    },
    60_000,
  );

  test('of a dialog', async () => {
    await browsers.during(async () => {
      await head.page.goto(`/nhiem-vu/${assignmentId}`);
      await head.act('Chuyển trả');
      await head.dialog().getByRole('button', { name: 'Chuyển trả', exact: true }).click();
      expect(await barriers(head.page)).toEqual([]);
    });
  }, 60_000);
});

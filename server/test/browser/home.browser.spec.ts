import type { INestApplicationContext } from '@nestjs/common';
import { barriers, Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { Person } from './person';

const number = '231/QĐ-UBND';
const directive = 'Bố trí kinh phí chuyển đổi số cho các xã';

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let documentId: string;
let directiveId: string;

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  const { finance, construction, ward } = province;
  const lines = [
    { text: directive, leads: [finance], cooperating: [construction] },
    { text: 'Rà soát các bến xe trên địa bàn', leads: [construction, ward], deadline: '+2' },
  ];
  const issued = await issue(app, province, lines, { numberSymbol: number, by: province.officeHead });
  documentId = issued.id;
  directiveId = issued.directives[0];
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

const chapter = (name: string, work: () => Promise<void>) => test(name, () => browsers.during(work), 120_000);

const queuesOf = async ({ page }: Person) => {
  const links = page.getByRole('navigation', { name: 'Các mục việc' }).getByRole('link');
  await links.first().waitFor();
  return (await links.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
};

const overlooking = ['officeSpecialist', 'officeHead', 'leader'] as const;
const homes = [
  [
    'officeSpecialist',
    ['0 Chờ xác nhận', '0 Xin gia hạn chờ quyết định', '0 Bị từ chối tiếp nhận', '0 Tôi theo dõi, quá hạn'],
  ],
  [
    'officeHead',
    [
      '0 Chờ xác nhận',
      '0 Xin gia hạn chờ quyết định',
      '0 Bị từ chối tiếp nhận',
      '0 Quá hạn toàn tỉnh',
      '2 Sắp đến hạn toàn tỉnh',
    ],
  ],
  ['leader', ['0 Quá hạn toàn tỉnh', '2 Sắp đến hạn toàn tỉnh']],
  [
    'constructionHead',
    [
      '2 Chờ tiếp nhận',
      '0 Được đôn đốc',
      '0 Quá hạn',
      '1 Sắp đến hạn',
      '0 Bị chuyển trả',
      '0 Lâu chưa cập nhật',
      '0 Đang thực hiện',
    ],
  ],
  [
    'constructionSpecialist',
    [
      '0 Chờ tiếp nhận',
      '0 Được đôn đốc',
      '0 Quá hạn',
      '0 Sắp đến hạn',
      '0 Bị chuyển trả',
      '0 Lâu chưa cập nhật',
      '0 Đang thực hiện',
    ],
  ],
] as const;

test.each(homes)(
  'home of %s: their queues, the week, what is new, on one screen',
  async (who, queues) => {
    await browsers.during(async () => {
      const person = await Person.signIn(browsers, province[who]);
      const { page } = person;
      expect(await queuesOf(person)).toEqual(queues);
      const week = page.locator('app-week-strip');
      await week.getByRole('listitem').nth(6).waitFor();
      expect(await week.getByRole('listitem').count()).toBe(7);
      await page.getByRole('heading', { name: /^Có gì mới/ }).waitFor();
      const byUnit = await page.getByRole('heading', { name: 'Quá hạn theo đơn vị' }).count();
      expect(byUnit).toBe((overlooking as readonly string[]).includes(who) ? 1 : 0);
      const beyond = await page.evaluate(() => {
        const main = document.querySelector('main')!;
        return main.scrollHeight - main.clientHeight;
      });
      expect(beyond).toBe(0);
      expect(await barriers(page)).toEqual([]);
    });
  },
  120_000,
);

chapter('administrators are told that there is nothing for them to do here', async () => {
  const { page } = await Person.signIn(browsers, province.systemAdmin);
  await page.getByText('Tài khoản này không có việc theo dõi').waitFor();
  expect(
    await page.getByRole('navigation', { name: 'Các mục chính' }).getByRole('link').allTextContents(),
  ).toHaveLength(2);
});

let ward: Person;

chapter('the urgent comes first, and what is new is read away', async () => {
  ward = await Person.signIn(browsers, province.wardHead);
  const { page } = ward;
  await page.getByRole('heading', { name: /^Chờ tiếp nhận/ }).waitFor();
  const mark = page.getByText('1 tin chưa xem');
  await mark.waitFor();
  await page
    .locator('app-news-list')
    .getByText(/^Giao .*Xuân Hương chủ trì/)
    .waitFor();
  await ward.button('Đánh dấu đã xem').click();
  await page.getByText('Chưa có gì mới từ lần bạn xem trước.').waitFor();
  await mark.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText('Chưa có gì mới từ lần bạn xem trước.').waitFor();
});

chapter('a day of the week leads to what is due on it', async () => {
  const { page } = ward;
  await page.locator('app-week-strip a.day').first().click();
  await page.waitForURL(/\/nhiem-vu\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  await page.getByRole('link', { name: 'Rà soát các bến xe trên địa bàn' }).first().waitFor();
});

chapter('a page of the Office says what it is, and leads back', async () => {
  const { page } = ward;
  await page.goto('/nhap');
  await page.getByText('Trang này dành cho Văn phòng').first().waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Về Việc của tôi' }).click();
  await page.waitForURL(/\/viec$/);
  await page.goto('/quan-tri');
  await page.getByText('Trang này dành cho người quản trị').first().waitFor();
});

chapter('Ctrl K goes to anything, by keyboard alone, and remembers it', async () => {
  const office = await Person.signIn(browsers, province.officeHead);
  const { page } = office;
  const field = page.getByRole('combobox', { name: 'Tìm và đi đến' });
  const chosen = page.getByRole('option', { selected: true });
  await page.keyboard.press('Control+k');
  // Whoever types at once loses nothing.
  await page.keyboard.type('231/qd');
  await chosen.getByText(number).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/van-ban/${documentId}`);

  await page.keyboard.press('/');
  await chosen.getByText(number).waitFor();
  await page.getByRole('group', { name: 'Mở gần đây' }).waitFor();
  await page.keyboard.type('chuyen doi so cho cac xa');
  await chosen.getByText(directive).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/van-ban/${documentId}#noi-dung-${directiveId}`);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('so xay dung');
  await chosen.getByText('Sở Xây dựng').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/nhiem-vu?unit=${province.construction.id}`);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('giao dien toi');
  await chosen.getByText('Giao diện: tối').waitFor();
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('khong co tu nay');
  await chosen.getByText('Tìm trong nhiệm vụ: khong co tu nay').waitFor();
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
});

chapter('who cannot sign in is helped, too', async () => {
  const page = await browsers.open('at the door');
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: 'Hướng dẫn' }).click();
  const help = page.getByRole('dialog', { name: 'Đăng nhập' });
  await help.getByText('Quên mật khẩu').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
});

chapter('F1 helps with the screen one is on; single keys can be switched off', async () => {
  const { page } = ward;
  const help = page.getByRole('dialog').filter({ has: page.locator('app-help-drawer') });
  await page.goto('/nhiem-vu');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('F1');
  await help.getByRole('heading', { level: 2, name: 'Danh sách nhiệm vụ' }).waitFor();
  await help.getByText('Tiếp nhận, giao nhiều việc một lúc').waitFor();
  expect(await help.getByText('Xác nhận, chuyển trả nhiều việc một lúc').count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await help.getByRole('button', { name: 'Đóng' }).click();
  await ward.button(/^Tài khoản/).click();
  await page.getByRole('checkbox', { name: 'Dùng phím tắt một chữ' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  expect(new URL(page.url()).pathname).toBe('/nhiem-vu');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

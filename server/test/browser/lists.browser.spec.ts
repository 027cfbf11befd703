import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { Page } from 'playwright-core';
import { Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { AssignmentsService } from '../../src/assignments';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { Person } from './person';

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let lan: Person;
let page: Page;
/** Of Sở Xây dựng, the nearest deadline first. */
let ofConstruction: { id: string; version: number }[];

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  const { finance, construction } = province;
  const lines = (count: number, about: string, unit: typeof finance) =>
    Array.from({ length: count }, (_, i) => ({ text: `${about} ${i + 1}`, leads: [unit], deadline: `+${i + 3}` }));
  await issue(app, province, lines(56, 'Bố trí kinh phí công trình số', finance), { numberSymbol: '45/TB-UBND' });
  const issued = await issue(app, province, lines(4, 'Rà soát quy hoạch bến xe số', construction), {
    numberSymbol: '231/QĐ-UBND',
  });
  ofConstruction = issued.assignments;
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
  lan = await Person.signIn(browsers, province.officeSpecialist);
  page = lan.page;
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

const chapter = (name: string, work: () => Promise<void>) => test(name, () => browsers.during(work), 120_000);
const shown = (n: number, all = n) => page.getByText(`${n} trên ${all}`, { exact: true }).waitFor();
const table = () => page.getByRole('table', { name: 'Danh sách nhiệm vụ' });
const cell = (name: string) => table().getByRole('cell', { name, exact: true }).first();
const head = (name: string) => table().getByRole('columnheader', { name, exact: true });
const says = (query: string) => page.waitForURL((url) => decodeURIComponent(url.search) === query);

chapter('a value is pressed, and the list shows only that', async () => {
  await page.goto('/nhiem-vu');
  await shown(50, 60);
  await cell('Sở Xây dựng').getByText('Sở Xây dựng').click();
  await page.getByRole('menuitem', { name: 'Chỉ xem Sở Xây dựng' }).click();
  await shown(4);
  await says(`?unit=${province.construction.id}`);
  await lan.button('Bỏ Sở Xây dựng').click();
  await shown(50, 60);
});

chapter('the same by the menu key, and a row as text for others', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Chép dòng để gửi Zalo' }).click();
  await page.getByText('Đã chép, dán vào Zalo được ngay.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Sở ');
  expect(copied).toMatch(/\/nhiem-vu\/[\w-]{36}$/);
  // The cursor is where it was: Enter opens the row, Esc leads back to it.
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/nhiem-vu\/[\w-]{36}/);
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/nhiem-vu$/);
});

chapter('it is sorted by any head, and shows the columns one wants', async () => {
  await head('Đơn vị').getByRole('button').click();
  await says('?sort=UNIT_ASC');
  expect(await head('Đơn vị').getAttribute('aria-sort')).toBe('ascending');
  await head('Đơn vị').getByRole('button').click();
  await says('?sort=UNIT_DESC');
  await cell('Sở Xây dựng').waitFor();
  await lan.button('Chọn cột').click();
  await page.getByRole('menuitemcheckbox', { name: 'Ngày giao' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Theo dõi' }).click();
  await page.keyboard.press('Escape');
  await says('?sort=UNIT_DESC&cols=due,text,number,unit,status,progress,issued');
  await head('Ngày giao').waitFor();
});

chapter('what is found again and again gets a name, and is there at the next coming', async () => {
  await lan.button('Lọc').click();
  const panel = lan.dialog();
  await panel.getByRole('button', { name: 'Sở Xây dựng 4' }).click();
  await panel.getByRole('button', { name: '30 ngày tới' }).click();
  await panel.getByRole('button', { name: 'Xem 4 nhiệm vụ' }).click();
  await shown(4);
  await lan.button('Chế độ xem').click();
  await page.getByRole('menuitem', { name: 'Lưu cách xem này…' }).click();
  await lan.dialog().getByRole('textbox', { name: 'Tên' }).waitFor();
  await page.keyboard.type('Xây dựng trong tháng');
  await page.keyboard.press('Enter');
  await lan.button('Chế độ xem: Xây dựng trong tháng').click();
  await page.getByRole('menuitem', { name: 'Đặt làm mặc định' }).click();
  await page.getByText('Vào danh sách sẽ thấy “Xây dựng trong tháng” trước.').waitFor();

  await page.goto('/nhiem-vu');
  await shown(4);
  await lan.button('Chế độ xem: Xây dựng trong tháng').waitFor();
  await page.reload();
  await shown(4);
  await lan.button('Bỏ Hạn: 30 ngày tới').click();
  await lan.button('Chế độ xem: Xây dựng trong tháng, đã khác với khi lưu').click();
  await page.getByRole('menuitemradio', { name: 'Danh sách thường' }).click();
  await shown(50, 60);
});

chapter('rows are ticked by mouse and by key, and then all that match', async () => {
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await page.getByText('Đã chọn 3', { exact: true }).waitFor();
  await table().getByRole('checkbox', { name: 'Chọn tất cả đang hiện' }).click();
  await lan.button('Chọn cả 60 nhiệm vụ khớp bộ lọc').click();
  await page.getByText('Đã chọn cả 60 nhiệm vụ khớp bộ lọc.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Đã chọn cả 60 nhiệm vụ khớp bộ lọc.').waitFor({ state: 'detached' });
});

chapter('it leaves as a table with the same rows, order and columns', async () => {
  await page.goto(`/nhiem-vu?unit=${province.construction.id}&sort=DUE_DESC&cols=text,unit`);
  await shown(4);
  await lan.button('Việc với danh sách').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Xuất CSV' }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).replace('\uFEFF', '').trim().split(/\r?\n/);
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^"?Nội dung chỉ đạo"?[,;]"?Đơn vị"?$/);
  expect(lines[1]).toContain('Rà soát quy hoạch bến xe số 4');
});

chapter('what others do is seen where it stands; what would move the list waits to be asked for', async () => {
  await page.goto(`/nhiem-vu?unit=${province.construction.id}&status=ASSIGNED`);
  await shown(4);
  const { id, version } = ofConstruction[0];
  await app.get(AssignmentsService).acknowledge(province.constructionHead.actor, { id, expectedVersion: version });
  await page.getByText('1 thay đổi mới').waitFor();
  expect(await table().getByRole('row').count()).toBe(5);
  await cell('Đang thực hiện').waitFor();
  await lan.button('1 thay đổi mới · Tải lại').click();
  await shown(3);
});

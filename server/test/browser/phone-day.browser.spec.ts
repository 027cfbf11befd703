import type { INestApplicationContext } from '@nestjs/common';
import type { Locator, Page } from 'playwright-core';
import { Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { Person } from './person';

/** A small phone, held upright. */
const seat = { width: 360, height: 740, touch: true };
const about = 'Kiểm tra hiện trạng các bến xe trên địa bàn, báo cáo kèm hình ảnh';

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let address: string;

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  const { assignments } = await issue(app, province, [{ text: about, leads: [province.finance] }]);
  address = `/nhiem-vu/${assignments[0].id}`;
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

const chapter = (name: string, work: () => Promise<void>) => test(name, () => browsers.during(work), 120_000);

/** The acts at the bottom of the screen. */
const thumb = ({ page }: Person, name: string) =>
  page.getByRole('group', { name: 'Việc làm được' }).last().getByRole('button', { name, exact: true });

/** Large enough for a thumb, and on the screen. */
async function tapped(button: Locator): Promise<void> {
  await button.waitFor();
  const { x, y, width, height } = (await button.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  expect([x >= 0, x + width <= seat.width, y + height <= seat.height]).toEqual([true, true, true]);
  await button.tap();
}

async function fitsTheScreen({ page }: Person): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
}

/** A dialog is a sheet of the whole height, with what sends it in reach. */
async function sendSheet(person: Person, verb: string, said: string): Promise<void> {
  // Above the last pixel: there is a border.
  expect((await person.dialog().boundingBox())!.height).toBeGreaterThanOrEqual(seat.height - 2);
  await fitsTheScreen(person);
  await tapped(person.dialog().getByRole('button', { name: verb, exact: true }));
  await person.dialog().waitFor({ state: 'detached' });
  await person.page.getByText(said, { exact: true }).first().waitFor();
}

/** What a camera writes first: that it was held upright while its sensor lay on its side. */
const turned = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010006000000000000', 'hex');

/** A photo of many megapixels, taken upright. */
async function aPhoto(page: Page): Promise<Buffer> {
  const lying = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 3000 });
    const context = canvas.getContext('2d')!;
    for (let i = 0; i < 6000; i++) {
      context.fillStyle = `hsl(${(i * 37) % 360} 60% ${20 + (i % 60)}%)`;
      context.fillRect((i * 911) % 4000, (i * 577) % 3000, 90, 70);
    }
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1];
  });
  const jpeg = Buffer.from(lying, 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), turned, jpeg.subarray(2)]);
}

let head: Person;

chapter('the head reads a new assignment, acknowledges it and hands it to a specialist', async () => {
  head = await Person.signIn(browsers, province.financeHead, seat);
  await head.openFromWork('Chờ tiếp nhận', about);
  await fitsTheScreen(head);
  await tapped(thumb(head, 'Tiếp nhận'));
  await head.page.getByText('Đã tiếp nhận.').waitFor();
  await tapped(thumb(head, 'Giao việc'));
  await head.dialog().getByRole('combobox').waitFor();
  await head.pick('uyen', /Đinh Thị Thu Uyên/);
  await sendSheet(head, 'Giao việc', 'Đã giao việc.');
});

chapter('the specialist reports with a photo, which is sent smaller and upright', async () => {
  const specialist = await Person.signIn(browsers, province.financeSpecialist, seat);
  const { page } = specialist;
  await page.goto(address);
  await tapped(thumb(specialist, 'Cập nhật'));
  await specialist.field('Đã làm được gì').fill('Đã khảo sát hai bến xe');
  const buffer = await aPhoto(page);
  expect(buffer.length).toBeGreaterThan(1024 * 1024);
  await specialist.dialog().getByText('Chụp ảnh').waitFor();
  await page
    .locator('input[capture]')
    .setInputFiles({ name: 'IMG_20261120_093000.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByText(/Ảnh đã thu nhỏ từ .* MB còn/).waitFor();
  await specialist.dialog().getByRole('button', { name: 'Bỏ IMG_20261120_093000.jpg' }).waitFor();
  await sendSheet(specialist, 'Cập nhật', 'Đã cập nhật tiến độ.');

  const file = page.getByRole('link', { name: /IMG_20261120_093000/ }).first();
  const size = await page.evaluate(
    async (url) => {
      const { width, height } = await createImageBitmap(await (await fetch(url)).blob());
      return [width, height];
    },
    (await file.getAttribute('href'))!,
  );
  expect(size).toEqual([1500, 2000]);
});

chapter('the head sends the result, and can take it back at once', async () => {
  await head.page.goto(address);
  await head.page.getByText('Đã khảo sát hai bến xe').first().waitFor();
  await tapped(thumb(head, 'Gửi kết quả'));
  await head.field('Nội dung kết quả').fill('Đã kiểm tra xong hai bến xe, có hình ảnh kèm theo');
  await sendSheet(head, 'Gửi kết quả', 'Đã gửi kết quả về Văn phòng.');
  await head.page.getByRole('button', { name: 'Hoàn tác' }).tap();
  await head.page.getByText('Đã rút lại kết quả vừa gửi.').waitFor();
  await tapped(thumb(head, 'Gửi kết quả'));
  // What was sent is where the writing goes on.
  expect(await head.field('Nội dung kết quả').inputValue()).toBe('Đã kiểm tra xong hai bến xe, có hình ảnh kèm theo');
  await sendSheet(head, 'Gửi kết quả', 'Đã gửi kết quả về Văn phòng.');
});

chapter('the monitor confirms it on the way home; the head sees it happen', async () => {
  const lan = await Person.signIn(browsers, province.officeSpecialist, seat);
  await lan.openFromWork('Chờ xác nhận', about);
  await tapped(thumb(lan, 'Xác nhận'));
  await lan
    .dialog()
    .getByText(/Tính theo ngày gửi kết quả/)
    .waitFor();
  await sendSheet(lan, 'Xác nhận', 'Đã xác nhận hoàn thành.');
  await head.page.getByRole('status').getByText('Nguyễn Thị Lan').waitFor();
  await head.page.locator('app-assignment-header').getByText('Hoàn thành', { exact: true }).waitFor();
});

import type { INestApplicationContext } from '@nestjs/common';
import { Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { Person } from './person';

const about = 'Rà soát nguồn vốn đầu tư công chưa phân bổ';
const report = 'Đã làm việc với các chủ đầu tư, còn hai dự án chưa có mặt bằng';
/** How long what somebody else does may take to be seen. */
const liveMs = 2000;

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let address: string;
let head: Person;

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  const { assignments } = await issue(app, province, [{ text: about, leads: [province.finance] }]);
  address = `/nhiem-vu/${assignments[0].id}`;
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
  // Being cut off, and the session that has ended, are the point of the story.
  browsers.excuse(/ERR_INTERNET_DISCONNECTED/);
  browsers.excuse(/The request failed: offline/);
  browsers.excuse(/status of 401/);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

const chapter = (name: string, work: () => Promise<void>) => test(name, () => browsers.during(work), 120_000);

const queue = ({ page }: Person, name: string) =>
  page.getByRole('navigation', { name: 'Các mục việc' }).getByRole('link', { name });
const banner = ({ page }: Person) => page.locator('app-connection-banner');

chapter('what the Office gives is counted at once, and moves nothing that is read', async () => {
  head = await Person.signIn(browsers, province.financeHead);
  const { page } = head;
  await queue(head, '1 Chờ tiếp nhận').waitFor();
  const row = page.locator('app-work-row').filter({ hasText: about }).first();
  const before = await row.boundingBox();
  await page.getByRole('link', { name: 'Việc của tôi' }).getByText('1 tin chưa xem').waitFor();
  await issue(app, province, [{ text: 'Báo cáo giải ngân tháng này', leads: [province.finance] }]);
  await queue(head, '2 Chờ tiếp nhận').waitFor({ timeout: liveMs });
  await head.button(/^1 tin mới/).waitFor({ timeout: liveMs });
  expect(await row.boundingBox()).toEqual(before);
});

chapter('what the unit does is seen by the one who follows it, where they read', async () => {
  const office = await Person.signIn(browsers, province.officeSpecialist);
  await office.page.goto(address);
  const standing = office.page.locator('app-assignment-header');
  await standing.getByText('Chờ tiếp nhận', { exact: true }).waitFor();
  await head.page.goto(address);
  await head.act('Tiếp nhận');
  await standing.getByText('Đang thực hiện', { exact: true }).waitFor({ timeout: liveMs + 1000 });
  await office.page.getByRole('status').getByText(province.financeHead.displayName).waitFor();
});

chapter('cut off while a report is sent: said, kept, given up or sent once when the network is back', async () => {
  const { page } = head;
  await head.act('Cập nhật tiến độ');
  await head.field('Đã làm được gì').fill(report);
  await page.context().setOffline(true);
  const send = head.dialog().getByRole('button', { name: 'Cập nhật', exact: true });
  const waiting = head.dialog().getByRole('button', { name: 'Chờ có mạng…' });
  await send.click();
  await waiting.waitFor();
  await banner(head)
    .getByText(/^Mất kết nối lúc \d\d:\d\d\.$/)
    .waitFor();
  await banner(head).getByText('1 việc chờ gửi.').waitFor();

  await page.keyboard.press('Escape');
  await page.getByText('Chưa gửi được: mất kết nối. Nội dung vẫn còn, bấm lại để gửi.').waitFor();
  expect(await head.field('Đã làm được gì').inputValue()).toBe(report);

  await send.click();
  await waiting.waitFor();
  await page.context().setOffline(false);
  await head.dialog().waitFor({ state: 'detached' });
  await banner(head).getByText('Đã có mạng lại · đã gửi 1 việc').waitFor();
  await page.getByText('Đã cập nhật tiến độ.').waitFor();
  await page.reload();
  await page.getByText(report).first().waitFor();
  expect(await page.locator('app-report-list').getByText(report).count()).toBe(1);
});

chapter('what could not be read while there was no network is read when it is back', async () => {
  const { page } = head;
  await page.context().setOffline(true);
  await banner(head)
    .getByText(/^Mất kết nối/)
    .waitFor();
  await head.link('Việc của tôi').click();
  await page.context().setOffline(false);
  await banner(head).getByText('Đã có mạng lại').waitFor();
  await queue(head, 'Chờ tiếp nhận').waitFor();
});

chapter('two minutes before the session ends it is said; one press goes on', async () => {
  const { page } = head;
  await page.clock.install();
  await page.goto('/viec');
  await queue(head, 'Chờ tiếp nhận').waitFor();
  // An answer that is still on its way would say after the jump that the session lasts on.
  await page.waitForTimeout(1_500);
  const ending = page.getByRole('alertdialog', { name: 'Phiên làm việc sắp hết' });
  await page.clock.fastForward('13:10');
  await ending.getByText(/^1:\d\d$/).waitFor();
  await ending.getByRole('button', { name: 'Tiếp tục làm việc' }).click();
  await ending.waitFor({ state: 'detached' });
});

chapter('ended, it asks to sign in again over what was being typed; other tabs follow (S-91)', async () => {
  const { page } = head;
  await page.goto(address);
  await head.act('Cập nhật tiến độ');
  await head.field('Đã làm được gì').fill('Đang chờ ý kiến của Kho bạc');
  const other = await page.context().newPage();
  await other.goto('/viec');
  await other.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
  await page.context().clearCookies();
  await page.bringToFront();
  await page.clock.fastForward('15:05');
  const again = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
  await again.getByLabel('Mật khẩu', { exact: true }).fill(province.financeHead.password);
  await page.keyboard.press('Enter');
  await again.waitFor({ state: 'detached' });
  expect(await head.field('Đã làm được gì').inputValue()).toBe('Đang chờ ý kiến của Kho bạc');
  await head.send('Cập nhật', 'Đã cập nhật tiến độ.');
  await other.bringToFront();
  await other.getByRole('navigation', { name: 'Các mục việc' }).waitFor();
  expect(await other.getByRole('dialog', { name: 'Phiên làm việc đã hết' }).count()).toBe(0);
  await other.getByRole('button', { name: /^Tài khoản/ }).click();
  await other.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  // Whoever sits down here afterwards finds nothing (S-91): not by going back, not in what the browser keeps for pages.
  await other.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  await other.goBack();
  await other.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  expect(await other.locator('body').innerText()).not.toContain(province.financeHead.displayName);
  const kept = await other.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
  expect(kept).toEqual({ workers: 0, caches: [] });
});

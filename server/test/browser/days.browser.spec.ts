import type { INestApplicationContext } from '@nestjs/common';
import type { Page } from 'playwright-core';
import { localDateIn } from '@libs/calendar';
import { Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { AssignmentsService, ResultsService } from '../../src/assignments';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { Person } from './person';

/*
 * A day at the console for each role, from their own home. Whoever is not at work sits at theirs with the page open:
 * what the others do reaches it by itself.
 */

const funding = 'Tham mưu bố trí kinh phí chuyển đổi số năm nay';
const spending = 'Báo cáo tình hình giải ngân vốn đầu tư công';
const stations = 'Rà soát quy hoạch các bến xe trên địa bàn';
const property = 'Kiểm tra công tác quản lý tài sản công';
const many = 110;

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
/** The specialist and the head of the Office, the leader of the province, the head and the specialist of a department. */
let lan: Person;
let loc: Person;
let khai: Person;
let thinh: Person;
let uyen: Person;
/** Where the one stands that is late, and goes through everybody's hands. */
let late: string;

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  await begin();
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
  const { officeSpecialist, officeHead, leader, financeHead, financeSpecialist } = province;
  [lan, loc, khai, thinh, uyen] = await Promise.all(
    [officeSpecialist, officeHead, leader, financeHead, financeSpecialist].map((one) => Person.signIn(browsers, one)),
  );
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

const daysAgo = (days: number) => localDateIn('Asia/Ho_Chi_Minh', new Date(Date.now() - days * 86_400_000));
const written = (day: string) => day.split('-').reverse().join('/');

/** Two results that wait, one declined, one late, and a list too long for one screen. */
async function begin(): Promise<void> {
  const { finance, construction, ward, financeHead, constructionHead } = province;
  const lines = [
    { text: funding, leads: [finance], deadline: written(daysAgo(-25)) },
    { text: spending, leads: [finance], deadline: written(daysAgo(-26)) },
    { text: stations, leads: [construction], deadline: written(daysAgo(-27)) },
    { text: property, leads: [finance], deadline: written(daysAgo(5)) },
  ];
  const given = { numberSymbol: '231/QĐ-UBND', issuedOn: daysAgo(30) };
  const { assignments } = await issue(app, province, lines, given);
  for (const { id, version } of assignments.slice(0, 2)) {
    const input = { id, expectedVersion: version, text: 'Đã trình UBND tỉnh', fileIds: [] };
    await app.get(ResultsService).submit(financeHead.actor, input);
  }
  const { id, version } = assignments[2]!;
  const reason = 'Bến xe do phường quản lý theo phân cấp mới';
  const declined = { id, expectedVersion: version, reason, proposedUnitId: ward.id };
  await app.get(AssignmentsService).decline(constructionHead.actor, declined);
  late = assignments[3]!.id;
  const long = Array.from({ length: many }, (_, i) => ({
    text: `Nhiệm vụ thường xuyên thứ ${i + 1} trong chương trình công tác`,
    leads: [construction],
    monitor: null,
  }));
  await issue(app, province, long);
}

const chapter = (name: string, work: () => Promise<void>) => test(name, () => browsers.during(work), 60_000);

/** What a queue of theirs says, where they sit. Nothing is loaded again. */
const counts = ({ page }: Person, queue: string, n: number) =>
  page
    .getByRole('navigation', { name: 'Các mục việc' })
    .getByRole('link', { name: new RegExp(`^${n}\\s*${queue}$`) })
    .waitFor();

async function home(person: Person): Promise<void> {
  await person.link('Việc của tôi').click();
  await person.page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
}

const news = ({ page }: Person) => page.locator('section.news');
const told = ({ page }: Person, words: string) => page.getByRole('listitem').getByText(words).first().waitFor();

chapter("an Office specialist's day: one result is confirmed, one returned, the news are read", async () => {
  await counts(lan, 'Chờ xác nhận', 2);
  await counts(thinh, 'Bị chuyển trả', 0);
  await lan.openFromWork('Chờ xác nhận', funding);
  await lan.act('Xác nhận hoàn thành');
  await lan.send('Xác nhận', 'Đã xác nhận hoàn thành.');
  await lan.openFromWork('Chờ xác nhận', spending);
  await lan.act('Chuyển trả');
  await lan.field('Lý do chuyển trả').fill('Chưa có số liệu của quý này');
  await lan.send('Chuyển trả', 'Đã chuyển trả đơn vị.');
  await counts(thinh, 'Bị chuyển trả', 1);

  await home(lan);
  await counts(lan, 'Chờ xác nhận', 0);
  await news(lan).getByText('Sở Xây dựng từ chối tiếp nhận').waitFor();
  await news(lan).getByRole('button', { name: 'Đánh dấu đã xem' }).click();
  await news(lan).getByText('Chưa có gì mới từ lần bạn xem trước.').waitFor();
});

chapter("an Office head's day: what was declined goes to the right unit, what matters gets a star", async () => {
  await counts(loc, 'Bị từ chối tiếp nhận', 1);
  await counts(lan, 'Bị từ chối tiếp nhận', 1);
  await loc.openFromWork('Bị từ chối tiếp nhận', stations);
  await loc.act('Chuyển đơn vị khác');
  await loc.button(/^Dùng đơn vị được đề nghị/).click();
  await loc.field('Lý do').fill('Đúng thẩm quyền của phường');
  await loc.send('Chuyển đơn vị khác', 'Đã chuyển sang đơn vị khác.');
  await counts(lan, 'Bị từ chối tiếp nhận', 0);
  await home(loc);
  await counts(loc, 'Bị từ chối tiếp nhận', 0);

  await counts(loc, 'Quá hạn toàn tỉnh', 1);
  await loc.openFromWork('Quá hạn toàn tỉnh', property);
  await loc.button('Gắn sao ưu tiên').click();
  await loc.page.getByText('Đã gắn sao.').waitFor();
  await home(loc);
});

chapter("a provincial leader's day: who is late, with what, and a word to them", async () => {
  const { page } = khai;
  const row = page.getByRole('row').filter({ hasText: 'Sở Tài chính' });
  await row.getByText('5 ngày').waitFor();
  await row.getByRole('link', { name: 'Sở Tài chính' }).click();
  await page.getByText('1 trên 1', { exact: true }).waitFor();
  await page.getByRole('link', { name: property }).click();
  await khai.act('Đôn đốc');
  await khai.field('Lời đôn đốc (không bắt buộc)').fill('Báo cáo trước thứ Sáu tuần này');
  await counts(thinh, 'Được đôn đốc', 0);
  await khai.send('Đôn đốc', 'Đã đôn đốc đơn vị.');
  await counts(thinh, 'Được đôn đốc', 1);
  await home(khai);
});

chapter("a unit head's day: what the leader urges is acknowledged and handed out", async () => {
  await counts(uyen, 'Được đôn đốc', 0);
  await thinh.openFromWork('Được đôn đốc', property);
  await thinh.page.getByText(/Đặng Hữu Khải đôn đốc/).waitFor();
  await thinh.page.getByText('Báo cáo trước thứ Sáu tuần này').first().waitFor();
  await thinh.act('Tiếp nhận');
  await thinh.page.getByText('Đã tiếp nhận.').waitFor();
  await thinh.act('Giao việc');
  await thinh.dialog().getByRole('combobox').click();
  await thinh.pick('uyen', /Đinh Thị Thu Uyên/);
  await thinh.send('Giao việc', 'Đã giao việc.');
  await counts(uyen, 'Được đôn đốc', 1);
  await home(thinh);
  await counts(thinh, 'Được đôn đốc', 1);
  await counts(thinh, 'Chờ tiếp nhận', 0);
});

chapter("a unit specialist's day: the news say what came, it is reported on, its result drafted", async () => {
  const { page } = uyen;
  await news(uyen).getByText('Sở Tài chính giao Đinh Thị Thu Uyên xử lý').waitFor();
  await uyen.openFromWork('Được đôn đốc', property);
  await uyen.act('Cập nhật tiến độ');
  await uyen.field('Đã làm được gì').fill('Đã kiểm tra sáu đơn vị');
  await page.getByRole('spinbutton', { name: 'Tiến độ (%)' }).fill('40');
  await uyen.send('Cập nhật', 'Đã cập nhật tiến độ.');
  await counts(thinh, 'Được đôn đốc', 0);
  await uyen.act('Soạn kết quả');
  await uyen.field('Nội dung kết quả').fill('Đã kiểm tra và kiến nghị xử lý ba trường hợp');
  await uyen
    .dialog()
    .getByText(/Đã lưu \d\d:\d\d/)
    .waitFor();
  await uyen.dialog().getByRole('button', { name: 'Đóng' }).click();
  await home(uyen);
  await counts(uyen, 'Được đôn đốc', 0);
  await counts(uyen, 'Đang thực hiện', 1);
});

chapter('what everybody did stands in one timeline, in plain Vietnamese', async () => {
  await lan.page.goto(`/nhiem-vu/${late}`);
  const sentences = [
    'Gắn sao ưu tiên nhiệm vụ của Sở Tài chính',
    'Lãnh đạo UBND tỉnh đôn đốc Sở Tài chính',
    'Sở Tài chính tiếp nhận',
    'Sở Tài chính giao Đinh Thị Thu Uyên xử lý',
    'Sở Tài chính báo cáo tiến độ: 40%',
  ];
  for (const words of sentences) await told(lan, words);
});

/** Rolls from the top of a list to its end; how long each task took that kept the page from answering. */
async function roll(page: Page): Promise<number[]> {
  // What has just been loaded is drawn before.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(() => {
    const tasks: number[] = ((window as unknown as { tasks: number[] }).tasks = []);
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
  });
  await page.mouse.move(600, 500);
  for (let i = 0; i < 50; i++) {
    await page.mouse.wheel(0, 100);
    await page.waitForTimeout(16);
  }
  return page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
}

chapter('a list of a hundred rows rolls from its first to its last', async () => {
  const { page } = loc;
  await page.goto(`/nhiem-vu?unit=${province.construction.id}`);
  await page.getByText(`50 trên ${many}`).waitFor();
  await page.getByRole('button', { name: 'Xem thêm' }).click();
  await page.getByText(`100 trên ${many}`).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  const tasks = await roll(page);
  process.stdout.write(
    `\nCuộn 100 dòng: ${tasks.length} tác vụ dài${tasks.map((ms) => `, ${Math.round(ms)} ms`).join('')}\n`,
  );
  const rows = page.locator('[data-row]');
  expect(await rows.count()).toBe(100);
  const box = (await rows.last().boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(768);
  expect(await rows.last().textContent()).toContain('Nhiệm vụ thường xuyên thứ');
});

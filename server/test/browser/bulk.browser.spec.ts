import type { INestApplicationContext } from '@nestjs/common';
import { Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { ResultsService, ReviewsService } from '../../src/assignments';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { CountedHands } from './counted-hands';
import { Person } from './person';

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let lan: Person;

type Waiting = { id: string; version: number };

/** That many results of Sở Tài chính, all waiting for the Office. */
async function results(count: number, about: string): Promise<Waiting[]> {
  const lines = Array.from({ length: count }, (_, i) => ({ text: `${about} ${i + 1}`, leads: [province.finance] }));
  const { assignments } = await issue(app, province, lines);
  const sent: Waiting[] = [];
  for (const { id, version } of assignments) {
    const input = { id, expectedVersion: version, text: 'Đã hoàn thành, có văn bản kèm theo', fileIds: [] };
    await app.get(ResultsService).submit(province.financeHead.actor, input);
    sent.push({ id, version: version + 1 });
  }
  return sent;
}

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
  lan = await Person.signIn(browsers, province.officeSpecialist);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

const chapter = (name: string, work: () => Promise<void>) => test(name, () => browsers.during(work), 180_000);

/** Goes to a list and waits until it shows that many. */
async function atList({ page }: Person, address: string, rows: number): Promise<void> {
  await page.goto(address);
  await page.getByText(`${rows} trên ${rows}`, { exact: true }).waitFor();
}

const ticked = ({ page }: Person, n: number) => page.getByText(`Đã chọn ${n}`, { exact: true }).waitFor();

chapter('twenty are returned at once; three that another person has changed meanwhile stay ticked', async () => {
  const sent = await results(20, 'Rà soát tiến độ giải ngân dự án');
  const { page } = lan;
  await atList(lan, '/nhiem-vu?queue=TO_CONFIRM', 20);
  await page.keyboard.press('*');
  await ticked(lan, 20);
  await page.keyboard.press('r');
  await lan.dialog().getByText('Làm được cả 20 nhiệm vụ').waitFor();
  await lan.dialog().getByText('Sở Tài chính').first().waitFor();

  // While she writes why, the head of the Office confirms three of them.
  await page.keyboard.type('Chưa có số liệu của quý này');
  for (const { id, version } of sent.slice(4, 7))
    await app.get(ReviewsService).confirm(province.officeHead.actor, { id, expectedVersion: version });
  await lan.dialog().getByText('Làm được 17 trên 20 nhiệm vụ').waitFor();
  await page.keyboard.press('Control+Enter');

  await lan.dialog().getByText('3 trên 20 nhiệm vụ chưa làm được').waitFor();
  const failed = lan.dialog().locator('app-bulk-outcome > ul > li');
  expect(await failed.count()).toBe(3);
  for (const row of await failed.all()) {
    expect(await row.textContent()).toContain('Vũ Đình Lộc vừa thay đổi');
    expect(await row.getByRole('link').getAttribute('href')).toMatch(/^\/nhiem-vu\/[0-9a-f-]{36}/);
  }
  await page.keyboard.press('Escape');
  await lan.dialog().waitFor({ state: 'detached' });
  await ticked(lan, 3);

  // Each has its own record, in its own timeline.
  await page.goto(`/nhiem-vu/${sent[0].id}`);
  await page.getByText('Văn phòng chuyển trả kết quả của Sở Tài chính').first().waitFor();
  await page.getByText('Chưa có số liệu của quý này').first().waitFor();
});

chapter('twenty results are confirmed with a handful of keys', async () => {
  await results(20, 'Báo cáo tình hình thực hiện chỉ tiêu');
  await atList(lan, '/nhiem-vu?queue=TO_CONFIRM', 20);
  const hands = new CountedHands(lan.page);
  hands.begin();
  await hands.press('*');
  await ticked(lan, 20);
  await hands.press('c');
  await lan.dialog().getByText('Làm được cả 20 nhiệm vụ').waitFor();
  await hands.press('Control+Enter');
  await lan.page.getByText('Đã xác nhận hoàn thành 20 nhiệm vụ.').waitFor();
  await lan.dialog().waitFor({ state: 'detached' });
  expect(hands.told('Xác nhận hai mươi kết quả').presses).toBeLessThan(12);
});

chapter('stars are put on at once, and taken back', async () => {
  await issue(
    app,
    province,
    [1, 2, 3].map((n) => ({ text: `Đề xuất danh mục ${n}`, leads: [province.construction] })),
  );
  await atList(lan, `/nhiem-vu?unit=${province.construction.id}`, 3);
  const { page } = lan;
  await page.keyboard.press('*');
  await ticked(lan, 3);
  await page.keyboard.press('u');
  await page.getByText('Đã gắn sao 3 nhiệm vụ.').waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã bỏ sao 3 nhiệm vụ.').waitFor();
});

chapter("a unit head's morning: five new assignments delegated and acknowledged", async () => {
  await issue(
    app,
    province,
    [1, 2, 3, 4, 5].map((n) => ({ text: `Kiểm tra dự án số ${n}`, leads: [province.finance] })),
  );
  const head = await Person.signIn(browsers, province.financeHead);
  const { page } = head;
  await atList(head, '/nhiem-vu?queue=TO_ACKNOWLEDGE', 5);
  const hands = new CountedHands(page);
  hands.begin();
  await hands.press('*');
  await ticked(head, 5);
  await hands.press('p');
  await head.dialog().getByText('Làm được cả 5 nhiệm vụ').waitFor();
  await hands.type('uyen');
  await page.getByRole('option', { name: /Đinh Thị Thu Uyên/, selected: true }).waitFor();
  await hands.press('Enter', 'Control+Enter');
  await page.getByText('Đã giao 5 nhiệm vụ.').waitFor();
  await head.dialog().waitFor({ state: 'detached' });
  await hands.press('*');
  await ticked(head, 5);
  await hands.press('t');
  await head.dialog().getByText('Làm được cả 5 nhiệm vụ').waitFor();
  await hands.press('Control+Enter');
  await page.getByText('Đã tiếp nhận 5 nhiệm vụ.').waitFor();
  expect(hands.told('Buổi sáng của lãnh đạo đơn vị: năm nhiệm vụ mới').presses).toBeLessThan(25);
});

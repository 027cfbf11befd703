import type { INestApplicationContext } from '@nestjs/common';
import { barriers, Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { Person } from './person';

const about = 'Bàn giao hồ sơ đất đai của cấp huyện về cấp xã';
const why = 'Chờ kiểm đếm xong hồ sơ của ba xã; Sở nhận trách nhiệm về việc đôn đốc chậm.';
const phone = { width: 390, height: 844, touch: true };

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let address: string;

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  const { assignments } = await issue(app, province, [{ text: about, leads: [province.finance], deadline: '+10' }]);
  address = `/nhiem-vu/${assignments[0].id}`;
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

test('a leader comes from a figure and asks, the head of the unit answers on a phone, the leader reads it and closes', async () => {
  await browsers.during(async () => {
    const leader = await Person.signIn(browsers, province.leader);
    await leader.page.goto(`${address}?giai-trinh=1`);
    await leader.field('Nội dung cần giải trình').fill('Vì sao chưa bàn giao?');
    // Three working days are proposed; a day past is not taken, and what was typed stays.
    expect(await leader.field('Hạn trả lời').inputValue()).toBe('+3');
    await leader.field('Hạn trả lời').fill('1/1/2020');
    await leader.dialog().getByText('Hạn trả lời không được trước hôm nay').first().waitFor();
    await leader.dialog().getByRole('button', { name: 'Thêm 3 ngày làm việc' }).click();
    expect(await barriers(leader.page)).toEqual([]);
    await leader.send('Gửi yêu cầu', 'Đã gửi yêu cầu giải trình.');
    await leader.page.getByRole('heading', { name: /Đặng Hữu Khải yêu cầu giải trình/ }).waitFor();
    expect(leader.page.url()).not.toContain('giai-trinh');

    // In the unit it is the first thing to do, and in the list of what waits.
    const head = await Person.signIn(browsers, province.financeHead, phone);
    await head.page.goto('/giai-trinh');
    await head.page.getByRole('link', { name: /Vì sao chưa bàn giao/ }).tap();
    const thread = head.page.locator('app-inquiry-card');
    await thread.getByRole('button', { name: 'Giải trình' }).tap();
    await head.dialog().getByText('Vì sao chưa bàn giao?').waitFor();
    await head.field('Giải trình').fill(why);
    await head.send('Gửi giải trình', 'Đã gửi giải trình.');
    await thread.getByText(why).waitFor();
    await thread.getByText('Đã trả lời').waitFor();

    // The leader, who has it open, sees it come; the list counts it; closing ends it, and all of it stays told.
    const { page } = leader;
    await page.locator('app-inquiry-card').getByText(why).waitFor();
    await page.goto('/giai-trinh?state=ANSWERED');
    await page.getByRole('link', { name: /1 Đã trả lời/ }).waitFor();
    await page.getByText('Đã hỏi 1 lần, trả lời 1').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: /Vì sao chưa bàn giao/ }).click();
    await page.locator('app-inquiry-card').getByRole('button', { name: 'Kết thúc' }).click();
    await page.getByText('Không có giải trình nào chờ xem').waitFor();
    await page.getByRole('heading', { name: 'Giải trình đã kết thúc' }).waitFor();
    await page.getByText(/Lãnh đạo tỉnh kết thúc yêu cầu giải trình với Sở Tài chính/).waitFor();
  });
}, 120_000);

import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { barriers, Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { Person } from './person';

const about = 'Rà soát các dự án chậm tiến độ trên địa bàn';
const said = 'Đã rà soát xong bảy dự án, còn hai dự án chờ số liệu.';

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let p: Province;
let address: string;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  const { assignments } = await issue(app, p, [{ text: about, leads: [p.finance], deadline: '+10' }]);
  address = `/nhiem-vu/${assignments[0].id}`;
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

test('a leader goes on leave: the deputy acts with both names, until it is over, and the leader reads what was done', async () => {
  await browsers.during(async () => {
    // Named without a mouse.
    const leader = await Person.signIn(browsers, p.financeHead);
    await leader.page.goto('/ca-nhan/nguoi-thay');
    await leader.button('Cử người thay').press('Enter');
    await leader.page.getByRole('combobox', { name: /Người thay/ }).focus();
    await leader.pick('uyên', /Đinh Thị Thu Uyên/);
    await leader
      .dialog()
      .getByRole('textbox', { name: /Đến hết ngày/ })
      .focus();
    const last = new Date(Date.now() + 5 * 86_400_000);
    await leader.page.keyboard.type(`${last.getDate()}/${last.getMonth() + 1}/${last.getFullYear()}`);
    await leader.field('Lý do').fill('Nghỉ phép');
    expect(await barriers(leader.page)).toEqual([]);
    await leader.page.keyboard.press('Control+Enter');
    await leader.page.getByText('Đã cử Đinh Thị Thu Uyên').waitFor();
    await leader.page.locator('app-deputy-row').getByText('Đang thay').waitFor();

    // Until she says so, the deputy is only herself.
    const deputy = await Person.signIn(browsers, p.financeSpecialist);
    await deputy.page.goto(address);
    await deputy.page.getByText(about).waitFor({ state: 'hidden' });
    await deputy.button('Tài khoản Đinh Thị Thu Uyên').press('Enter');
    await deputy.button(/Thay mặt Phạm Văn Thịnh/).press('Enter');
    const strip = deputy.page.locator('app-acting-strip');
    await strip.getByText('Đang thay mặt Phạm Văn Thịnh').waitFor();
    expect(await barriers(deputy.page)).toEqual([]);
    await deputy.page.goto(address);
    await deputy.page.getByRole('heading', { level: 2, name: about }).waitFor();
    await deputy.page.keyboard.press('e');
    await deputy.dialog().getByRole('textbox').first().fill(said);
    await deputy.page.keyboard.press('Control+Enter');
    await deputy.page.getByText(said).first().waitFor();
    await deputy.page.getByText('thay mặt Phạm Văn Thịnh').first().waitFor();

    // Over while the page is open: it says so, and leads back.
    await app.get(DataSource).query(`update deputyship set ends_at = now() + interval '2 seconds'`);
    await deputy.page.reload();
    await strip.getByText('Thời gian thay mặt Phạm Văn Thịnh đã hết.').waitFor();
    await strip.getByRole('button', { name: 'Về vai trò của tôi' }).click();
    await deputy.page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
    await strip.getByText('Đang thay mặt').waitFor({ state: 'hidden' });

    await leader.page.goto('/ca-nhan/nguoi-thay');
    const done = leader.page.locator('app-timeline');
    await done
      .getByText(/Đinh Thị Thu Uyên\s+· thay mặt Phạm Văn Thịnh/)
      .first()
      .waitFor();
    await leader.page.locator('app-deputy-row').getByText('Đã hết').waitFor();
  });
}, 120_000);

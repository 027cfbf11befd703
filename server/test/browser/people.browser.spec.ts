import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { config } from '@libs/config';
import { barriers, Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { aProvince, type Province } from '../builders';
import { startModules } from '../issuing';
import { Person } from './person';

const email = 'ha.lt@tinh.example';
const password = 'ba con hươu qua suối lúc rạng đông';

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let p: Province;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

/** The secret of the newest link that was mailed to that address. */
async function mailedLink(): Promise<string> {
  const folder = join(config.DATA_DIR, 'mail');
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(200)) {
    const files = (() => {
      try {
        return readdirSync(folder);
      } catch {
        return [];
      }
    })();
    for (const file of files) {
      const mail = await simpleParser(readFileSync(join(folder, file)));
      const link = [mail.to].flat().some((to) => to?.text.includes(email)) && mail.text?.match(/lien-ket#([\w-]{43})/);
      if (link) return link[1];
    }
  }
  throw new Error(`No invitation was mailed to ${email}`);
}

/** As the page behind the link does. */
async function takeUp(token: string): Promise<void> {
  const answer = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation ($input: ChoosePasswordInput!) { choosePassword(input: $input) { __typename ... on Refusal { message } } }`,
      variables: { input: { token, newPassword: password } },
    }),
  });
  expect(JSON.stringify(await answer.json())).not.toMatch(/message/);
}

test('a unit’s administrator, by keyboard alone: invites, the person takes it up and signs in, is shut out, and is gone at once', async () => {
  await browsers.during(async () => {
    const admin = await Person.signIn(browsers, p.financeAdmin);
    const { page } = admin;
    await page.goto('/quan-tri');
    // Only what is theirs.
    await page.getByRole('heading', { level: 1, name: 'Người dùng' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Quản trị' }).getByRole('link').allInnerTexts()).not.toContain(
      'Đơn vị',
    );
    await page.getByRole('link', { name: /Phạm Văn Thịnh/ }).waitFor();
    expect(await page.getByRole('link', { name: /Lê Anh Tuấn/ }).count()).toBe(0);
    expect(await barriers(page)).toEqual([]);

    await page.keyboard.press('n');
    await admin.dialog().waitFor();
    await page.keyboard.type('Lê Thị Hà');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Chuyên viên');
    await page.keyboard.press('Tab');
    await page.keyboard.type(email);
    expect(await admin.field('Tên đăng nhập').inputValue()).toBe('ha.lt');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Đã mời Lê Thị Hà/).waitFor();
    const card = page.locator('app-account-page');
    await card.getByText('Đã mời, chưa nhận').first().waitFor();

    await takeUp(await mailedLink());
    const person = await Person.signIn(browsers, {
      ...p.financeSpecialist,
      username: 'ha.lt',
      password,
      displayName: 'Lê Thị Hà',
    });

    await page.reload();
    await card.getByText('Đang dùng').waitFor();
    await card.getByRole('button', { name: 'Việc khác' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Vô hiệu hóa' }).press('Enter');
    await page.keyboard.type('Nghỉ việc từ hôm nay');
    await page.keyboard.press('Control+Enter');
    await card.getByText('Đã vô hiệu hóa').first().waitFor();
    await card.getByText('Vô hiệu hóa tài khoản').first().waitFor();
    expect(await barriers(page)).toEqual([]);

    // Shut out, wherever they are, and told so: on the page they were at, and at the door.
    browsers.excuse(/401|ACCOUNT_DISABLED/i);
    await pause(1_100);
    await person.page.getByRole('alertdialog', { name: 'Tài khoản đã bị vô hiệu hóa' }).waitFor();
    expect(await barriers(person.page)).toEqual([]);
    await person.page.goto('/thong-bao');
    await person.page.getByRole('textbox', { name: 'Tên đăng nhập' }).waitFor();
    await person.page.getByText('hỏi người quản trị tài khoản của đơn vị').waitFor();
  });
}, 120_000);

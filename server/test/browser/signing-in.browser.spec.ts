import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { config } from '@libs/config';
import { barriers, Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { aProvince, type Province } from '../builders';
import { startModules } from '../issuing';
import { Person } from './person';

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let page: Page;
let person: Person;

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  await app.get(DataSource).query(`update account set email = username || '@tinh.example'`);
  product = await startProduct({ host: 'localhost' });
  browsers = await Browsers.launch(product.url);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

const chapter = (name: string, work: () => Promise<void>) => test(name, () => browsers.during(work), 120_000);
/** Signed in, reading begins at the heading. */
const atWork = () => page.locator('h1:focus', { hasText: 'Việc của tôi' }).waitFor();
const signOut = async () => {
  await page.context().clearCookies();
  await page.goto('/dang-nhap');
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).waitFor();
};
/** Types what one knows and sends it, by keyboard. */
const type = async (password: string) => {
  await page.keyboard.type(province.officeHead.username);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
};

/** What the newest mail about that says, as its reader sees it. */
async function mail(subject: RegExp): Promise<string> {
  const folder = join(config.DATA_DIR, 'mail');
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(100)) {
    const decoded = readdirSync(folder, { recursive: false })
      .filter((name) => String(name).endsWith('.eml'))
      .map((name) => readFileSync(join(folder, String(name)), 'utf8'))
      .map((source) => source.replace(/=\r?\n/g, '').replace(/=3D/g, '='));
    const found = decoded.filter((source) => subject.test(source)).at(-1);
    if (found) return found;
  }
  throw new Error(`No mail: ${subject}`);
}

chapter('a passkey is added by keyboard, with codes for the day it is gone', async () => {
  person = await Person.signIn(browsers, province.officeHead);
  page = person.page;
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  await page.goto('/ca-nhan/bao-mat');
  await person.button('Thêm khóa').press('Enter');
  await person.dialog().getByRole('textbox', { name: 'Tên của khóa' }).waitFor();
  await page.keyboard.type('Máy tính cơ quan');
  await page.keyboard.press('Enter');
  await person.dialog().getByRole('heading', { name: 'Mã dự phòng của bạn' }).waitFor();
  expect(await person.dialog().getByRole('listitem').count()).toBe(10);
  expect(await barriers(page)).toEqual([]);
  await person.button('Tôi đã cất các mã').press('Enter');
  await page.getByText('Máy tính cơ quan').waitFor();
  await page.getByText('Còn 10 mã').waitFor();
});

chapter('with it one signs in without a password', async () => {
  await signOut();
  await person.button('Đăng nhập bằng khóa (passkey)').press('Enter');
  await atWork();
});

chapter('a code of the phone is set up, and asked for after the password', async () => {
  await page.goto('/ca-nhan/bao-mat');
  await person.button('Thiết lập').press('Enter');
  const secret = await person.dialog().locator('code').innerText();
  const generator = new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, '')), digits: 6, period: 30 });
  await person.dialog().getByRole('textbox', { name: 'Mã 6 số' }).fill(generator.generate());
  await page.keyboard.press('Enter');
  await page.getByText('Từ', { exact: false }).first().waitFor();
  await person.dialog().waitFor({ state: 'detached' });
  // As if that had been a minute ago: a code is good once.
  await app.get(DataSource).query('update totp set last_step = last_step - 5');

  await signOut();
  await type(province.officeHead.password);
  await page.getByRole('heading', { name: 'Xác nhận lớp thứ hai' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await person.button('Dùng mã trên điện thoại').press('Enter');
  await page.getByRole('textbox', { name: 'Mã 6 số' }).waitFor();
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Mã không đúng').waitFor();
  await page.keyboard.type(generator.generate());
  await page.keyboard.press('Enter');
  await atWork();
});

chapter('who forgot the password gets a link; it opens once, and does not do without the second step', async () => {
  await signOut();
  await person.link('Quên mật khẩu?').press('Enter');
  await page.getByRole('textbox', { name: 'Tên đăng nhập hoặc địa chỉ thư' }).fill('officehead@tinh.example');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Kiểm tra hộp thư' }).waitFor();
  const link = /https?:\/\/[^\s"<]+\/lien-ket#[\w-]{43}/.exec(await mail(/lien-ket#/))![0];
  expect(link.startsWith(`${product.url}/lien-ket#`)).toBe(true);
  await page.goto(link);
  await page.getByRole('heading', { name: 'Đặt lại mật khẩu' }).waitFor();
  expect(page.url()).not.toContain('#');
  expect(await barriers(page)).toEqual([]);
  const chosen = 'ba từ rời nhau đủ dài';
  await page.getByRole('textbox', { name: 'Mật khẩu mới', exact: true }).fill(chosen);
  await page.getByRole('textbox', { name: 'Nhập lại mật khẩu mới' }).fill(chosen);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Đã đặt mật khẩu' }).waitFor();
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByRole('heading', { name: 'Liên kết không dùng được nữa' }).waitFor();

  await signOut();
  await type(chosen);
  await page.getByRole('heading', { name: 'Xác nhận lớp thứ hai' }).waitFor();
  await person.button('Dùng khóa đăng nhập').first().press('Enter');
  await atWork();
});

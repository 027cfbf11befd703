import type { INestApplicationContext } from '@nestjs/common';
import type { Locator } from 'playwright-core';
import { Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { ResultsService } from '../../src/assignments';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { Person } from './person';
import { seesFocus } from './visible-focus';

/*
 * Ten main tasks, and not one of them with the mouse: what is not reached by keys here is not reached by keys at all.
 */

const number = '231/QĐ-UBND';
const texts = [
  'Tham mưu bố trí kinh phí chuyển đổi số năm nay',
  'Báo cáo tình hình giải ngân vốn đầu tư công',
  'Rà soát danh mục dự án chậm tiến độ',
  'Kiểm tra công tác quản lý tài sản công',
];

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let lan: Person;
let thinh: Person;

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  const { finance, construction, financeHead } = province;
  const lines = texts.map((text, i) => ({ text, leads: [finance], deadline: `+${10 + i}` }));
  const others = [1, 2, 3].map((n) => ({ text: `Đề xuất quy hoạch ${n}`, leads: [construction], deadline: `+${n}` }));
  const { assignments } = await issue(app, province, [...lines, ...others], { numberSymbol: number });
  for (const { id, version } of assignments.slice(0, 2)) {
    const input = { id, expectedVersion: version, text: 'Đã trình UBND tỉnh', fileIds: [] };
    await app.get(ResultsService).submit(financeHead.actor, input);
  }
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
  [lan, thinh] = await Promise.all([
    Person.signIn(browsers, province.officeSpecialist),
    Person.signIn(browsers, province.financeHead),
  ]);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await app?.close();
}, 60_000);

const task = (name: string, work: () => Promise<void>) => test(name, () => browsers.during(work), 60_000);

async function press({ page }: Person, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Sees where the cursor is on this screen. */
async function sees({ page }: Person): Promise<void> {
  expect(await seesFocus(page)).toBe(true);
}

/** Waits until the cursor is in that place by itself. */
const cursorIn = (place: Locator) => place.and(place.page().locator(':focus')).first().waitFor();

const heading = ({ page }: Person, name: string) => page.getByRole('heading', { level: 1, name });
const open = ({ page }: Person, text: string) => page.getByRole('heading', { level: 2, name: text });
const shown = ({ page }: Person, n: number) => page.getByText(`${n} trên ${n}`, { exact: true }).waitFor();
const said = ({ page }: Person, words: string) => page.getByText(words, { exact: true }).first().waitFor();
const told = ({ page }: Person, words: string) => page.getByRole('listitem').getByText(words).first().waitFor();

/** Back at one's own work, whatever came before. */
async function home(person: Person): Promise<void> {
  await person.page.goto('/viec');
  await atHome(person);
}

async function atHome({ page }: Person): Promise<void> {
  await page.getByRole('navigation', { name: 'Các mục việc' }).getByRole('link').first().waitFor();
}

/** Opens a queue of one's own work, from the heading on. */
async function queue(person: Person, name: string, rows: number): Promise<void> {
  await home(person);
  const link = person.page.getByRole('navigation', { name: 'Các mục việc' }).getByRole('link', { name });
  await person.tabTo(link, 26);
  await sees(person);
  await press(person, 'Enter');
  await shown(person, rows);
  await cursorIn(heading(person, 'Nhiệm vụ'));
}

/** Writes into the dialog that has just opened, and sends it. */
async function write(person: Person, words: string, done: string): Promise<void> {
  await cursorIn(person.dialog().locator('textarea').first());
  await person.page.keyboard.type(words);
  await press(person, 'Control+Enter');
  await person.dialog().waitFor({ state: 'detached' });
  await said(person, done);
}

task('goes to the list, filters it by a unit, and opens the third', async () => {
  const { page } = lan;
  await home(lan);
  await press(lan, 'g', 'n');
  await shown(lan, 7);
  await cursorIn(heading(lan, 'Nhiệm vụ'));
  await press(lan, 'f');
  await lan.dialog().waitFor();
  await lan.tabTo(page.getByRole('combobox', { name: 'Đơn vị' }));
  await sees(lan);
  await lan.pick('stc', /Sở Tài chính/);
  await press(lan, 'Escape');
  await lan.dialog().waitFor({ state: 'detached' });
  await shown(lan, 4);
  await press(lan, 'j', 'j', 'j');
  await sees(lan);
  await press(lan, 'Enter');
  await cursorIn(open(lan, texts[2]!));
  await press(lan, 'j');
  await cursorIn(open(lan, texts[3]!));
  await press(lan, 'k');
  await cursorIn(open(lan, texts[2]!));
  await press(lan, 'Escape');
  await page.waitForURL(/\/nhiem-vu\?/);
  await cursorIn(page.getByRole('link', { name: texts[2] }));
});

task('confirms a result with one key, and returns the next with the reason', async () => {
  await queue(lan, 'Chờ xác nhận', 2);
  await press(lan, 'j', 'Enter');
  await cursorIn(open(lan, texts[0]!));
  await press(lan, 'Tab');
  await sees(lan);
  await press(lan, 'c');
  await write(lan, '', 'Đã xác nhận hoàn thành.');
  await press(lan, 'j');
  await open(lan, texts[1]!).waitFor();
  await press(lan, 'r');
  await cursorIn(lan.dialog().locator('textarea').first());
  await sees(lan);
  await write(lan, 'Chưa có số liệu của quý này', 'Đã chuyển trả đơn vị.');
  await told(lan, 'Văn phòng chuyển trả kết quả của Sở Tài chính');
});

task('puts a star on and urges the unit', async () => {
  await home(lan);
  await press(lan, 'g', 'n');
  await shown(lan, 6);
  await press(lan, 'j', 'Enter');
  await open(lan, 'Đề xuất quy hoạch 1').waitFor();
  await press(lan, 'u');
  await said(lan, 'Đã gắn sao.');
  await press(lan, 'd');
  await write(lan, ' Xong trước thứ Sáu.', 'Đã đôn đốc đơn vị.');
  await told(lan, 'Văn phòng đôn đốc Sở Xây dựng');
});

task('acknowledges what is new and hands it to a specialist', async () => {
  await queue(thinh, 'Chờ tiếp nhận', 2);
  await press(thinh, 'j', 'j', 'Enter');
  await cursorIn(open(thinh, texts[3]!));
  await press(thinh, 't');
  await said(thinh, 'Đã tiếp nhận.');
  await press(thinh, 'p');
  await cursorIn(thinh.dialog().getByRole('combobox'));
  await thinh.pick('uyen', /Đinh Thị Thu Uyên/);
  await press(thinh, 'Control+Enter');
  await thinh.dialog().waitFor({ state: 'detached' });
  await said(thinh, 'Đã giao việc.');
  await told(thinh, 'Sở Tài chính giao Đinh Thị Thu Uyên xử lý');
});

task('reports how far it is, and sends the result', async () => {
  await queue(thinh, 'Bị chuyển trả', 1);
  await press(thinh, 'j', 'Enter');
  await open(thinh, texts[1]!).waitFor();
  await press(thinh, 'e');
  await cursorIn(thinh.dialog().locator('textarea').first());
  await thinh.page.keyboard.type('Đã lấy ý kiến các sở');
  await thinh.tabTo(thinh.page.getByRole('spinbutton', { name: 'Tiến độ (%)' }));
  await sees(thinh);
  await thinh.page.keyboard.type('60');
  await press(thinh, 'Control+Enter');
  await thinh.dialog().waitFor({ state: 'detached' });
  await told(thinh, 'Sở Tài chính báo cáo tiến độ: 60%');
  await press(thinh, 's');
  await write(thinh, 'Đã có số liệu quý này', 'Đã gửi kết quả về Văn phòng.');
  await told(thinh, 'Sở Tài chính gửi kết quả (lần 2)');
});

task('finds a document by its number and opens it', async () => {
  const { page } = thinh;
  await home(thinh);
  await press(thinh, 'Control+k');
  await cursorIn(thinh.dialog().getByRole('combobox'));
  await sees(thinh);
  await page.keyboard.type('231/QĐ');
  await page.getByRole('option', { name: /231\/QĐ-UBND/, selected: true }).waitFor();
  await press(thinh, 'Enter');
  await page.waitForURL(/\/van-ban\/[0-9a-f-]{36}/);
  await cursorIn(page.getByRole('heading', { level: 2, name: /231\/QĐ-UBND/ }));
  await press(thinh, 'Shift+Tab');
  await sees(thinh);
});

task('enters a small document and issues it', async () => {
  const { page } = lan;
  const { keyboard } = page;
  const cell = (column: string) => page.getByLabel(`${column}, dòng 1`, { exact: true });
  await home(lan);
  await press(lan, 'Alt+n');
  await cursorIn(lan.field('Số, ký hiệu'));
  await sees(lan);
  await keyboard.type('45/QĐ-UBND');
  await lan.tabTo(lan.field('Ngày ban hành'));
  await keyboard.type('t');
  await lan.tabTo(page.getByRole('combobox', { name: /^Loại văn bản/ }));
  await keyboard.type('Q');
  // Who issues it is as it mostly was before.
  await page.locator('[data-path="issuerId"]').getByText('UBND tỉnh', { exact: true }).waitFor();
  await lan.tabTo(lan.field('Trích yếu'), 8);
  await keyboard.type('Về kết luận cuộc họp giao ban');
  await lan.tabTo(cell('Nội dung chỉ đạo'), 8);
  await sees(lan);
  await keyboard.type('Chuẩn bị nội dung làm việc với Bộ');
  await lan.tabTo(page.getByRole('combobox', { name: 'Chủ trì, dòng 1' }));
  await lan.pick('stc', /Sở Tài chính/);
  await lan.tabTo(cell('Hạn'));
  await keyboard.type('+5');
  await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
  await press(lan, 'Control+Enter');
  await lan.dialog().getByText('Phát hành 45/QĐ-UBND?').waitFor();
  await press(lan, 'Enter');
  await page.waitForURL(/\/van-ban\/[0-9a-f-]{36}/);
  await page
    .getByRole('status')
    .getByText(/1 nội dung/)
    .waitFor();
});

task('saves how a list is seen, and comes back to it', async () => {
  const { page } = lan;
  await home(lan);
  await press(lan, 'g', 'n');
  await cursorIn(heading(lan, 'Nhiệm vụ'));
  await press(lan, 'f');
  await cursorIn(lan.dialog().getByRole('searchbox'));
  await page.keyboard.type('quy hoach');
  await press(lan, 'Enter', 'Escape');
  await shown(lan, 3);
  await cursorIn(heading(lan, 'Nhiệm vụ'));
  await lan.tabTo(lan.button('Chế độ xem'));
  await press(lan, 'Enter');
  await cursorIn(page.getByRole('menuitemradio', { name: 'Danh sách thường' }));
  await sees(lan);
  await press(lan, 'ArrowUp', 'Enter');
  await cursorIn(lan.dialog().getByRole('textbox'));
  await page.keyboard.type('Quy hoạch');
  await press(lan, 'Enter');
  await said(lan, 'Đã lưu “Quy hoạch”.');
  await lan.dialog().waitFor({ state: 'detached' });

  await press(lan, 'g', 'v');
  await atHome(lan);
  await press(lan, 'g', 'n');
  await shown(lan, 7);
  await lan.tabTo(lan.button('Chế độ xem'));
  await press(lan, 'Enter');
  await cursorIn(page.getByRole('menuitemradio', { name: 'Danh sách thường' }));
  await press(lan, 'ArrowDown', 'Enter');
  await lan.button('Chế độ xem: Quy hoạch').waitFor();
  await shown(lan, 3);
});

task('reads the help for a screen and the list of keys, and goes on where the cursor was', async () => {
  const { page } = thinh;
  await queue(thinh, 'Đang thực hiện', 1);
  await press(thinh, 'j');
  const row = page.getByRole('link', { name: texts[3] });
  await cursorIn(row);
  await press(thinh, 'F1');
  await thinh.dialog().getByRole('heading', { level: 2, name: 'Nhiệm vụ' }).waitFor();
  await press(thinh, 'Tab');
  await sees(thinh);
  await press(thinh, 'Escape');
  await thinh.dialog().waitFor({ state: 'detached' });
  await cursorIn(row);
  await press(thinh, '?');
  await thinh.dialog().getByText('Nhiệm vụ sau').first().waitFor();
  await sees(thinh);
  await press(thinh, 'Escape');
  await thinh.dialog().waitFor({ state: 'detached' });
  await cursorIn(row);
});

task('signs out from the account menu, and in again after a wrong password', async () => {
  const { page } = thinh;
  await home(thinh);
  await press(thinh, 'g', 'n');
  await cursorIn(heading(thinh, 'Nhiệm vụ'));
  await thinh.tabTo(page.getByRole('button', { name: /^Tài khoản/ }), 10, 'Shift+Tab');
  await sees(thinh);
  await press(thinh, 'Enter');
  await thinh.dialog().waitFor();
  await thinh.tabTo(thinh.button('Đăng xuất'), 2, 'Shift+Tab');
  await sees(thinh);
  await press(thinh, 'Enter');

  const [name, password] = [thinh.field('Tên đăng nhập'), page.locator('input[name=password]')];
  await cursorIn(name);
  await sees(thinh);
  await page.keyboard.type(province.financeHead.username);
  await press(thinh, 'Tab');
  await page.keyboard.type('không phải mật khẩu này');
  await press(thinh, 'Enter');
  await page.getByRole('alert').first().waitFor();
  await cursorIn(password);
  await page.keyboard.type(province.financeHead.password);
  await press(thinh, 'Enter');
  await heading(thinh, 'Nhiệm vụ').or(heading(thinh, 'Việc của tôi')).waitFor();
});

import { NestFactory } from '@nestjs/core';
import { samples } from '@libs/testing';
import { Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { AppModule } from '../../src/app.module';
import { aProvince, type Province } from '../builders';
import { Person } from './person';

const number = '231/QĐ-UBND';
const first = 'Tham mưu bố trí kinh phí chuyển đổi số năm nay';
const second = 'Rà soát quy hoạch các bến xe trên địa bàn';
const sample = { name: 'Báo cáo số 12.pdf', mimeType: 'application/pdf', buffer: samples.pdf };

let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let office: Person;
let officeHead: Person;
let headA: Person;
let specialist: Person;
/** Where the first directive's assignment, and the document, are. */
let assignment: string;
let documentAddress: string;

beforeAll(async () => {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  province = await aProvince(app);
  await app.close();
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
}, 60_000);

let brokenOff = '';

/** A chapter of the story; each goes on where the one before it ended. */
function chapter(name: string, work: () => Promise<void>): void {
  test(
    name,
    async () => {
      if (brokenOff) throw new Error(`The story broke off at: ${brokenOff}`);
      brokenOff = name;
      await browsers.during(work);
      brokenOff = '';
    },
    120_000,
  );
}

const today = () => new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

chapter('the Office enters a document from a blank page, by keyboard', async () => {
  office = await Person.signIn(browsers, province.officeSpecialist);
  const { page } = office;
  const { keyboard } = page;
  await office.link('Nhập văn bản').click();
  await office.link('Nhập văn bản mới').first().click();

  const numberField = office.field('Số, ký hiệu');
  await numberField.waitFor();
  await office.tabTo(numberField, 0);
  await keyboard.type(number);
  await office.tabTo(office.field('Ngày ban hành'));
  await keyboard.type(today());
  await office.tabTo(page.getByRole('combobox', { name: /^Loại văn bản/ }));
  await keyboard.type('Quy');
  await office.tabTo(page.getByRole('combobox', { name: /^Cơ quan ban hành/ }));
  await office.pick('ubnd tinh', /UBND tỉnh Lâm Đồng/);
  await office.tabTo(office.field('Trích yếu'), 6);
  await keyboard.type('Về ban hành Kế hoạch chuyển đổi số');

  // What a field offers has its name, too.
  const cell = (column: string, row: number) =>
    page.getByLabel(`${column}, dòng ${row}`, { exact: true }).and(page.locator('input, textarea'));
  await office.tabTo(cell('Nội dung chỉ đạo', 1), 8);
  await keyboard.type(first);
  await office.tabTo(cell('Chủ trì', 1));
  await office.pick('stc', /Sở Tài chính/);
  await office.tabTo(cell('Phối hợp', 1));
  await office.pick('xuan huong', /phường Xuân Hương/);
  await office.tabTo(cell('Hạn', 1));
  await keyboard.type('+5');
  await page
    .getByRole('cell')
    .getByText(/T[2-6] \d\d\/\d\d\/\d{4}/)
    .first()
    .waitFor();
  await office.tabTo(cell('Theo dõi', 1));
  await office.pick('lan', /Nguyễn Thị Lan/);
  await keyboard.press('Enter');

  await office.tabTo(cell('Nội dung chỉ đạo', 2), 6);
  await keyboard.type(second);
  await office.tabTo(cell('Chủ trì', 2));
  await office.pick('sxd', /Sở Xây dựng/);
  await office.tabTo(cell('Hạn', 2));
  await keyboard.type('cuối tháng');
  await page
    .getByRole('row')
    .nth(2)
    .getByText(/(T[2-7]|CN) \d\d\/\d\d\/\d{4}/)
    .waitFor();
  await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
});

chapter('what was typed is on the server: another window goes on with it, and issues it', async () => {
  const { page } = office;
  const { pathname } = new URL(page.url());
  expect(pathname).toMatch(/^\/nhap\/[0-9a-f-]{36}$/);
  await page.reload();
  await office.field('Số, ký hiệu').waitFor();
  expect(await office.field('Số, ký hiệu').inputValue()).toBe(number);
  expect(await page.getByLabel('Hạn, dòng 2', { exact: true }).inputValue()).toBe('cuối tháng');

  await office.button('Phát hành').waitFor();
  await page.keyboard.press('Control+Enter');
  const question = office.dialog();
  await question.getByText(`Phát hành ${number}?`).waitFor();
  await question.getByText(/2 nội dung giao cho 3 đơn vị/).waitFor();
  await question.getByRole('button', { name: 'Phát hành' }).click();
  await page.waitForURL(/\/van-ban\/[0-9a-f-]{36}/);
  documentAddress = new URL(page.url()).pathname;
  await page
    .getByRole('status')
    .getByText(/2 nội dung/)
    .waitFor();
  await page.getByText(first).first().waitFor();
});

chapter('a unit that it is not for declines, and names the right one', async () => {
  const headB = await Person.signIn(browsers, province.constructionHead, { timeZone: 'America/Los_Angeles' });
  const { page } = headB;
  await headB.openFromWork('Chờ tiếp nhận', second);
  // Another directive of the same document is not theirs to see.
  expect(await page.getByText(first).count()).toBe(0);
  await headB.act('Từ chối tiếp nhận');
  await headB.field('Lý do từ chối').fill('Bến xe do phường quản lý theo phân cấp mới');
  await headB.dialog().getByRole('combobox').click();
  await headB.pick('px huong', /phường Xuân Hương/);
  await headB.send('Từ chối tiếp nhận', 'Đã gửi từ chối về Văn phòng.');
});

chapter('the Office head gives it to that one', async () => {
  officeHead = await Person.signIn(browsers, province.officeHead);
  const { page } = officeHead;
  await officeHead.openFromWork('Bị từ chối tiếp nhận', second);
  await page.getByText('Bến xe do phường quản lý theo phân cấp mới').first().waitFor();
  await officeHead.act('Chuyển đơn vị khác');
  await officeHead.button(/^Dùng đơn vị được đề nghị/).click();
  await officeHead.field('Lý do').fill('Đúng thẩm quyền của phường');
  await officeHead.send('Chuyển đơn vị khác', 'Đã chuyển sang đơn vị khác.');
  await page.getByText('Đã thu hồi').first().waitFor();
});

chapter('the head of the unit acknowledges and hands it to a specialist', async () => {
  headA = await Person.signIn(browsers, province.financeHead);
  const { page } = headA;
  await headA.openFromWork('Chờ tiếp nhận', first);
  assignment = new URL(page.url()).pathname;
  await headA.act('Tiếp nhận');
  await page.getByText('Đã tiếp nhận.').waitFor();
  await headA.act('Giao việc');
  await headA.dialog().getByRole('combobox').click();
  await headA.pick('uyen', /Đinh Thị Thu Uyên/);
  await headA.field('Lời dặn (không bắt buộc)').fill('Làm trước ngày 10');
  await headA.send('Giao việc', 'Đã giao việc.');
  await page.getByText('Đinh Thị Thu Uyên').first().waitFor();
});

chapter('the specialist reports progress with a file and drafts the result', async () => {
  specialist = await Person.signIn(browsers, province.financeSpecialist);
  const { page } = specialist;
  await page.goto(assignment);
  await page.getByText('Làm trước ngày 10').first().waitFor();
  await specialist.act('Cập nhật tiến độ');
  await specialist.field('Đã làm được gì').fill('Đã lấy ý kiến của các sở');
  await page.getByRole('spinbutton', { name: 'Tiến độ (%)' }).fill('60');
  await specialist.dialog().locator('input[type=file][multiple]').setInputFiles(sample);
  await specialist
    .dialog()
    .getByRole('button', { name: `Bỏ ${sample.name}` })
    .waitFor();
  await specialist.send('Cập nhật', 'Đã cập nhật tiến độ.');
  await page.getByText('Đã lấy ý kiến của các sở').first().waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), specialist.link(sample.name).first().click()]);
  expect(download.suggestedFilename()).toBe(sample.name);

  expect(await specialist.button('Gửi kết quả').count()).toBe(0);
  await specialist.act('Soạn kết quả');
  await specialist.field('Nội dung kết quả').fill('Đã trình UBND tỉnh phương án kinh phí');
  await specialist
    .dialog()
    .getByText(/Đã lưu \d\d:\d\d/)
    .waitFor();
  await specialist.dialog().getByRole('button', { name: 'Đóng' }).click();
});

chapter('the head sends what was drafted', async () => {
  const { page } = headA;
  await page.reload();
  await page.getByText(/Có bản thảo kết quả của Đinh Thị Thu Uyên/).waitFor();
  await headA.act('Gửi kết quả');
  expect(await headA.field('Nội dung kết quả').inputValue()).toBe('Đã trình UBND tỉnh phương án kinh phí');
  await headA.field('Số, ký hiệu văn bản').fill('77/STC-VP');
  await headA.send('Gửi kết quả', 'Đã gửi kết quả về Văn phòng.');
  await page.getByText('Chờ xác nhận').first().waitFor();
});

chapter(
  'two of the Office act on what they both have open: the second learns who was faster and loses nothing',
  async () => {
    await Promise.all([office.page.goto(assignment), officeHead.page.goto(assignment)]);
    await office.act('Chuyển trả');
    const mine = 'Cần làm rõ nguồn kinh phí đối ứng';
    await office.field('Lý do chuyển trả').fill(mine);

    await officeHead.act('Chuyển trả');
    await officeHead.field('Lý do chuyển trả').fill('Thiếu phụ lục kinh phí theo từng năm');
    await officeHead.send('Chuyển trả', 'Đã chuyển trả đơn vị.');

    await office.dialog().getByRole('button', { name: 'Chuyển trả', exact: true }).click();
    const news = office.dialog().getByRole('alert');
    await news.getByText(`${province.officeHead.displayName} vừa thay đổi nhiệm vụ này trước bạn`).waitFor();
    await news
      .getByText(/chuyển trả/)
      .first()
      .waitFor();
    expect(await office.field('Lý do chuyển trả').inputValue()).toBe(mine);
    await office.dialog().getByRole('button', { name: 'Hủy' }).click();
    await office.dialog().getByRole('button', { name: 'Bỏ', exact: true }).click();
    await office.dialog().waitFor({ state: 'detached' });
  },
);

chapter('the head sends again, and the Office confirms', async () => {
  await headA.page.reload();
  await headA.page.getByText('Thiếu phụ lục kinh phí theo từng năm').first().waitFor();
  await headA.act('Gửi kết quả');
  await headA.field('Nội dung kết quả').fill('Đã trình phương án kèm phụ lục kinh phí từng năm');
  await headA.send('Gửi kết quả', 'Đã gửi kết quả về Văn phòng.');

  await office.openFromWork('Chờ xác nhận', first);
  await office.page.getByText('Chờ xác nhận · lần 2').first().waitFor();
  await office.page.keyboard.press('c');
  await office.dialog().waitFor();
  await office.send('Xác nhận', 'Đã xác nhận hoàn thành.');
  await office.page.getByText('Hoàn thành', { exact: true }).first().waitFor();
});

chapter('the timeline tells it in plain Vietnamese', async () => {
  const { page } = office;
  await page.goto(assignment);
  const told = [
    'Sở Tài chính tiếp nhận',
    'Sở Tài chính báo cáo tiến độ: 60%',
    'Sở Tài chính gửi kết quả',
    'Sở Tài chính gửi kết quả (lần 2)',
    'Thiếu phụ lục kinh phí theo từng năm',
  ];
  for (const words of told) await page.getByRole('listitem').getByText(words).first().waitFor();
});

chapter('on a phone: acknowledge and report with the thumb', async () => {
  const seat = { width: 390, height: 844, touch: true };
  const phone = await Person.signIn(browsers, province.wardHead, seat);
  const { page } = phone;
  await phone.openFromWork('Chờ tiếp nhận', second);
  const acknowledge = page.getByRole('group', { name: 'Việc làm được' }).getByRole('button', { name: 'Tiếp nhận' });
  const box = (await acknowledge.last().boundingBox())!;
  expect(box.height).toBeGreaterThanOrEqual(44);
  expect(box.y + box.height).toBeLessThanOrEqual(seat.height);
  await acknowledge.last().tap();
  await page.getByText('Đã tiếp nhận.').waitFor();
  await page.getByRole('group', { name: 'Việc làm được' }).getByRole('button', { name: 'Cập nhật' }).last().tap();
  await phone.field('Đã làm được gì').fill('Đã khảo sát bến xe');
  await phone.send('Cập nhật', 'Đã cập nhật tiến độ.');
  await page.getByText('Đã khảo sát bến xe').first().waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
});

chapter('the document shows how far it is', async () => {
  const { page } = office;
  await page.goto(documentAddress);
  await page.getByRole('heading', { name: new RegExp(number) }).waitFor();
  await page.getByText('Sở Tài chính').first().waitFor();
  await page.getByText('UBND phường Xuân Hương').first().waitFor();
  await page
    .getByText(/1 ?\/ ?2/)
    .first()
    .waitFor();
});

import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { addDays, formatVi, instantOf, type LocalDate } from '@libs/calendar';
import { clock, ClockWork } from '@libs/changes';
import { config } from '@libs/config';
import { barriers, Browsers } from '@libs/testing/browser';
import { startProduct } from '@libs/testing/product';
import { AssignmentsService, DelegationsService } from '../../src/assignments';
import { CalendarQueries } from '../../src/calendar';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { Person } from './person';

const about = 'Rà soát, tổng hợp nhu cầu kinh phí chuyển đổi số của các địa phương';
const why = 'Còn ba địa phương chưa gửi số liệu';
const phone = { width: 390, height: 844, touch: true };

let app: INestApplicationContext;
let product: { url: string; stop: () => Promise<void> };
let browsers: Browsers;
let province: Province;
let address: string;
let db: Client;
/** As it was before it was put off. */
let dueAsIssued: LocalDate;

/** The assignment is under way at Sở Tài chính, in the hands of a specialist. */
beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  const { assignments } = await issue(app, province, [{ text: about, leads: [province.finance], deadline: '+10' }]);
  const [{ id, version }] = assignments;
  const head = province.financeHead.actor;
  await app.get(AssignmentsService).acknowledge(head, { id, expectedVersion: version });
  const accountId = province.financeSpecialist.id;
  await app.get(DelegationsService).delegate(head, { id, expectedVersion: version + 1, accountId });
  address = `/nhiem-vu/${id}`;
  db = new Client({ connectionString: config.DATABASE_URL });
  await db.connect();
  await db.query(`update account set email = 'thinh@tinh.example' where id = $1`, [province.financeHead.id]);
  [{ due: dueAsIssued }] = (await db.query('select due_on::text as due from assignment where id = $1', [id])).rows;
  product = await startProduct();
  browsers = await Browsers.launch(product.url);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await product?.stop();
  await db?.end();
  await app?.close();
}, 60_000);

const thumb = ({ page }: Person, name: string) =>
  page.getByRole('group', { name: 'Việc làm được' }).last().getByRole('button', { name, exact: true });

test('a unit asks for more time on a phone, the Office decides by keyboard, and the deadline moves everywhere', async () => {
  await browsers.during(async () => {
    // A specialist drafts it.
    const uyen = await Person.signIn(browsers, province.financeSpecialist, phone);
    await uyen.page.goto(address);
    await thumb(uyen, 'Soạn gia hạn').tap();
    await uyen.dialog().getByRole('button', { name: 'Thêm 5 ngày làm việc' }).tap();
    await uyen
      .dialog()
      .getByText(/^(T[2-6]) \d\d\/\d\d\/\d{4}$/)
      .waitFor();
    await uyen
      .dialog()
      .getByText(/thêm 5 ngày làm việc/)
      .waitFor();
    await uyen.dialog().getByRole('combobox', { name: 'Lý do' }).selectOption({ index: 1 });
    await uyen.field('Giải trình').fill(why);
    await uyen
      .dialog()
      .getByText(/Đã lưu \d\d:\d\d/)
      .waitFor();
    await uyen.dialog().getByRole('button', { name: 'Đóng' }).tap();
    await uyen.dialog().waitFor({ state: 'detached' });

    // The head finds it as it was written, and sends it.
    const head = await Person.signIn(browsers, province.financeHead, phone);
    await head.page.goto(address);
    await head.page.getByText(/Có bản thảo xin gia hạn của Đinh Thị Thu Uyên/).waitFor();
    await thumb(head, 'Xin gia hạn').tap();
    expect(await head.field('Giải trình').inputValue()).toBe(why);
    await head
      .dialog()
      .getByText(/thêm 5 ngày làm việc/)
      .waitFor();
    await head.send('Gửi đề nghị', 'Đã gửi đề nghị gia hạn.');
    const asked = head.page.getByText(/Phạm Văn Thịnh xin gia hạn đến/);
    const day = /T[2-6] (\d\d\/\d\d\/\d{4})/.exec((await asked.textContent())!)![1];

    // The Office head decides from the queue, with nothing but keys.
    const loc = await Person.signIn(browsers, province.officeHead);
    const { page } = loc;
    const { keyboard } = page;
    await keyboard.press('g');
    await keyboard.press('g');
    await page.getByText('1 trên 1', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keyboard.press('j');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: about }).waitFor();
    await keyboard.press('h');
    await loc.dialog().getByText(why).waitFor();
    await loc
      .dialog()
      .getByText(/thêm 5 ngày làm việc/)
      .waitFor();
    await loc.dialog().getByText('Chưa gia hạn lần nào.').waitFor();
    expect(await barriers(page)).toEqual([]);
    await keyboard.press('Control+Enter');
    await loc.dialog().waitFor({ state: 'detached' });
    await page.getByText('Đã quyết định, đơn vị được báo ngay.').waitFor();
    await page.getByText('Không có đề nghị nào chờ quyết định').waitFor();

    // The deadline has moved: here, with every date it had, in the list, and under the eyes of the head of the unit.
    await loc.button(/^gốc \d\d\/\d\d\/\d{4}, gia hạn 1$/).click();
    const ledger = page.getByRole('list', { name: 'Các lần đổi hạn' }).getByRole('listitem');
    await ledger.first().getByText(day).waitFor();
    await ledger.first().getByText(why).waitFor();
    expect(await ledger.count()).toBe(2);
    await page
      .getByRole('listitem')
      .getByText(/Văn phòng gia hạn cho Sở Tài chính/)
      .first()
      .waitFor();
    await page.goto('/nhiem-vu?extended=1');
    await page.getByRole('table').getByText(day.slice(0, 5)).first().waitFor();
    await head.page.locator('app-assignment-facts').getByText(day).waitFor();
    await head.page.getByText(/gia hạn 1$/).waitFor();

    // The mornings after: none says the old deadline, the one before the new deadline leads to it.
    const mail = await digestBefore(day.split('/').reverse().join('-'));
    expect(mail.text).toContain(day);
    const { page: reading } = await Person.signIn(browsers, province.financeHead);
    // A mail is read elsewhere: no page of ours lets itself be written over.
    await reading.goto('about:blank');
    await reading.setContent(mail.html);
    const link = (await reading.getByRole('link', { name: about }).getAttribute('href'))!;
    await reading.goto(new URL(link).pathname);
    await reading.locator('app-assignment-facts').getByText(day).waitFor();
  });
}, 120_000);

/** What the head of the unit is told in the mornings up to the deadline: the mail of the last one before it. */
async function digestBefore(dueOn: LocalDate): Promise<{ text: string; html: string }> {
  const calendar = await app.get(CalendarQueries).workCalendar();
  try {
    for (let on = addDays(app.get(CalendarQueries).today(), 1); on < dueOn; on = addDays(on, 1)) {
      clock.plays = instantOf(on, '07:40', config.TZ_OFFICE);
      for (const name of ['reminders.sweep', 'mails.sweep']) await app.get(ClockWork).run(name);
    }
  } finally {
    clock.plays = null;
  }
  const { rows } = await db.query(
    `select digest_on::text as "on", text, html from outgoing_mail where account_id = $1 and kind = 'DIGEST' order by digest_on`,
    [province.financeHead.id],
  );
  for (const { text } of rows) expect(text).not.toMatch(new RegExp(`hạn: T\\d ${formatVi(dueAsIssued)}`));
  expect(calendar.workingDaysBetween(rows.at(-1).on, dueOn)).toBe(1);
  return rows.at(-1);
}

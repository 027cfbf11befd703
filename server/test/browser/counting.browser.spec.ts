import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Document, Packer, Paragraph } from 'docx';
import { TemplateHandler } from 'easy-template-x';
import { simpleParser } from 'mailparser';
import { Client } from 'pg';
import { addDays, addMonths, formatVi, instantOf, type LocalDate } from '@libs/calendar';
import { clock, ClockWork } from '@libs/changes';
import { config } from '@libs/config';
import { PostQueries } from '@libs/mail';
import { barriers, Browsers } from '@libs/testing/browser';
import { BuiltApi, BuiltProcess } from '@libs/testing/product';
import { AssignmentsService, ResultsService, ReviewsService } from '../../src/assignments';
import { CalendarQueries } from '../../src/calendar';
import { Renderings } from '../../src/schedules/renderings.service';
import { RunsQueries } from '../../src/schedules/runs.queries';
import { aProvince, type Province } from '../builders';
import { issue, startModules } from '../issuing';
import { Person } from './person';

const about = 'Bàn giao hồ sơ quy hoạch nông thôn của các xã mới';
const question = 'Vì sao quá hạn mà chưa bàn giao?';
const why = 'Chờ đo vẽ lại ranh giới của hai xã, xong trong tuần này.';
const monthly = 'Tổng hợp tháng theo đơn vị';
const copied = `${monthly} (bản sao)`;
const heading = 'Quá hạn phải giải trình';

let app: INestApplicationContext;
let api: BuiltApi;
let worker: BuiltProcess;
let browsers: Browsers;
let province: Province;
let db: Client;
let lastMonth: LocalDate;

const at = (day: LocalDate, time: string) => (clock.plays = instantOf(day, time, config.TZ_OFFICE));

/** Last month two departments were given something: Sở Tài chính did it and has more to do, Sở Xây dựng did not, and is late. */
beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  const { finance, financeHead, construction, officeHead } = province;
  lastMonth = addMonths(`${app.get(CalendarQueries).today().slice(0, 8)}01`, -1);
  const [given, due] = [addDays(lastMonth, 4), formatVi(addDays(lastMonth, 19))];
  at(given, '08:00');
  const late = { text: about, leads: [construction], deadline: due };
  const { assignments } = await issue(app, province, [{ leads: [finance], deadline: due }, late], { issuedOn: given });
  at(addDays(lastMonth, 12), '08:00');
  const [{ id, version }] = assignments;
  await app.get(AssignmentsService).acknowledge(financeHead.actor, { id, expectedVersion: version });
  const result = { id, expectedVersion: version + 1, text: 'Đã xong', fileIds: [] } as never;
  await app.get(ResultsService).submit(financeHead.actor, result);
  await app.get(ReviewsService).confirm(officeHead.actor, { id, expectedVersion: version + 2 } as never);
  clock.plays = null;
  await issue(app, province, [{ leads: [finance] }]);
  db = new Client({ connectionString: config.DATABASE_URL });
  await db.connect();
  await db.query(`update account set email = 'loc@tinh.example' where id = $1`, [officeHead.id]);
  [api, worker] = await Promise.all([BuiltApi.start(), BuiltProcess.start('worker')]);
  browsers = await Browsers.launch(api.url);
}, 120_000);
afterAll(async () => {
  await browsers?.close();
  await Promise.all([api?.stop(), worker?.stop()]);
  await db?.end();
  await app?.close();
}, 60_000);

/** The text of the Word file that this leads to. */
async function saved({ page }: Person, act: () => Promise<unknown>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return new TemplateHandler().getText(await readFile(await download.path()));
}

const form = async (...lines: string[]) => ({
  name: 'Thông báo.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })),
});

test('the Office shapes a report and has it sent, closes the month; a leader asks from a red number', async () => {
  await browsers.during(async () => {
    // A clerk copies a report as it was delivered, and sees what becomes of it while it is changed.
    const lan = await Person.signIn(browsers, province.officeSpecialist);
    const { page } = lan;
    await page.goto('/bao-cao');
    await lan.button(`Việc khác với “${monthly}”`).click();
    await page.getByRole('menuitem', { name: 'Tạo bản sao' }).click();
    const preview = page.getByRole('region', { name: 'Xem trước' });
    const row = (words: RegExp) => preview.getByRole('row').filter({ hasText: words }).waitFor();
    await preview.getByRole('columnheader', { name: 'Chưa hoàn thành' }).waitFor();
    await lan.field('Tiêu đề của “Chưa hoàn thành, quá hạn”').fill(heading);
    await preview.getByRole('columnheader', { name: heading }).waitFor();
    await row(/^\s*1\s+Sở Tài chính/);
    await page.getByRole('heading', { name: 'Sắp xếp' }).click();
    await page.getByRole('combobox', { name: 'Xếp theo' }).selectOption({ label: 'Chưa hoàn thành, quá hạn' });
    await lan.button(`Tăng dần: đổi chiều “${heading}”`).click();
    await row(/^\s*1\s+Sở Xây dựng/);
    await page.getByRole('heading', { name: 'Nhóm và tổng' }).click();
    await lan.button('Khối').click();
    await row(/^\s*I\s+Sở, ngành/);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText(`Đã lưu “${copied}”.`).waitFor();
    const [, id] = /bao-cao\/([-0-9a-f]{36})\/sua/.exec(page.url())!;

    // The Office's own form: what it asks for wrongly is named; then it is filled in.
    await page.goto(`/bao-cao/${id}/mau`);
    const file = page.locator('app-file-drop input[type=file]').first();
    await file.setInputFiles(await form('{tieude}'));
    await page.getByText('Không có ô điền {tieude}. Có phải là {tieu_de}?').waitFor();
    await file.setInputFiles(await form('{tieu_de}', '{#dong}', '{don_vi}: {chua_xong_qua_han}', '{/dong}'));
    await page.getByText('Đã nhận mẫu “Thông báo”.').waitFor();
    const filled = await saved(lan, () => lan.button('Lập thử bằng mẫu “Thông báo”').click());
    expect(filled).toMatch(/Sở Xây dựng: 1.*Sở Tài chính: 0/s);
    await page.goto(`/bao-cao/${id}`);
    await page.getByRole('columnheader', { name: heading }).waitFor();
    expect(await barriers(page)).toEqual([]);

    // Every Monday at seven it goes to the head of the Office.
    await page.goto(`/bao-cao/lich?report=${id}`);
    await lan.dialog().getByRole('combobox', { name: 'Định dạng' }).selectOption({ label: 'Word (.docx)' });
    await lan.dialog().getByRole('combobox', { name: 'Gửi cho' }).focus();
    await lan.pick('vu dinh', /Vũ Đình Lộc/);
    expect(await lan.field('Lúc').inputValue()).toBe('07:00');
    await lan.dialog().getByRole('listitem').nth(4).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(`Đã lưu lịch “${copied}”.`).waitFor();
    const next = (await page.getByRole('list', { name: 'Lịch gửi báo cáo' }).locator('b').textContent())!;
    const monday = /\d\d\/\d\d\/\d{4}/.exec(next)![0].split('/').reverse().join('-');

    await closesTheMonth();
    await asksFromTheRedNumber();
    await comesOnMonday(lan, id, monday);
  });
}, 150_000);

/** The head of the Office closes last month, and finds it as it was closed. */
async function closesTheMonth(): Promise<void> {
  const loc = await Person.signIn(browsers, province.officeHead);
  const month = `tháng ${Number(lastMonth.slice(5, 7))}/${lastMonth.slice(0, 4)}`;
  await loc.page.goto('/ky-so-lieu');
  await loc.button('Chốt kỳ số liệu').click();
  await loc
    .dialog()
    .getByRole('combobox')
    .selectOption({ label: month.replace('t', 'T') });
  await loc
    .dialog()
    .getByRole('checkbox', { name: `Tôi đã xem số liệu và muốn chốt ${month}` })
    .check();
  await loc.send(`Chốt ${month}`, `Đã chốt ${month.replace('t', 'T')}.`);
  const closed = loc.page.getByRole('table', { name: 'Các kỳ đã chốt' }).getByRole('row', { name: `${month} 2 1 1` });
  await closed.getByRole('link', { name: month }).click();
  await loc.page.getByText('Nguyên vẹn: mã băm khớp với số liệu đã chốt').waitFor();
  await loc.page.getByText('Không có khác biệt').waitFor();
}

/** From a red number to what it counts, to the assignment, to a question and its answer. */
async function asksFromTheRedNumber(): Promise<void> {
  const leader = await Person.signIn(browsers, province.leader);
  const { page } = leader;
  await page.goto('/tong-quan');
  const standing = page.getByRole('region', { name: 'Tình hình thực hiện' });
  await standing.getByRole('link', { name: /^1 .*Chưa hoàn thành, quá hạn$/ }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await standing.getByRole('link', { name: 'Chưa hoàn thành, quá hạn' }).click();
  await page.getByRole('link', { name: about }).waitFor();
  await leader.link('Yêu cầu Sở Xây dựng giải trình').click();
  await leader.field('Nội dung cần giải trình').fill(question);
  await leader.send('Gửi yêu cầu', 'Đã gửi yêu cầu giải trình.');

  const head = await Person.signIn(browsers, province.constructionHead);
  await head.page.goto('/giai-trinh');
  await head.link(new RegExp(question.slice(0, 10))).click();
  await head.page.locator('app-inquiry-card').getByRole('button', { name: 'Giải trình' }).click();
  await head.field('Giải trình').fill(why);
  await head.send('Gửi giải trình', 'Đã gửi giải trình.');
  await page.locator('app-inquiry-card').getByText(why).waitFor();
}

/** It was rendered once, lies in the archive, and went to whom it is for. */
async function comesOnMonday(clerk: Person, report: string, monday: LocalDate): Promise<void> {
  const { page } = clerk;
  await worker.stop();
  at(monday, '07:05');
  for (let round = 1; round <= 2; round++) {
    await app.get(ClockWork).run('schedules.sweep');
    for (const unfinished of await app.get(RunsQueries).unfinished()) await app.get(Renderings).render(unfinished);
  }
  clock.plays = null;
  const sent = await db.query(`select id, to_address as "to" from outgoing_mail where kind = 'REPORT'`);
  expect(sent.rows).toEqual([{ id: expect.any(String), to: 'loc@tinh.example' }]);
  const mail = await simpleParser((await app.get(PostQueries).source(sent.rows[0].id))!);
  expect(await new TemplateHandler().getText(mail.attachments[0].content)).toContain(heading);
  await page.goto(`/bao-cao/kho?report=${report}`);
  const run = page.getByRole('listitem').filter({ has: page.getByText(/^Lịch “/) });
  const text = await saved(clerk, () => run.getByRole('link', { name: `Tải tệp ${copied}` }).click());
  expect(text).toMatch(new RegExp(`${heading}.*Sở Xây dựng`, 's'));
}

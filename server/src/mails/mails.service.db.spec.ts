import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { DataSource } from 'typeorm';
import { instantOf } from '@libs/calendar';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { Delivery } from '@libs/mail';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, type Issued, startModules } from '../../test/issuing';
import { MailsService } from './mails.service';

let app: INestApplicationContext;
let db: DataSource;
let p: Province;
let late: Issued;
let soon: Issued;

/** 23/11/2026 is a Monday. */
const play = (on: string, time: string) => (clock.plays = instantOf(on, time, 'Asia/Ho_Chi_Minh'));
const sweep = () => app.get(MailsService).sweep();

interface Mail {
  id: string;
  kind: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  digestOn: string | null;
}

beforeAll(async () => {
  app = await startModules();
  db = app.get(DataSource);
  play('2026-11-16', '09:00');
  p = await aProvince(app);
  // What rules and events make has specs of its own; here rows are put where they would be.
  await db.query('update reminder_rule set enabled = false');
  await db.query(`update account set email = username || '@tinh.example'`);
  const lines = [1, 2, 3].map((n) => ({ leads: [p.finance], deadline: '20/11/2026', text: `Báo cáo số ${n}` }));
  late = await issue(app, p, lines, { numberSymbol: '231/QĐ-UBND', abstract: 'Kế hoạch <b>năm</b> 2026' });
  soon = await issue(app, p, [{ leads: [p.finance], deadline: '25/11/2026', text: 'Rà soát dự án' }], {
    numberSymbol: '45/TB-VPUBND',
  });
  await db.query(`update assignment set status = 'IN_PROGRESS', acknowledged_at = issued_at`);
}, 90_000);
afterAll(async () => {
  clock.plays = null;
  await app?.close();
});
afterEach(async () => {
  await db.query(`delete from outgoing_mail; delete from notification; delete from mail_preference;
    update account set disabled_at = null, email = username || '@tinh.example';
    update assignment set status = 'IN_PROGRESS', submitted_at = null`);
});

interface Row {
  kind?: string;
  channel?: string;
  todo?: string;
  text?: string;
  dueKey?: string;
  at?: Date;
}

/** What slice by slice is made by rules and events, as a row. */
async function tell(who: Somebody, assignment: { id: string }, row: Row = {}): Promise<string> {
  const id = randomUUID();
  await db.query(
    `insert into notification (id, account_id, assignment_id, kind, todo, rule_code, due_key, ordinal, text, data, at, channel)
     select $1, $2, a.id, $4, $5, null, coalesce($6::date, a.due_on), (random() * 1e9)::bigint, $7,
       jsonb_build_object('root', a.document_id, 'directive', a.directive_id, 'number', 'x'), $8, $9 from assignment a where a.id = $3`,
    [id, who.id, assignment.id, row.kind ?? 'AFTER_DUE', row.todo ?? 'TO_DO', row.dueKey ?? null, row.text ?? 'Quá hạn', row.at ?? clock.plays, row.channel ?? 'DIGEST'], // prettier-ignore
  );
  return id;
}
const mails = (): Promise<Mail[]> =>
  db.query(
    `select id, kind, to_address as "to", subject, html, text, digest_on::text as "digestOn" from outgoing_mail order by created_at, subject`,
  );
const unmailed = async () =>
  Number((await db.query('select count(*) from notification where mailed_at is null'))[0].count);
const subjects = async () => (await mails()).map(({ subject }) => subject);

describe('the digest', () => {
  test('whoever stands in gets it too, also while the person away wants none', async () => {
    await db.query(
      `insert into deputyship (id, version, principal_id, deputy_id, starts_at, ends_at, note, set_by_id, set_at)
       values (gen_random_uuid(), 1, $1, $2, '2026-11-20', '2026-11-30', '', $1, '2026-11-20')`,
      [p.financeHead.id, p.financeSpecialist.id],
    );
    const morning = async (on: string) => {
      play(on, '06:00');
      await tell(p.financeHead, late.assignments[0]);
      play(on, '07:30');
      await sweep();
      return (await mails())
        .filter(({ subject }) => subject.includes(`${on.slice(8)}/11/`))
        .map(({ to, subject }) => [to, subject.startsWith('[Thay ')]);
    };
    expect((await morning('2026-11-23')).sort()).toEqual([
      ['financehead@tinh.example', false],
      ['financespecialist@tinh.example', true],
    ]);
    await db.query(`insert into mail_preference (account_id, digest_time, paused) values ($1, '07:30', true)`, [
      p.financeHead.id,
    ]);
    // Not the 24th: nobody works on that day.
    expect(await morning('2026-11-25')).toEqual([['financespecialist@tinh.example', true]]);
    await db.query(`update deputyship set ended_at = '2026-11-25'`);
    expect(await morning('2026-11-26')).toEqual([]);
    await db.query('delete from deputyship');
  });

  test('leaves at 07:30 of a working day, once, grouped, with the days and a link for each', async () => {
    play('2026-11-23', '06:00');
    for (const each of late.assignments) await tell(p.financeHead, each);
    await tell(p.financeHead, late.assignments[0], { kind: 'SILENT', text: '15 ngày chưa cập nhật tiến độ', dueKey: '2026-11-16' }); // prettier-ignore
    await tell(p.financeHead, soon.assignments[0], { kind: 'BEFORE_DUE' });
    await tell(p.financeHead, soon.assignments[0], { kind: 'EXTENSION_DECIDED', todo: 'TO_KNOW', text: 'Văn phòng gia hạn đến 25/11' }); // prettier-ignore
    play('2026-11-23', '07:29');
    expect(await sweep()).toMatchObject({ digests: 0 });
    play('2026-11-23', '07:30');
    expect(await sweep()).toEqual({ atOnce: 0, digests: 1, weekly: 0, settled: 0 });
    const [mail] = await mails();
    expect(mail).toMatchObject({
      to: 'financehead@tinh.example',
      kind: 'DIGEST',
      digestOn: '2026-11-23',
      subject: '[TTĐH] Việc cần làm sáng T2 23/11/2026: 3 quá hạn, 1 sắp đến hạn',
    });
    expect(mail.text).toContain('VIỆC PHẢI LÀM (4)');
    expect(mail.text).toContain('Quá hạn 3 ngày; hạn: T6 20/11/2026');
    expect(mail.text).toContain('Còn 1 ngày làm việc; hạn: T4 25/11/2026');
    expect(mail.text).toContain('15 ngày chưa cập nhật tiến độ');
    expect(mail.text).toContain('Văn phòng gia hạn đến 25/11');
    expect(mail.html.split(`${config.PUBLIC_URL}/nhiem-vu/${late.assignments[0].id}`)).toHaveLength(2);
    expect(await unmailed()).toBe(0);
    // later the same day: kept for the next morning
    await tell(p.financeHead, late.assignments[1]);
    play('2026-11-23', '15:00');
    expect(await sweep()).toMatchObject({ digests: 0 });
    play('2026-11-25', '07:30');
    expect(await sweep()).toMatchObject({ digests: 1 });
  });

  test('leaves at the hour somebody chose', async () => {
    await db.query(`insert into mail_preference values ($1, '09:15', false, null)`, [p.financeHead.id]);
    play('2026-11-23', '09:14');
    await tell(p.financeHead, late.assignments[0]);
    expect(await sweep()).toMatchObject({ digests: 0 });
    play('2026-11-23', '09:15');
    expect(await sweep()).toMatchObject({ digests: 1 });
  });

  test.each([
    ['a Sunday', '2026-11-22'],
    ['the day of culture', '2026-11-24'],
  ])('does not leave on %s', async (_, on) => {
    play(on, '10:00');
    await tell(p.financeHead, late.assignments[0]);
    expect(await sweep()).toMatchObject({ digests: 0 });
    expect(await unmailed()).toBe(1);
  });

  test('after days without a worker there is one, of what is true today', async () => {
    play('2026-11-19', '06:00');
    await tell(p.financeHead, late.assignments[0], { kind: 'BEFORE_DUE' });
    await tell(p.financeHead, soon.assignments[0], { kind: 'BEFORE_DUE' });
    await tell(p.financeHead, late.assignments[1], { kind: 'BEFORE_DUE' });
    play('2026-11-23', '06:00');
    await tell(p.financeHead, late.assignments[1]);
    await tell(p.financeHead, late.assignments[2]);
    await db.query(`update assignment set status = 'COMPLETED', submitted_at = now() where id = $1`, [
      late.assignments[2].id,
    ]);
    play('2026-11-23', '11:00');
    expect(await sweep()).toMatchObject({ digests: 1 });
    const [{ subject, text }] = await mails();
    expect(subject).toBe('[TTĐH] Việc cần làm sáng T2 23/11/2026: 1 quá hạn, 1 sắp đến hạn');
    expect(text).toContain('Báo cáo số 2');
    expect(text).not.toMatch(/Báo cáo số [13]/);
    expect(await sweep()).toMatchObject({ digests: 0 });
  });

  test('is none for who pauses mail, has no address or is disabled, and nothing piles up', async () => {
    play('2026-11-23', '08:00');
    for (const who of [p.financeHead, p.officeHead, p.leader]) await tell(who, late.assignments[0]);
    await db.query(`insert into mail_preference values ($1, '07:30', true, '2026-11-23')`, [p.financeHead.id]);
    await db.query('update account set email = null where id = $1', [p.officeHead.id]);
    await db.query('update account set disabled_at = now() where id = $1', [p.leader.id]);
    expect(await sweep()).toEqual({ atOnce: 0, digests: 0, weekly: 0, settled: 3 });
    // the pause is over
    play('2026-11-25', '08:00');
    await tell(p.financeHead, late.assignments[0]);
    expect(await sweep()).toMatchObject({ digests: 1 });
  });

  test('says nothing of what its reader may not see any more', async () => {
    play('2026-11-23', '08:00');
    await tell(p.constructionHead, late.assignments[0]);
    expect(await sweep()).toMatchObject({ digests: 0 });
  });

  test('is one though two workers make it at once', async () => {
    play('2026-11-23', '08:00');
    for (const who of [p.financeHead, p.officeHead, p.leader])
      for (const each of late.assignments) await tell(who, each);
    await Promise.all([sweep(), sweep(), sweep()]);
    expect(await mails()).toHaveLength(3);
    expect(await unmailed()).toBe(0);
  });

  test('of the leaders is weekly, by unit, on the first working day, of what came up until then', async () => {
    play('2026-11-23', '06:00');
    await tell(p.leader, late.assignments[0], { channel: 'WEEKLY' });
    await tell(p.leader, late.assignments[1], { channel: 'WEEKLY' });
    play('2026-11-23', '07:30');
    expect(await sweep()).toMatchObject({ weekly: 1 });
    const [{ subject, text }] = await mails();
    expect(subject).toBe('[TTĐH] Nhiệm vụ quá hạn kéo dài, tuần từ T2 23/11/2026: 2 quá hạn');
    expect(text).toContain('SỞ TÀI CHÍNH (2)');
    play('2026-11-25', '07:30');
    await tell(p.leader, late.assignments[2], { channel: 'WEEKLY' });
    expect(await sweep()).toMatchObject({ weekly: 0 });
    play('2026-11-30', '07:30');
    expect(await sweep()).toMatchObject({ weekly: 1 });
  });
});

describe('what is told at once', () => {
  const news = { kind: 'RETURNED', channel: 'AT_ONCE', text: 'Văn phòng chuyển trả kết quả: thiếu số liệu' };
  beforeEach(() => db.query(`update assignment set return_reason = 'thiếu số liệu'`));

  test('is one mail for each document, after it has all come', async () => {
    play('2026-11-22', '20:00');
    for (const each of late.assignments) await tell(p.financeHead, each, news);
    await tell(p.financeHead, soon.assignments[0], news);
    clock.plays = new Date(+clock.plays! + 15_000);
    expect(await sweep()).toMatchObject({ atOnce: 0 });
    clock.plays = new Date(+clock.plays! + 10_000);
    expect(await sweep()).toMatchObject({ atOnce: 2 });
    expect(await subjects()).toEqual([
      '[TTĐH] 231/QĐ-UBND: chuyển trả kết quả, hạn T6 20/11/2026',
      '[TTĐH] 45/TB-VPUBND: chuyển trả kết quả, hạn T4 25/11/2026',
    ]);
    const [first] = await mails();
    expect(first.text.match(/Báo cáo số \d/g)).toHaveLength(3);
    expect(first.html).toContain('Kế hoạch &lt;b&gt;năm');
    expect(await sweep()).toMatchObject({ atOnce: 0 });
  });

  test('is not said when it is no longer true', async () => {
    play('2026-11-23', '10:00');
    await tell(p.financeHead, late.assignments[0], { ...news, at: new Date(+clock.plays! - 60_000) });
    await db.query(`update assignment set status = 'SUBMITTED', submitted_at = now()`);
    expect(await sweep()).toMatchObject({ atOnce: 0 });
  });

  test('climbs in one mail, in the morning of a working day', async () => {
    const climbed = { channel: 'AT_ONCE' };
    play('2026-11-22', '00:10');
    await tell(p.officeHead, late.assignments[0], climbed);
    await tell(p.officeHead, late.assignments[1], climbed);
    await tell(p.officeHead, soon.assignments[0], climbed);
    play('2026-11-22', '12:00');
    expect(await sweep()).toMatchObject({ atOnce: 0 });
    play('2026-11-23', '07:30');
    expect(await sweep()).toMatchObject({ atOnce: 1 });
    expect(await subjects()).toEqual(['[TTĐH] 231/QĐ-UBND và 1 văn bản khác: quá hạn, kính báo cáo']);
  });
});

test('arrives as a file that a mail program reads, with one recipient and one line of subject', async () => {
  play('2026-11-23', '08:00');
  await db.query(`update directive_document set number_symbol = E'7/QĐ\\r\\nBcc: xau@ke.example' where id = $1`, [
    soon.id,
  ]);
  await db.query(`update account set display_name = E'Thịnh"\\r\\nCc: xau@ke.example,' where id = $1`, [
    p.financeHead.id,
  ]);
  await tell(p.financeHead, soon.assignments[0], {
    kind: 'URGED',
    channel: 'AT_ONCE',
    at: new Date(+clock.plays! - 60_000),
  });
  await sweep();
  await app.get(Delivery).deliver();
  const folder = join(config.DATA_DIR, 'mail');
  const [name] = await readdir(folder);
  const read = await simpleParser(await readFile(join(folder, name)));
  expect(read.subject).toBe('[TTĐH] 7/QĐ Bcc: xau@ke.example: đôn đốc thực hiện, hạn T4 25/11/2026');
  expect(read.to).toMatchObject({ value: [{ address: 'financehead@tinh.example' }] });
  expect(['cc', 'bcc'].filter((header) => read.headers.has(header))).toEqual([]);
  expect(read.text).toContain(`Mở nhiệm vụ: ${config.PUBLIC_URL}/nhiem-vu/${soon.assignments[0].id}`);
  expect(read.html).toContain('Kính gửi: Đồng chí');
});

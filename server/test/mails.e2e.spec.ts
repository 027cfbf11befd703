import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import { DataSource } from 'typeorm';
import { addDays, formatVi } from '@libs/calendar';
import { UnitOfWork } from '@libs/changes';
import { system } from '@libs/auth';
import { Post } from '@libs/mail';
import { type Api, startApi } from '@libs/testing/api';
import { CalendarQueries } from '../src/calendar';
import { aProvince, type Province, type Somebody } from './builders';
import { issue, type Issued } from './issuing';

let api: Api;
let p: Province;
let today: string;
let issued: Issued;

beforeAll(async () => {
  api = await startApi();
  p = await aProvince(api.app);
  today = api.app.get(CalendarQueries).today();
  issued = await issue(
    api.app,
    p,
    [
      { leads: [p.finance, p.construction], deadline: formatVi(addDays(today, 9)), text: 'Báo cáo, rà soát; kinh phí' },
      { leads: [p.finance], deadline: `14 giờ ngày ${formatVi(addDays(today, 10))}`, text: 'Họp' },
      { leads: [p.finance], deadline: 'thường xuyên', text: 'Đẩy mạnh chuyển đổi số' },
    ],
    { numberSymbol: '231/QĐ-UBND' },
  );
}, 90_000);
afterAll(() => api?.close());

describe('the calendar feed', () => {
  const renew = async (who: Somebody) =>
    (
      await api.gql(
        who,
        'mutation { renewCalendarFeed(input: {}) { ... on CalendarFeedChanged { address feed { createdAt } } } }',
      )
    ).data.renewCalendarFeed;
  const get = (address: string, headers = {}) => fetch(address.replace(/^https?:\/\/[^/]+/, api.url), { headers });
  const events = async (address: string) => {
    const text = await (await get(address)).text();
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  };

  test('holds the open deadlines of its owner, by the day or by the hour, read back as a calendar program does', async () => {
    const { address } = await renew(p.financeHead);
    expect(address).toMatch(/\/lich\/[\w-]{43}\.ics$/);
    const answer = await get(address);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': expect.stringContaining('private'),
      'referrer-policy': 'no-referrer',
    });
    const [whole, timed, ...others] = await events(address);
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ summary: 'Hạn: Báo cáo, rà soát; kinh phí (231/QĐ-UBND)' });
    expect([whole.startDate.toString(), whole.startDate.isDate]).toEqual([addDays(today, 9), true]);
    expect(whole.description).toContain(`/nhiem-vu/${issued.assignments[0].id}`);
    expect(timed.endDate.toJSDate().toISOString()).toBe(`${addDays(today, 10)}T07:00:00.000Z`);
    expect(await events((await renew(p.constructionHead)).address)).toHaveLength(1);
    expect(await events((await renew(p.officeSpecialist)).address)).toHaveLength(3);
    expect(await events((await renew(p.systemAdmin)).address)).toHaveLength(0);
    const { data } = await api.gql(p.financeHead, '{ calendarFeed { lastUsedAt } }');
    expect(data.calendarFeed.lastUsedAt).not.toBeNull();
    expect((await get(address, { 'if-none-match': answer.headers.get('etag')! })).status).toBe(304);
  });

  test('is nowhere for a wrong, renewed or revoked address, and for who is disabled: all the same answer (S-03)', async () => {
    const { address: old } = await renew(p.wardHead);
    const { address } = await renew(p.wardHead);
    expect((await get(address)).status).toBe(200);
    const db = api.app.get(DataSource);
    const rows = await db.query('select encode(digest, $1) as digest from calendar_feed', ['base64']);
    expect(JSON.stringify(rows)).not.toContain(address.slice(-20, -4));
    await api.gql(
      p.wardHead,
      'mutation { revokeCalendarFeed(input: {}) { ... on CalendarFeedChanged { feed { createdAt } } } }',
    );
    const { address: ofDisabled } = await renew(p.financeSpecialist);
    await db.query('update account set disabled_at = now() where id = $1', [p.financeSpecialist.id]);
    const answers = await Promise.all(
      [old, address, ofDisabled, '/lich/x.ics', `/lich/${'a'.repeat(43)}.ics`, '/lich/..%2f..%2fx'].map(
        async (each) => {
          const answer = await get(each.startsWith('/') ? `http://x${each}` : each);
          return [answer.status, ((await answer.json()) as { message: string }).message];
        },
      ),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each)))).toEqual(new Set(['[404,"Không có địa chỉ này."]']));
  });
});

describe('the mails', () => {
  let id: string;
  beforeAll(async () => {
    await api.app.get(UnitOfWork).run(system, { command: 'test', input: {} }, async (tx) => {
      const letter = { accountId: p.financeHead.id, kind: 'ASSIGNED', subject: '[TTĐH] 231/QĐ-UBND: giao nhiệm vụ', text: 'Kính gửi', html: '<p>Kính gửi</p>' }; // prettier-ignore
      id = (await api.app.get(Post).append(tx, { ...letter, to: { name: 'Thịnh', address: 'khong-phai-dia-chi' } }))!;
      await api.app
        .get(Post)
        .append(tx, { ...letter, accountId: p.wardHead.id, to: { name: 'Hải', address: 'hai@tinh.example' } });
      return { id: system.id };
    });
  });

  const list = async (who: Somebody, filter = '{}') =>
    (
      await api.gql(
        who,
        `{ outgoingMails(filter: ${filter}) { nodes { id toAddress status lastError readable } totalCount } }`,
      )
    ).data.outgoingMails;
  const one = async (who: Somebody) =>
    (await api.gql(who, `query ($id: ID!) { outgoingMail(id: $id) { subject readable html text } }`, { id })).data
      .outgoingMail;
  const file = async (who: Somebody) => {
    const authorization = `Bearer ${await api.signIn(who.username, who.password)}`;
    return fetch(`${api.url}/mails/${id}.eml`, { headers: { authorization } });
  };

  test('are listed for who looks after them, without what they say for the system administrator', async () => {
    for (const who of [p.officeHead, p.systemAdmin]) {
      expect(await list(who)).toMatchObject({ totalCount: 2 });
      expect((await list(who, '{ statuses: [FAILED], text: "231/qđ" }')).nodes).toEqual([
        {
          id,
          toAddress: 'khong-phai-dia-chi',
          status: 'FAILED',
          lastError: 'Địa chỉ thư không hợp lệ.',
          readable: who === p.officeHead,
        },
      ]);
    }
    expect(await list(p.officeHead, '{ mine: true }')).toMatchObject({ totalCount: 0 });
    expect(await list(p.financeHead)).toMatchObject({ totalCount: 1, nodes: [{ id, readable: false }] });
    expect(await list(p.constructionHead)).toMatchObject({ totalCount: 0 });
    expect(await one(p.officeHead)).toMatchObject({ readable: true, html: '<p>Kính gửi</p>' });
    expect(await one(p.systemAdmin)).toMatchObject({ readable: false, html: null, text: null });
    expect(await one(p.constructionHead)).toBeNull();
  });

  test('can be taken away as a file by who may read them', async () => {
    const answer = await file(p.officeHead);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'message/rfc822',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringContaining('attachment'),
      'cache-control': 'private, no-store',
    });
    expect(await simpleParser(Buffer.from(await answer.arrayBuffer()))).toMatchObject({
      subject: '[TTĐH] 231/QĐ-UBND: giao nhiệm vụ',
    });
    for (const who of [p.systemAdmin, p.financeHead, p.constructionHead]) expect((await file(who)).status).toBe(404);
  });

  test('that failed are sent again by who looks after them, and the trail says so', async () => {
    const retry = async (who: Somebody) =>
      (
        await api.gql(
          who,
          `mutation ($id: ID!) { retryMail(input: { id: $id }) { __typename ... on OutgoingMail { status } } }`,
          { id },
        )
      ).data.retryMail;
    expect(await retry(p.constructionHead)).toEqual({ __typename: 'NotFound' });
    expect(await retry(p.financeHead)).toEqual({ __typename: 'Forbidden' });
    expect(await retry(p.systemAdmin)).toEqual({ __typename: 'OutgoingMail', status: 'WAITING' });
    const trail = await api.app
      .get(DataSource)
      .query(`select actor_id from recorded_event where type = 'mail.retried'`);
    expect(trail).toEqual([{ actor_id: p.systemAdmin.id }]);
  });
});

test('how somebody wants their mail is their own', async () => {
  const save = async (who: Somebody, input: object) =>
    (
      await api.gql(
        who,
        `mutation ($input: SaveMailPreferenceInput!) { saveMailPreference(input: $input) {
           __typename ... on MailPreference { digestTime paused pausedUntil } ... on InvalidInput { fields { path } } } }`,
        { input },
      )
    ).data.saveMailPreference;
  const { data } = await api.gql(p.wardHead, '{ mailPreference { digestTime paused pausedUntil } }');
  expect(data.mailPreference).toEqual({ digestTime: '07:30', paused: false, pausedUntil: null });
  const until = addDays(today, 5);
  expect(await save(p.wardHead, { digestTime: '08:15', paused: true, pausedUntil: until })).toMatchObject({ digestTime: '08:15', paused: true, pausedUntil: until }); // prettier-ignore
  expect(await save(p.wardHead, { digestTime: '08:15', paused: true, pausedUntil: addDays(today, -1) })).toMatchObject({ fields: [{ path: 'pausedUntil' }] }); // prettier-ignore
  expect((await api.gql(p.leader, '{ mailPreference { paused } }')).data.mailPreference).toEqual({ paused: false });
});

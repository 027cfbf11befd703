import { Client } from 'pg';
import { addDays, formatVi, instantOf } from '@libs/calendar';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { SignedIn } from '@libs/testing/signed-in';
import { CalendarQueries } from '../src/calendar';
import { aProvince, type Province } from './builders';
import { issue } from './issuing';

let api: Api;
let p: Province;
let today: string;
let head: SignedIn;
let division: SignedIn;
let lan: SignedIn;
let loc: SignedIn;
let id: string;
let due: string;

const ANSWER = `id version extensionRequestedAt extensionCount viewerActions deadline { on words originalOn moved }
  openExtension { version state late beyondCap preparedOpinion waitingWorkingDays }
  extensions { state ordinal reason { name } requestedBy { displayName } decidedBy { displayName } preparedOpinion daysGained files { name } assignment { id } }
  extensionDraft { state version text proposedOn files { name } updatedBy { displayName } }
  extensionTerms { askBy late cap beyondCap }
  deadlineLedger { kind on byName daysGained reason legalBasis }`;

beforeAll(async () => {
  api = await startApi();
  p = await aProvince(api.app);
  today = api.app.get(CalendarQueries).today();
  due = addDays(today, 20);
  const { assignments } = await issue(
    api.app,
    p,
    [{ leads: [p.finance], deadline: formatVi(due), text: 'Lập đề án' }],
    {
      numberSymbol: '77/QĐ-UBND',
    },
  );
  id = assignments[0].id;
  const as = (who: Parameters<typeof SignedIn.as>[1]) => SignedIn.as(api.url, who);
  [head, division, lan, loc] = await Promise.all([
    as(p.financeHead),
    as(p.financeDivisionHead),
    as(p.officeSpecialist),
    as(p.officeHead),
  ]);
}, 60_000);
afterAll(async () => {
  clock.plays = null;
  await api?.close();
});

const seen = async (who: SignedIn) =>
  (await who.get(`query ($id: ID!) { assignment(id: $id) { ${ANSWER} } }`, { id })).assignment;
const act = async (who: SignedIn, name: string, input: object) =>
  who.command(name, { id, expectedVersion: (await seen(who)).version, ...input }, ANSWER);
const timeline = async (who: SignedIn): Promise<string[]> =>
  (
    await who.get(`query ($id: ID!) { assignment(id: $id) { timeline(first: 50) { nodes { summary } } } }`, { id })
  ).assignment.timeline.nodes.map(({ summary }: { summary: string }) => summary);

test('a division drafts, the head asks, the monitor prepares, the head of the Office decides, the deadline moves everywhere', async () => {
  const { extensionReasons } = await head.get('{ extensionReasons { id name active } }');
  expect(extensionReasons.map(({ name }: { name: string }) => name)).toContain('Chờ bố trí kinh phí');
  const reason = extensionReasons.find(({ name }: { name: string }) => name === 'Chờ bố trí kinh phí');

  await act(head, 'delegateAssignment', { unitId: p.financeDivision.id });
  const before = await seen(division);
  expect(before.viewerActions).toContain('DRAFT_EXTENSION');
  expect(before.viewerActions).not.toContain('REQUEST_EXTENSION');
  expect(before.extensionTerms).toMatchObject({ late: false, cap: 1, beyondCap: false });
  const draft = {
    id,
    draftVersion: 0,
    reasonId: reason.id,
    text: 'Chờ phân bổ dự toán',
    proposedOn: addDays(due, 30),
    fileIds: [],
  };
  const drafted = await division.command('saveExtensionDraft', draft, ANSWER);
  expect(drafted.extensionDraft).toMatchObject({ state: 'DRAFT', version: 1, text: 'Chờ phân bổ dự toán' });
  expect((await seen(lan)).extensionDraft).toBeNull();
  expect((await seen(head)).extensionDraft.updatedBy.displayName).toBe(p.financeDivisionHead.displayName);

  const { proposedOn, text } = draft;
  const key = { idempotencyKey: 'một lần bấm' };
  const ask = { id, expectedVersion: 2, reasonId: reason.id, text, proposedOn, fileIds: [], ...key };
  const asked = await head.command('requestExtension', ask, ANSWER);
  expect(asked).toMatchObject({ version: 3, extensionDraft: null, openExtension: { state: 'REQUESTED', late: false } });
  expect((await head.command('requestExtension', ask, ANSWER)).extensions).toHaveLength(1);
  expect(asked.viewerActions).toContain('WITHDRAW_EXTENSION');
  expect(asked.extensionTerms).toBeNull();

  const queue = await loc.get(
    `{ myWork { key count } extensions(filter: { states: [REQUESTED] }) { totalCount nodes { ordinal waitingWorkingDays assignment { id unit { name } directive { text } } } } }`,
  );
  expect(queue.myWork).toContainEqual({ key: 'EXTENSIONS_TO_DECIDE', count: 1 });
  expect(queue.extensions).toMatchObject({
    totalCount: 1,
    nodes: [
      { waitingWorkingDays: 0, assignment: { id, unit: { name: 'Sở Tài chính' }, directive: { text: 'Lập đề án' } } },
    ],
  });
  const opinion = { id, requestVersion: 1, opinion: 'Nên cho 10 ngày', approve: true, on: addDays(due, 10) };
  const prepared = await lan.command('prepareExtension', opinion, ANSWER);
  expect(prepared).toMatchObject({ version: 3, openExtension: { version: 2, preparedOpinion: 'Nên cho 10 ngày' } });
  expect((await seen(head)).openExtension.preparedOpinion).toBeNull();
  expect((await lan.command('decideExtension', { id, expectedVersion: 3, approve: true }, ANSWER)).__typename).toBe(
    'Forbidden',
  );

  const on = addDays(due, 10);
  const decided = await act(loc, 'decideExtension', { approve: true, on, note: 'Gia hạn 10 ngày' });
  expect(decided).toMatchObject({
    ...{ extensionCount: 1, openExtension: null, deadline: { on, words: formatVi(on), originalOn: due, moved: true } },
    deadlineLedger: [
      { kind: 'ISSUED', on: due },
      {
        kind: 'EXTENDED',
        on,
        byName: p.officeHead.displayName,
        daysGained: 10,
        reason: 'Chờ bố trí kinh phí: Chờ phân bổ dự toán',
      },
    ],
  });
  const { assignments } = await head.get(
    `{ assignments(filter: { dueFrom: "${on}", dueTo: "${on}" }) { nodes { id } } }`,
  );
  expect(assignments.nodes).toEqual([{ id }]);
});

test('the trail tells it in plain words, and to the unit nothing of what the Office thought', async () => {
  const decidedOn = formatVi(addDays(due, 10));
  expect(await timeline(head)).toEqual([
    `Văn phòng gia hạn cho Sở Tài chính từ ${formatVi(due)} sang ${decidedOn} (thêm 10 ngày)`,
    `Sở Tài chính đề nghị gia hạn đến ${formatVi(addDays(due, 30))}`,
    'Sở Tài chính giao Phòng Quản lý ngân sách thực hiện',
    'Giao Sở Tài chính chủ trì',
  ]);
  expect(await timeline(lan)).toContain('Văn phòng cho ý kiến về đề nghị gia hạn của Sở Tài chính: đồng ý');
});

test('the list leaves as a file, as each may see it', async () => {
  const columns = 'unit,number,directive,ordinal,state,origin,reason,before,proposed,decided,days,late,decidedBy';
  const file = async (who: { username: string; password: string }, filter: object = {}) => {
    const token = await api.signIn(who.username, who.password);
    const address = new URLSearchParams({ columns, filter: JSON.stringify(filter) });
    const answer = await fetch(`${api.url}/export/extensions.csv?${address}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { status: answer.status, text: await answer.text() };
  };
  const { text } = await file(p.officeHead);
  expect(text.trimEnd().split('\r\n')[1]).toBe(
    `Sở Tài chính,77/QĐ-UBND,Lập đề án,1,Đã gia hạn,Đơn vị đề nghị,Chờ bố trí kinh phí,${formatVi(due)},${formatVi(addDays(due, 30))},${formatVi(addDays(due, 10))},10,,${p.officeHead.displayName}`,
  );
  expect((await file(p.constructionHead)).text.trimEnd().split('\r\n')).toHaveLength(1);
  expect((await file(p.officeHead, { states: ['GONE'] })).status).toBe(400);
});

test('what is set is changed, recorded, and obeyed at once', async () => {
  const { settings } = await loc.get(
    '{ settings { name title kind value defaultValue version min max changedBy { displayName } } }',
  );
  expect(settings.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['extension.cap', 'extension.monitorsDecide', 'extension.noticeWorkingDays']),
  );
  expect((await head.get('{ settings { name } }')).settings).toEqual([]);
  const input = { name: 'extension.monitorsDecide', expectedVersion: 0, value: 'true' };
  const changed = await loc.command('changeSetting', input, 'name value version by: changedBy { displayName }');
  expect(changed).toMatchObject({ value: 'true', version: 1, by: { displayName: p.officeHead.displayName } });
  await act(head, 'requestExtension', {
    reasonId: (await head.get('{ extensionReasons { id } }')).extensionReasons[0].id,
    ...{ text: 'Lần nữa', proposedOn: addDays(due, 60), fileIds: [] },
  });
  // Past the cap: only a head of the Office.
  expect(await act(lan, 'decideExtension', { approve: true })).toMatchObject({
    __typename: 'Forbidden',
    message: expect.stringContaining('lãnh đạo Văn phòng'),
  });
  const twice = await act(loc, 'decideExtension', { approve: true });
  expect(twice).toMatchObject({ extensionCount: 2, extensions: [{ ordinal: 2, state: 'APPROVED' }, { ordinal: 1 }] });
});

test('the digest of a morning says the deadline as it is now, and nothing of the old one', async () => {
  const db = new Client({ connectionString: config.DATABASE_URL });
  await db.connect();
  await db.query(`update account set email = 'thinh@tinh.example' where id = $1`, [p.financeHead.id]);
  const now = addDays(due, 60);
  const digestOn = async (day: string) => {
    clock.plays = instantOf(day, '07:40', config.TZ_OFFICE);
    await api.tick('reminders.sweep');
    await api.tick('mails.sweep');
    const { rows } = await db.query('select text from outgoing_mail where account_id = $1 and digest_on = $2', [
      p.financeHead.id,
      day,
    ]);
    return rows.map(({ text }: { text: string }) => text).join();
  };
  const calendar = await api.app.get(CalendarQueries).workCalendar();
  const before = (day: string, days: number) => calendar.addWorkingDays(calendar.onOrAfter(day), -days);
  // Five working days before the day it once was due, it is not near at all.
  expect(await digestOn(before(due, 5))).not.toContain('Còn 5 ngày làm việc');
  const digest = await digestOn(before(now, calendar.isWorkingDay(now) ? 5 : 6));
  expect(digest).toContain(formatVi(now));
  expect(digest).toContain('Còn 5 ngày làm việc');
  expect(digest).not.toContain(formatVi(due));
  await db.end();
});

import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { SignedIn } from '@libs/testing/signed-in';
import { aProvince, password, type Province, type Somebody } from './builders';
import { contentOf, issueDocument } from './entering';
import { LiveReader } from './live-reader';

/** Who else is there, and what becomes of drafts, as open screens hear it. */
let api: Api;
let other: Api;
let there: Province;
let db: Client;
let office: SignedIn;
const open: LiveReader[] = [];

beforeAll(async () => {
  [api, other] = await Promise.all([startApi(), startApi()]);
  there = await aProvince(api.app);
  db = new Client({ connectionString: config.DATABASE_URL });
  await db.connect();
  office = await SignedIn.as(api.url, there.officeSpecialist);
}, 60_000);
afterEach(async () => {
  open.splice(0).forEach((reader) => reader.close());
  await db.query('delete from presence');
});
afterAll(async () => {
  await db?.end();
  await Promise.all([api?.close(), other?.close()]);
});

const listen = async (who: Somebody, at = api): Promise<LiveReader> => {
  const authorization = `Bearer ${await api.signIn(who.username, password)}`;
  const reader = await LiveReader.open(at.url, { authorization });
  open.push(reader);
  return reader;
};
const people = 'id kind people { person { id displayName } doing since }';
const be = async (
  who: Somebody,
  doing: string,
  thing: { kind: string; id: string },
  { tab = 'tab-1', at = api }: { tab?: string; at?: Api } = {},
) => {
  const { data, errors } = await at.gql(
    await api.signIn(who.username, password),
    `mutation ($input: BePresentInput!) { bePresent(input: $input) {
      __typename ... on Presence { ${people} } ... on Refusal { message } ... on InvalidInput { fields { path message } } } }`,
    { input: { ...thing, doing, tab } },
  );
  expect(errors).toBeUndefined();
  return data.bePresent;
};
const assignment = async () => ({
  kind: 'ASSIGNMENT',
  id: (await issueDocument(office, there, [{ leads: [there.finance] }])).assignments[0].id,
});
const said = (reader: LiveReader) =>
  reader
    .of('presence')
    .map(({ data }) => data.people.map(({ id, doing }: { id: string; doing: string }) => [id, doing]));
/** Waits until the last thing said of who is there is this. */
async function until(reader: LiveReader, expected: [string, string][], patienceMs = 5_000): Promise<void> {
  for (const end = Date.now() + patienceMs; ; await pause(20)) {
    if (JSON.stringify(said(reader).at(-1)) === JSON.stringify(expected)) return;
    if (Date.now() > end) throw new Error(`Last said: ${JSON.stringify(said(reader))}`);
  }
}

describe('two people at one assignment', () => {
  test('see each other, on whatever process, and what the other does', async () => {
    const thing = await assignment();
    const [unit, officeHead] = [there.financeHead, there.officeHead];
    const [atUnit, atOffice] = [await listen(unit), await listen(officeHead, other)];
    expect((await be(unit, 'LOOKING', thing)).people).toEqual([]);
    await until(atUnit, []);
    const second = await be(officeHead, 'LOOKING', thing, { at: other });
    expect(second).toMatchObject({
      __typename: 'Presence',
      ...thing,
      people: [{ person: { id: unit.id, displayName: unit.displayName }, doing: 'LOOKING' }],
    });
    await until(atUnit, [[officeHead.id, 'LOOKING']]);
    await until(atOffice, [[unit.id, 'LOOKING']]);
    await be(unit, 'EDITING', thing);
    await until(atOffice, [[unit.id, 'EDITING']]);
    // A second tab of the same person that only looks: still one person, who is editing.
    await be(unit, 'LOOKING', thing, { tab: 'tab-2' });
    await be(unit, 'GONE', thing);
    await until(atOffice, [[unit.id, 'LOOKING']]);
    await be(unit, 'GONE', thing, { tab: 'tab-2' });
    await until(atOffice, []);
    expect(atOffice.of('presence').at(-1)!.data).toEqual({ ...thing, people: [] });
  });

  test('saying the same again tells nobody', async () => {
    const thing = await assignment();
    const reader = await listen(there.officeHead);
    await be(there.officeHead, 'LOOKING', thing);
    await be(there.financeHead, 'EDITING', thing);
    await until(reader, [[there.financeHead.id, 'EDITING']]);
    const count = reader.of('presence').length;
    let notices = 0;
    await db.query('listen ttdh_live');
    // To sign in is an event, of which word goes round.
    db.on('notification', ({ payload }) => (notices += Number(JSON.parse(payload!).t === 'presence')));
    for (let i = 0; i < 3; i++) await be(there.financeHead, 'EDITING', thing);
    await pause(300);
    await db.query('unlisten ttdh_live');
    expect(notices).toBe(0);
    expect(reader.of('presence')).toHaveLength(count);
  });

  test('whoever says nothing for forty seconds is gone, and a stream that comes back hears who is there', async () => {
    const thing = await assignment();
    await be(there.officeHead, 'LOOKING', thing);
    await be(there.financeHead, 'EDITING', thing);
    const reader = await listen(there.officeHead);
    await until(reader, [[there.financeHead.id, 'EDITING']]);
    await db.query(`update presence set seen_at = now() - interval '39 seconds' where account_id = $1`, [
      there.financeHead.id,
    ]);
    await until(reader, [], 8_000);
    // Back again: it has been there only since now.
    const before = Date.now();
    await be(there.financeHead, 'LOOKING', thing);
    await until(reader, [[there.financeHead.id, 'LOOKING']]);
    expect(Date.parse(reader.of('presence').at(-1)!.data.people[0].since)).toBeGreaterThan(before - 2_000);
  });

  test('only whoever may see it can be there, and whoever no longer may hears nothing more', async () => {
    const thing = await assignment();
    for (const stranger of [there.constructionHead, there.financeSpecialist, there.systemAdmin])
      expect((await be(stranger, 'LOOKING', thing)).__typename).toBe('NotFound');
    const unit = await SignedIn.as(api.url, there.financeHead);
    await unit.command('acknowledgeAssignment', { id: thing.id, expectedVersion: 1 });
    const delegate = (accountId: string, expectedVersion: number) =>
      unit.command('delegateAssignment', { id: thing.id, expectedVersion, accountId });
    await delegate(there.financeSpecialist.id, 2);
    const reader = await listen(there.financeSpecialist);
    await be(there.financeSpecialist, 'LOOKING', thing);
    await be(there.officeHead, 'LOOKING', thing);
    await until(reader, [[there.officeHead.id, 'LOOKING']]);
    await delegate(there.financeDivisionSpecialist.id, 3);
    await be(there.officeHead, 'EDITING', thing);
    await be(there.financeHead, 'LOOKING', thing);
    await pause(500);
    expect(said(reader).at(-1)).toEqual([[there.officeHead.id, 'LOOKING']]);
    expect((await be(there.financeSpecialist, 'LOOKING', thing)).__typename).toBe('NotFound');
    // But may leave.
    await be(there.financeSpecialist, 'GONE', thing);
    const { rows } = await db.query('select 1 from presence where account_id = $1', [there.financeSpecialist.id]);
    expect(rows).toEqual([]);
  });

  test('what it is asked about must be told properly', async () => {
    const wrong = await be(there.officeHead, 'LOOKING', { kind: 'ASSIGNMENT', id: 'khong-phai' }, { tab: '' });
    expect(wrong).toMatchObject({ __typename: 'InvalidInput' });
    expect(wrong.fields.map(({ path }: { path: string }) => path).sort()).toEqual(['id', 'tab']);
  });
});

describe('a draft', () => {
  test('that is saved, thrown away or issued is heard of in the Office, and nowhere else', async () => {
    const [ours, alsoOurs] = [await listen(there.officeHead), await listen(there.otherOfficeSpecialist, other)];
    const others = await Promise.all([there.leader, there.analyst, there.financeHead].map((who) => listen(who)));
    const content = contentOf(there, [{ leads: [there.finance] }], '12/QĐ-UBND');
    const one = await office.command('createDraft', { content, fileIds: [] });
    const changed = { ...content, abstract: 'Về việc khác' };
    const saved = await office.command('saveDraft', { id: one.id, expectedVersion: 1, content: changed, fileIds: [] });
    // The same once more changes nothing, so there is nothing to hear.
    await office.command('saveDraft', { id: one.id, expectedVersion: saved.version, content: changed, fileIds: [] });
    await office.command('issueDraft', { id: one.id, expectedVersion: saved.version }, 'id');
    const two = await office.command('createDraft', { content, fileIds: [] });
    await office.ask('mutation ($i: DiscardDraftInput!) { discardDraft(input: $i) { __typename } }', {
      i: { id: two.id, expectedVersion: two.version },
    });
    const by = { id: there.officeSpecialist.id, displayName: there.officeSpecialist.displayName };
    const expected = [
      { id: one.id, version: 1, by },
      { id: one.id, version: 2, by },
      { id: one.id, version: null, by },
      { id: two.id, version: 1, by },
      { id: two.id, version: null, by },
    ];
    await ours.until(({ event, data }) => event === 'draft' && data.id === two.id && data.version === null);
    await pause(200);
    expect(ours.of('draft').map(({ data }) => data)).toEqual(expected);
    expect(alsoOurs.of('draft').map(({ data }) => data)).toEqual(expected);
    for (const reader of others) expect(reader.of('draft')).toEqual([]);
  });

  test('a save that is refused is not heard of', async () => {
    const draft = await office.command('createDraft', { fileIds: [] });
    const reader = await listen(there.officeHead);
    const content = contentOf(there, [], '');
    const refused = await office.command('saveDraft', { id: draft.id, expectedVersion: 7, content, fileIds: [] });
    expect(refused.__typename).toBe('StaleVersion');
    await pause(300);
    expect(reader.of('draft')).toEqual([]);
  });

  test('is a place for the Office alone', async () => {
    const thing = { kind: 'DRAFT', id: (await office.command('createDraft', { fileIds: [] })).id };
    expect((await be(there.officeHead, 'EDITING', thing)).__typename).toBe('Presence');
    for (const who of [there.leader, there.analyst, there.financeHead])
      expect((await be(who, 'LOOKING', thing)).__typename).toBe('NotFound');
    const reader = await listen(there.otherOfficeSpecialist);
    await be(there.otherOfficeSpecialist, 'LOOKING', thing);
    await until(reader, [[there.officeHead.id, 'EDITING']]);
  });
});

test('how far something done to many has got is told to whoever started it', async () => {
  const [mine, nobodys] = [await listen(there.officeHead), await listen(there.officeSpecialist)];
  const bulk = { id: there.ward.id, total: 3, done: 2, failed: 0, finishedAt: null };
  await db.query('select pg_notify($1, $2)', [
    'ttdh_live',
    JSON.stringify({ t: 'bulk', accountId: there.officeHead.id, ...bulk }),
  ]);
  expect((await mine.until(({ event }) => event === 'bulk')).data).toEqual(bulk);
  await pause(100);
  expect(nobodys.of('bulk')).toEqual([]);
});

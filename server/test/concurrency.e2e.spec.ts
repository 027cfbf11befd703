import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Role, system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { SignedIn } from '@libs/testing/signed-in';
import { AccountsService } from '../src/accounts';
import { aProvince, password, type Province } from './builders';
import { issueDocument, type IssuedAssignment } from './entering';

const many = 20;

let api: Api;
let province: Province;
let db: Client;
let office: SignedIn;
/** Twenty people who head the same department. */
const heads: { displayName: string; caller: SignedIn }[] = [];

beforeAll(async () => {
  api = await startApi();
  province = await aProvince(api.app);
  db = new Client({ connectionString: config.DATABASE_URL });
  await db.connect();
  await addHeads();
  office = await SignedIn.as(api.url, province.officeSpecialist);
}, 60_000);
afterAll(async () => {
  await db?.end();
  await api?.close();
});

async function addHeads(): Promise<void> {
  const grants = [{ role: Role.UNIT_HEAD, unitId: province.finance.id }];
  const people = Array.from({ length: many }, (_, i) => ({
    username: `head${i}`,
    displayName: `Người thứ ${i + 1}`,
    title: 'Phó Giám đốc',
    password,
    grants,
  }));
  await api.app.get(UnitOfWork).run(system, { command: 'addHeads', input: {} }, async (tx) => {
    for (const person of people) await api.app.get(AccountsService).add(tx, person);
    return { id: system.id };
  });
  for (const { username, displayName } of people)
    heads.push({ displayName, caller: await SignedIn.as(api.url, { username, password }) });
}

const anAssignment = async (): Promise<IssuedAssignment> =>
  (await issueDocument(office, province, [{ leads: [province.finance] }])).assignments[0];

const count = async (sql: string, ...values: unknown[]): Promise<number> =>
  (await db.query(`select count(*)::int as n from ${sql}`, values)).rows[0].n;

test('of twenty at once on one assignment one succeeds, and nineteen learn who was faster (S-11)', async () => {
  const { id, version } = await anAssignment();
  const answers = await Promise.all(
    heads.map(({ caller }) => caller.command('acknowledgeAssignment', { id, expectedVersion: version })),
  );
  const winners = heads.filter((_, index) => answers[index].__typename === 'Assignment');
  expect(winners).toHaveLength(1);
  const stale = answers.filter(({ __typename }) => __typename === 'StaleVersion');
  expect(stale).toHaveLength(many - 1);
  for (const answer of stale) {
    expect(answer).toMatchObject({ current: version + 1, changedBy: winners[0].displayName });
    expect(Date.parse(answer.changedAt)).toBeGreaterThan(Date.now() - 60_000);
    expect(answer.message).toMatch(/\p{L}/u);
  }
  expect(await count(`recorded_event where subject_id = $1 and type = 'assignment.acknowledged'`, id)).toBe(1);
});

test('twenty who do different things at once still make one change from one version', async () => {
  const { id, version } = await anAssignment();
  const target = { id, expectedVersion: version };
  const acts = [
    (caller: SignedIn, i: number) => caller.command('reportProgress', { ...target, text: `Việc thứ ${i}` }),
    (caller: SignedIn) => caller.command('acknowledgeAssignment', target),
    (caller: SignedIn, i: number) => caller.command('submitResult', { ...target, text: `Kết quả ${i}`, fileIds: [] }),
    (caller: SignedIn) => caller.command('declineAssignment', { ...target, reason: 'Không thuộc thẩm quyền' }),
  ];
  const answers = await Promise.all(heads.map(({ caller }, i) => acts[i % acts.length](caller, i)));
  const kinds = answers.map(({ __typename }) => __typename).sort();
  expect(kinds).toEqual(['Assignment', ...Array(many - 1).fill('StaleVersion')]);
  expect(await count('recorded_event where subject_id = $1', id)).toBe(version + 1);
});

test('the same key twenty times is one effect and one answer', async () => {
  const { id, version } = await anAssignment();
  const input = {
    id,
    expectedVersion: version,
    idempotencyKey: randomUUID(),
    text: 'Đã lấy ý kiến các sở',
    percent: 40,
  };
  const { caller } = heads[0];
  const answers = await Promise.all(
    Array.from({ length: many }, () => caller.command('reportProgress', input, 'id version progressPercent')),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ __typename: 'Assignment', id, version: version + 1, progressPercent: 40 });
  expect(await count('progress_report where assignment_id = $1', id)).toBe(1);
  expect(await count(`recorded_event where subject_id = $1 and type = 'assignment.reported'`, id)).toBe(1);

  const other = await caller.command('reportProgress', { ...input, text: 'Việc khác' });
  expect(other).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'idempotencyKey' }] });
  const somebodyElse = await heads[1].caller.command('reportProgress', { ...input, expectedVersion: version + 1 });
  expect(somebodyElse).toMatchObject({ __typename: 'Assignment', version: version + 2 });
});

test('the same document issued from twenty drafts at once is issued once, the others are shown it', async () => {
  const number = `${randomUUID().slice(0, 8)}/QĐ-UBND`;
  const entered = await Promise.all(
    Array.from({ length: many }, () => issueDocument(office, province, [{ leads: [province.finance] }], { number })),
  );
  const issued = entered.filter(({ answer }) => answer.__typename === 'DirectiveDocument');
  expect(issued).toHaveLength(1);
  const duplicates = entered.filter(({ answer }) => answer.__typename === 'Duplicate');
  expect(duplicates).toHaveLength(many - 1);
  for (const { answer } of duplicates) expect(answer.existingId).toBe(issued[0].answer.id);
  expect(await count('directive_document where number_symbol = $1', number)).toBe(1);
});

test('requests of different people side by side never see each other’s person, rights or loaded rows', async () => {
  const { id } = await anAssignment();
  await heads[0].caller.command('reportProgress', { id, expectedVersion: 1, text: 'Riêng của Sở' });
  await office.command('addOfficeNote', { id, text: 'Riêng của Văn phòng' }, 'id');
  const about = `query ($id: ID!) {
    me { id displayName roles { role unit { code } } }
    assignment(id: $id) { id viewerActions officeNotes { text } reports { nodes { text author { displayName } } } directive { viewerActions assignments { id } } }
    assignments(first: 20) { totalCount nodes { id viewerActions directive { id units { part unit { code } } document { progress { assignments } } } } }
    myWork { key count }
  }`;
  const people = [
    'officeSpecialist',
    'officeHead',
    'leader',
    'financeSpecialist',
    'constructionHead',
    'wardHead',
  ] as const;
  const callers = [
    ...(await Promise.all(people.map((name) => SignedIn.as(api.url, province[name])))),
    ...heads.slice(0, 6).map(({ caller }) => caller),
  ];
  const alone: string[] = [];
  for (const caller of callers) alone.push(JSON.stringify(await caller.get(about, { id })));
  expect(new Set(alone).size).toBe(callers.length);

  const rounds = Array.from({ length: 15 }, () => callers.map((caller, i) => ({ caller, i }))).flat();
  const together = await Promise.all(rounds.map(({ caller }) => caller.get(about, { id })));
  const mixed = rounds.filter(({ i }, round) => JSON.stringify(together[round]) !== alone[i]);
  expect(mixed).toHaveLength(0);
});

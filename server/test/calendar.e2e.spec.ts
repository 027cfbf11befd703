import { DataSource } from 'typeorm';
import { clock } from '@libs/changes';
import { type Api, startApi } from '@libs/testing/api';
import { aProvince, type Province, type Somebody } from './builders';
import { issue } from './issuing';

let api: Api;
let province: Province;

beforeAll(async () => {
  api = await startApi();
  province = await aProvince(api.app);
}, 60_000);
afterAll(() => api?.close());

async function command(who: Somebody, name: string, input: object, fields: string) {
  const type = name[0].toUpperCase() + name.slice(1);
  const { data, errors } = await api.gql(
    who,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${fields}
       ... on Refusal { message } ... on StaleVersion { current changedBy } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

const day = '... on CalendarDay { id version on kind name document }';
const recounts = async (who: Somebody) => {
  const { data, errors } = await api.gql(
    who,
    `{ deadlineRecounts { totalCount nodes { words from to days assignment { id version unit { name } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.deadlineRecounts;
};

test('the calendar changes, the deadlines it would move are looked through, and only what was ticked moves', async () => {
  const { officeHead, systemAdmin, financeHead, finance, construction } = province;
  const monday = { issuedOn: '2026-11-23', numberSymbol: '231/QĐ-UBND' };
  clock.plays = new Date('2026-11-23T02:00:00Z');
  const { assignments } = await issue(
    api.app,
    province,
    [
      { leads: [finance, construction], deadline: '10 ngày làm việc' },
      { leads: [finance], deadline: '15/12/2026' },
    ],
    monday,
  );
  clock.plays = null;

  const given = { on: '2026-12-04', kind: 'IN_LIEU', name: 'Nghỉ hoán đổi', document: 'Thông báo 99/TB-BNV' };
  const added = await command(systemAdmin, 'saveCalendarDay', { ...given, expectedVersion: 0 }, day);
  expect(added).toMatchObject({ __typename: 'CalendarDay', version: 1, ...given });

  // Nothing has moved; the head of the Office sees what would, the administrator of the system no assignments at all.
  const preview = await recounts(officeHead);
  expect(preview.totalCount).toBe(2);
  const shown = { words: '10 ngày làm việc', from: '2026-12-08', to: '2026-12-09', days: 1 };
  expect(preview.nodes).toMatchObject([shown, shown]);
  expect(await recounts(systemAdmin)).toEqual({ totalCount: 0, nodes: [] });

  // Somebody amends one of them while they are being looked through.
  const [ticked, other] = preview.nodes.map((row: { assignment: { id: string; version: number } }) => row.assignment);
  const amend = { id: other.id, expectedVersion: other.version, reason: 'Theo đề nghị', deadlineWords: '31/12/2026' };
  await command(officeHead, 'amendAssignment', amend, '');
  const target = ({ id, version }: { id: string; version: number }) => ({
    id,
    expectedVersion: version,
    on: '2026-12-09',
  });
  const press = { targets: [ticked, other].map(target), reason: 'Theo Thông báo 99', idempotencyKey: 'một lần bấm' };
  const rows =
    '... on RecountedDeadlines { rows { id outcome message assignment { version deadline { on originalOn words moved } } } }';
  const answer = await command(officeHead, 'recountDeadlines', press, rows);
  expect(answer.rows).toEqual([
    {
      ...{ id: ticked.id, outcome: 'DONE', message: null },
      assignment: {
        version: ticked.version + 1,
        deadline: { on: '2026-12-09', originalOn: '2026-12-08', words: '10 ngày làm việc', moved: true },
      },
    },
    expect.objectContaining({
      id: other.id,
      outcome: 'CHANGED',
      message: expect.stringMatching(/^Vũ Đình Lộc vừa thay đổi/),
    }),
  ]);
  expect(await command(officeHead, 'recountDeadlines', press, rows)).toEqual(answer);
  expect((await recounts(officeHead)).totalCount).toBe(0);

  // The trail says so, to the unit as well.
  const { data } = await api.gql(
    { [finance.id]: financeHead, [construction.id]: province.constructionHead }[await unitOf(ticked.id)]!,
    `query ($id: ID!) { assignment(id: $id) { timeline { nodes { summary detail changes { label before after } } } } }`,
    { id: ticked.id },
  );
  expect(data.assignment.timeline.nodes[0]).toMatchObject({
    summary: expect.stringMatching(/^Văn phòng tính lại thời hạn của Sở .+ theo lịch làm việc$/),
    detail: 'Thời hạn mới: 09/12/2026 (ghi “10 ngày làm việc”)\nLý do: Theo Thông báo 99',
    changes: [{ label: 'Thời hạn', before: '08/12/2026', after: '09/12/2026' }],
  });
  expect(assignments.map(({ id }) => id)).toContain(ticked.id);

  // Two people change the same day: the second is told who was faster, and nothing of the first is lost.
  const renamed = await command(
    officeHead,
    'saveCalendarDay',
    { ...given, id: added.id, expectedVersion: 1, name: 'Nghỉ bù' },
    day,
  );
  expect(renamed).toMatchObject({ version: 2, name: 'Nghỉ bù' });
  const late = await command(systemAdmin, 'removeCalendarDay', { id: added.id, expectedVersion: 1 }, day);
  expect(late).toMatchObject({ __typename: 'StaleVersion', current: 2, changedBy: officeHead.displayName });

  // Taken out again, what was moved could move back: shown, not done.
  await command(systemAdmin, 'removeCalendarDay', { id: added.id, expectedVersion: 2 }, day);
  expect((await recounts(officeHead)).nodes).toMatchObject([{ from: '2026-12-09', to: '2026-12-08', days: -1 }]);
  const told = await api.app
    .get(DataSource)
    .query('select type, actor_name as by from recorded_event where subject_id = $1 order by seq', [added.id]);
  expect(told).toEqual([
    { type: 'calendar.day_saved', by: systemAdmin.displayName },
    { type: 'calendar.day_saved', by: officeHead.displayName },
    { type: 'calendar.day_removed', by: systemAdmin.displayName },
  ]);
});

async function unitOf(assignment: string): Promise<string> {
  const rows = await api.app.get(DataSource).query('select unit_id as id from assignment where id = $1', [assignment]);
  return rows[0].id;
}

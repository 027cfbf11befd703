import { clock } from '@libs/changes';
import { type Api, startApi } from '@libs/testing/api';
import { DutiesService } from '../src/assignments';
import { aProvince, type Province, type Somebody } from './builders';
import { contentOf } from './entering';

let api: Api;
let p: Province;

beforeAll(async () => {
  api = await startApi();
  p = await aProvince(api.app);
}, 60_000);
afterAll(() => api?.close());
afterEach(() => {
  clock.plays = null;
});

async function command(who: Somebody, name: string, input: object, asked: string) {
  const type = name[0].toUpperCase() + name.slice(1);
  const { data, errors } = await api.gql(
    who,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${asked} ... on Refusal { message } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

const dutyOf = `duty { id version ruleText words untilOn nextOn viewerActions
  obligations(first: 2) { totalCount nodes { id periodOn status } pageInfo { hasNextPage } } }`;

async function assignment(who: Somebody, id: string) {
  const { data, errors } = await api.gql(
    who,
    `query ($id: ID!) { assignment(id: $id) { id periodOn ${dutyOf} timeline(first: 50) { nodes { summary detail } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.assignment;
}

test('a directive that recurs is entered, made ahead of time, changed and ended; its trail tells it', async () => {
  const content = contentOf(
    p,
    [{ leads: [p.finance, p.construction], deadline: 'hằng quý đến hết năm 2099' }],
    '12/KH-UBND',
  );
  const draft = await command(p.officeHead, 'createDraft', { content, fileIds: [] }, '... on Draft { id version }');
  const issued = await command(
    p.officeHead,
    'issueDraft',
    { id: draft.id, expectedVersion: draft.version },
    '... on DirectiveDocument { id directives { id duties { unit { id } ruleText nextOn } assignments { id unit { id } } } }',
  );
  const [directive] = issued.directives;
  expect(directive.duties).toMatchObject([{ ruleText: 'Hằng quý' }, { ruleText: 'Hằng quý' }]);
  const { id } = directive.assignments.find(({ unit }: { unit: { id: string } }) => unit.id === p.finance.id);
  const first = await assignment(p.financeHead, id);
  expect(first).toMatchObject({
    duty: {
      ruleText: 'Hằng quý',
      untilOn: '2099-12-31',
      viewerActions: [],
      obligations: { totalCount: 1, nodes: [{ id, periodOn: first.periodOn, status: 'ASSIGNED' }] },
    },
  });

  clock.plays = new Date(`${first.duty.nextOn}T02:00:00Z`);
  await api.app.get(DutiesService).sweep();
  clock.plays = null;
  const { duty } = await assignment(p.officeHead, id);
  expect(duty).toMatchObject({
    viewerActions: ['CHANGE', 'END'],
    obligations: { totalCount: 2, nodes: [{ periodOn: first.duty.nextOn }, { id }] },
  });

  const reason = 'Theo Kết luận số 5';
  const change = { id: duty.id, expectedVersion: duty.version, reason, deadlineWords: 'hằng tháng', untilOn: null };
  const changed = await command(
    p.officeHead,
    'changeDuty',
    { ...change, idempotencyKey: 'k1' },
    '... on Duty { version words untilOn }',
  );
  expect(changed).toMatchObject({ version: 2, words: 'hằng tháng', untilOn: null });
  expect(
    await command(p.officeHead, 'changeDuty', { ...change, idempotencyKey: 'k1' }, '... on Duty { version }'),
  ).toMatchObject({ version: 2 });
  expect(await command(p.officeHead, 'changeDuty', change, '')).toMatchObject({ __typename: 'StaleVersion' });
  await command(
    p.officeHead,
    'endDuty',
    { id: duty.id, expectedVersion: 2, reason },
    '... on Duty { endedAt endReason }',
  );

  const told = async (who: Somebody) =>
    (await assignment(who, id)).timeline.nodes.map(({ summary }: { summary: string }) => summary);
  const sentences = [
    'Kết thúc nghĩa vụ định kỳ của Sở Tài chính',
    'Văn phòng điều chỉnh nghĩa vụ định kỳ của Sở Tài chính: hằng tháng',
    'Bắt đầu nghĩa vụ định kỳ của Sở Tài chính: hằng quý, đến 31/12/2099',
  ];
  expect(await told(p.financeHead)).toEqual(expect.arrayContaining(sentences));
  // Of the directive a unit hears its own duty, and not that of another.
  const { data } = await api.gql(
    p.financeHead,
    'query ($id: ID!) { directive(id: $id) { duties { unit { id } } timeline(first: 50) { nodes { summary } } } }',
    { id: directive.id },
  );
  const summaries = data.directive.timeline.nodes.map(({ summary }: { summary: string }) => summary);
  expect(summaries).toEqual(expect.arrayContaining(sentences));
  expect(summaries.join()).not.toContain('Sở Xây dựng');
  expect(data.directive.duties).toEqual([{ unit: { id: p.finance.id } }]);
});

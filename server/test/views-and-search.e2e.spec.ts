import { addDays, formatVi } from '@libs/calendar';
import { type Api, startApi } from '@libs/testing/api';
import { CalendarQueries } from '../src/calendar';
import { aProvince, type Province } from './builders';
import { issue } from './issuing';

let api: Api;
let p: Province;

beforeAll(async () => {
  api = await startApi();
  p = await aProvince(api.app);
  const inTwoDays = formatVi(addDays(api.app.get(CalendarQueries).today(), 2));
  const lines = [{ leads: [p.finance], deadline: inTwoDays, text: 'Bố trí kinh phí' }];
  await issue(api.app, p, lines, { numberSymbol: '231/QĐ-UBND' });
}, 60_000);
afterAll(() => api?.close());

const view = '__typename ... on SavedView { id version name mine isDefault }';
const refusal = '... on Refusal { message } ... on InvalidInput { fields { path message } }';

async function save(input: object) {
  const { data } = await api.gql(
    p.officeHead,
    `mutation ($input: SaveViewInput!) { saveView(input: $input) { ${view} ${refusal} } }`,
    { input: { list: 'ASSIGNMENTS', name: 'Quá hạn', address: 'time=OVERDUE', sharedWith: 'EVERYONE', ...input } },
  );
  return data.saveView;
}

test('a view is saved once per press, opened with, and gone once deleted', async () => {
  const saved = await save({ idempotencyKey: 'một lần' });
  expect(saved).toMatchObject({ __typename: 'SavedView', version: 1, mine: true, isDefault: false });
  expect(await save({ idempotencyKey: 'một lần' })).toEqual(saved);
  const listed = async () =>
    (await api.gql(p.financeHead, '{ savedViews(list: ASSIGNMENTS) { id mine isDefault address } }')).data.savedViews;
  expect(await listed()).toEqual([{ id: saved.id, mine: false, isDefault: false, address: 'time=OVERDUE' }]);

  const choose = await api.gql(
    p.financeHead,
    'mutation ($input: SetDefaultViewInput!) { setDefaultView(input: $input) { ... on DefaultView { list viewId } } }',
    { input: { list: 'ASSIGNMENTS', viewId: saved.id } },
  );
  expect(choose.data.setDefaultView).toEqual({ list: 'ASSIGNMENTS', viewId: saved.id });
  expect(await listed()).toMatchObject([{ isDefault: true }]);

  const deleted = await api.gql(
    p.officeHead,
    'mutation ($input: DeleteViewInput!) { deleteView(input: $input) { __typename ... on ViewDeleted { id } } }',
    { input: { id: saved.id, expectedVersion: 1 } },
  );
  expect(deleted.data.deleteView).toEqual({ __typename: 'ViewDeleted', id: saved.id });
  expect(await listed()).toEqual([]);
});

test.each([
  ['name', { name: '  ' }, 'Đặt tên cho bộ lọc.'],
  ['name', { name: 'x'.repeat(101) }, 'Tên dài quá 100 ký tự.'],
  ['address', { address: 'a=1#phần' }, 'Địa chỉ của bộ lọc không hợp lệ.'],
  ['address', { address: '?time=OVERDUE' }, 'Địa chỉ của bộ lọc không hợp lệ.'],
  ['address', { address: 'text=%zz' }, 'Địa chỉ của bộ lọc không hợp lệ.'],
  ['address', { address: `text=${'a'.repeat(2000)}` }, 'Bộ lọc dài quá 2.000 ký tự. Bỏ bớt điều kiện.'],
  ['id', { id: 'không phải' }, 'Không có bộ lọc này.'],
])('what is wrong with a view is said at its %s', async (path, input, message) => {
  expect(await save(input)).toMatchObject({ __typename: 'InvalidInput', fields: [{ path, message }] });
});

test('one request finds all kinds; a bad one is told so', async () => {
  const kinds = 'documents { numberSymbol issuer { name } } directives { text } units { code } people { monitors }';
  const { data } = await api.gql(
    p.financeHead,
    `{ number: search(text: "231/q") { ${kinds} } words: search(text: "kinh ph") { ${kinds} } }`,
  );
  expect(data.number.documents).toEqual([{ numberSymbol: '231/QĐ-UBND', issuer: { name: 'UBND tỉnh Lâm Đồng' } }]);
  expect(data.words.directives).toEqual([{ text: 'Bố trí kinh phí' }]);
  for (const args of ['text: "a", first: 21', 'text: "a", first: 0', `text: "${'a'.repeat(201)}"`]) {
    const { errors } = await api.gql(p.financeHead, `{ search(${args}) { units { id } } }`);
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('home: what is new, read by a mark, and what is coming', async () => {
  const home =
    '{ myNews { totalCount nodes { id count latest { summary at } assignment { id } } } myWeek { on count assignments { id } } }';
  const { data } = await api.gql(p.financeHead, home);
  const [news] = data.myNews.nodes;
  expect(data.myNews).toMatchObject({
    totalCount: 1,
    nodes: [{ count: 1, latest: { summary: 'Giao Sở Tài chính chủ trì' } }],
  });
  expect(data.myWeek).toHaveLength(7);
  expect(data.myWeek.flatMap(({ assignments }: { assignments: object[] }) => assignments)).toEqual([{ id: news.id }]);
  const marked = await api.gql(
    p.financeHead,
    'mutation ($input: MarkNewsReadInput!) { markNewsRead(input: $input) { ... on NewsRead { until } } }',
    { input: { until: news.latest.at } },
  );
  expect(marked.data.markNewsRead).toEqual({ until: news.latest.at });
  expect((await api.gql(p.financeHead, home)).data.myNews).toEqual({ totalCount: 0, nodes: [] });
});

import { DataSource } from 'typeorm';
import { addDays, formatVi } from '@libs/calendar';
import { type Api, startApi } from '@libs/testing/api';
import { CalendarQueries } from '../src/calendar';
import { aProvince, type Province, type Somebody } from './builders';
import { issue } from './issuing';

let api: Api;
let p: Province;
let today: string;
const tokens = new Map<string, Promise<string>>();

beforeAll(async () => {
  api = await startApi();
  p = await aProvince(api.app);
  today = api.app.get(CalendarQueries).today();
  await issue(
    api.app,
    p,
    [
      {
        leads: [p.finance, p.construction],
        deadline: formatVi(addDays(today, -3)),
        text: '=HYPERLINK("http://x","y")',
      },
      {
        leads: [p.finance],
        deadline: 'thường xuyên',
        text: 'Đẩy mạnh “chuyển đổi số”, hạ tầng;\nkết nối "liên thông"',
      },
    ],
    { numberSymbol: '9/QĐ-UBND', abstract: '＠Kế hoạch', issuedOn: '2026-01-05' },
  );
  await issue(api.app, p, [{ leads: [p.ward], text: '- Giải phóng mặt bằng' }], { numberSymbol: '10/QĐ-UBND' });
}, 60_000);
afterAll(() => api?.close());

async function exported(
  who: Somebody | null,
  list: string,
  query: Record<string, string | object> = {},
  headers: Record<string, string> = {},
) {
  if (who && !tokens.has(who.id)) tokens.set(who.id, api.signIn(who.username, who.password));
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    address.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  const answer = await fetch(`${api.url}/export/${list}.csv?${address}`, {
    headers: { ...headers, ...(who ? { authorization: `Bearer ${await tokens.get(who.id)}` } : {}) },
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes, text: bytes.toString('utf8') };
}

const refusal = async (...asked: Parameters<typeof exported>) => {
  const { status, text } = await exported(...asked);
  return { status, ...(JSON.parse(text) as { message: string; fields?: { path: string; message: string }[] }) };
};
const events = (): Promise<{ type: string; subject_id: string; actor_id: string; data: object }[]> =>
  api.app
    .get(DataSource)
    .query(`select type, subject_id, actor_id, data from recorded_event where type like '%exported' order by seq`);

test('what the list shows, for spreadsheets: UTF-8 with its mark, quoted, and no formula in it (S-80)', async () => {
  const { status, headers, bytes, text } = await exported(p.officeHead, 'assignments', {
    sort: 'NUMBER_ASC',
    columns: 'number,documentDate,abstract,ordinal,text,unit,due,timeliness,status,part,starred',
  });
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('text/csv; charset=utf-8');
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="nhiem-vu-${today}.csv"; filename*=UTF-8''nhiem-vu-${today}.csv`,
  );
  expect(headers.get('cache-control')).toContain('no-store');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const late = formatVi(addDays(today, -3));
  const [heading, ...lines] = text.slice(1).trimEnd().split('\r\n');
  expect(heading).toBe(
    '"Số, ký hiệu",Ngày văn bản,Trích yếu,Nội dung số,Nội dung chỉ đạo,Đơn vị,Thời hạn,Tình trạng thời hạn,Trạng thái,Vai trò,Gắn sao',
  );
  const of9 = (unit: string) =>
    `9/QĐ-UBND,05/01/2026,'＠Kế hoạch,1,"'=HYPERLINK(""http://x"",""y"")",${unit},${late},Quá hạn 3 ngày,Chờ tiếp nhận,Chủ trì,`;
  expect(lines.slice(0, 2).toSorted()).toEqual([of9('Sở Tài chính'), of9('Sở Xây dựng')]);
  expect(lines[2]).toBe(
    `9/QĐ-UBND,05/01/2026,'＠Kế hoạch,2,"Đẩy mạnh “chuyển đổi số”, hạ tầng;\nkết nối ""liên thông""",Sở Tài chính,thường xuyên,Không thời hạn,Chờ tiếp nhận,Chủ trì,`,
  );
  expect(lines[3]).toMatch(new RegExp(`^10/QĐ-UBND,${formatVi(today)},Về việc thực hiện nhiệm vụ,1,'- Giải phóng`));
  expect(lines).toHaveLength(4);
});

test('a unit takes away only its own, filtered as in its list', async () => {
  const rows = async (who: Somebody, filter: object = {}) =>
    (await exported(who, 'assignments', { filter, columns: 'unit' })).text.trimEnd().split('\r\n').slice(1);
  expect(await rows(p.financeHead)).toEqual(['Sở Tài chính', 'Sở Tài chính']);
  expect(await rows(p.financeHead, { unitIds: [p.construction.id] })).toEqual([]);
  expect(await rows(p.constructionHead, { text: 'hyperlink' })).toEqual(['Sở Xây dựng']);
  expect(await rows(p.systemAdmin)).toEqual([]);
  expect(await rows(p.officeHead, { timeliness: ['OVERDUE'] })).toHaveLength(2);
  const documents = async (who: Somebody) =>
    (await exported(who, 'documents', { columns: 'number,directives,completed,overdue' })).text.slice(1);
  expect(await documents(p.wardHead)).toBe(
    '"Số, ký hiệu",Số nội dung,Nhiệm vụ hoàn thành,Nhiệm vụ quá hạn\r\n10/QĐ-UBND,1,0,0\r\n',
  );
  expect(await documents(p.constructionHead)).toContain('9/QĐ-UBND,1,0,1\r\n');
  expect(await documents(p.officeHead)).toContain('9/QĐ-UBND,2,0,2\r\n');
});

test('every column there is', async () => {
  const { text } = await exported(p.officeHead, 'assignments');
  expect(
    text
      .slice(0, text.indexOf('\r\n'))
      .replace(/"[^"]*"/g, '')
      .split(','),
  ).toHaveLength(29);
  const documents = await exported(p.officeHead, 'documents', { sort: 'NUMBER_DESC' });
  expect(documents.text).toContain('\r\n10/QĐ-UBND,');
  expect(documents.text).toContain(',Quyết định,Về việc thực hiện nhiệm vụ,UBND tỉnh Lâm Đồng,,,,Thường,1,0,0\r\n');
});

test.each<[string, Record<string, string | object>, string, RegExp]>([
  ['assignments', { columns: 'number,bí mật' }, 'columns', /“bí mật”/],
  ['assignments', { columns: 'toString' }, 'columns', /“toString”/],
  ['assignments', { sort: 'DROP' }, 'sort', /sắp xếp/],
  ['assignments', { filter: '{' }, 'filter', /JSON/],
  ['assignments', { filter: '[]' }, 'filter', /không hợp lệ/],
  ['assignments', { filter: { nothing: 1 } }, 'filter', /không hợp lệ/],
  ['assignments', { filter: '{"__proto__":{"starred":true}}' }, 'filter', /không hợp lệ/],
  ['assignments', { filter: '{"constructor":{"prototype":{"starred":true}}}' }, 'filter', /không hợp lệ/],
  ['assignments', { filter: { dueFrom: '2026-02-30' } }, 'filter.dueFrom', /một ngày có thật/],
  ['assignments', { filter: { statuses: ['GONE'] } }, 'filter.statuses.0', /không hợp lệ/],
  ['assignments', { filter: { unitIds: ['x'] } }, 'unitIds', /Không có đơn vị này/],
  ['assignments', { filter: { text: 'a'.repeat(201) } }, 'text', /quá 200/],
  ['assignments', { filter: { lateOver: -1 } }, 'lateOver', /từ 0/],
  ['documents', { filter: { issuerId: 'x' } }, 'issuerId', /Không có đơn vị này/],
  ['documents', { columns: 'due' }, 'columns', /“due”/],
])('%s: what is wrong is refused as by the list (%#; S-10)', async (list, query, path, words) => {
  const before = await events();
  const answer = await refusal(p.officeHead, list, query);
  expect(answer.status).toBe(400);
  expect(answer.fields).toEqual([{ path, message: expect.stringMatching(words) }]);
  expect(await events()).toEqual(before);
});

test('nobody signed in, a page elsewhere, a parameter twice', async () => {
  expect((await exported(null, 'assignments')).status).toBe(401);
  for (const from of ['cross-site', 'same-site'])
    expect((await refusal(p.officeHead, 'assignments', {}, { 'sec-fetch-site': from })).status).toBe(403);
  expect((await exported(p.officeHead, 'assignments', {}, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  const token = await tokens.get(p.officeHead.id);
  const twice = await fetch(`${api.url}/export/assignments.csv?sort=DUE_ASC&sort=DUE_DESC`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(twice.status).toBe(400);
});

test('each export is on record', async () => {
  const filter = { statuses: ['ASSIGNED'], starred: false };
  await exported(p.financeHead, 'assignments', { filter, columns: 'unit,due' });
  await exported(p.financeHead, 'documents', { columns: 'number' });
  const about = { subject_id: p.financeHead.id, actor_id: p.financeHead.id };
  expect((await events()).slice(-2)).toEqual([
    { ...about, type: 'assignments.exported', data: { count: 2, filter, columns: ['unit', 'due'] } },
    { ...about, type: 'documents.exported', data: { count: 1, filter: {}, columns: ['number'] } },
  ]);
});

test('a list longer than a file may be is refused before anything leaves, and one of many pages is whole', async () => {
  const source = api.app.get(DataSource);
  const add = (from: number, to: number) =>
    source.query(
      `with r as (insert into directive (id, version, document_id, ordinal, text, search)
         select gen_random_uuid(), 1, d.id, n, 'Nội dung ' || n, '' from directive_document d, generate_series($1::int, $2::int) n
         where d.number_symbol = '10/QĐ-UBND' returning id, document_id)
       insert into assignment (id, version, directive_id, document_id, unit_id, part, status, deadline_kind, deadline_words, holder_unit_id, issued_at, updated_at)
       select gen_random_uuid(), 1, r.id, r.document_id, $3, 'LEAD', 'ASSIGNED', 'NONE', '', $3, now(), now() from r`,
      [from, to, p.ward.id],
    );
  await add(1001, 3500);
  const many = await exported(p.wardHead, 'assignments', { sort: 'NUMBER_ASC', columns: 'ordinal' });
  const ordinals = many.text.trimEnd().split('\r\n').slice(1).map(Number);
  expect(ordinals).toEqual([1, ...Array.from({ length: 2500 }, (_, at) => 1001 + at)]);
  for (let from = 3501; from < 51_000; from += 9500) await add(from, from + 9499);
  const before = await events();
  const answer = await refusal(p.wardHead, 'assignments');
  expect([answer.status, answer.message]).toEqual([413, expect.stringMatching(/50\.001 dòng.*50\.000/)]);
  expect(await events()).toEqual(before);
}, 120_000);

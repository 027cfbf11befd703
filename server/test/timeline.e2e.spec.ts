import { samples } from '@libs/testing';
import { type Api, startApi } from '@libs/testing/api';
import { aProvince, type Province, type Somebody } from './builders';

let api: Api;
let province: Province;
let document: string;
let finance: string;

const entry = `type summary detail actorName onBehalfOfName unit { code } changes { label before after } files { name }`;
const timelineOf = async (
  who: Somebody,
  of: 'document' | 'directive' | 'assignment',
  id: string,
  args = '(first: 100)',
) => {
  const { data, errors } = await api.gql(
    who,
    `query ($id: ID!) { ${of}(id: $id) { timeline${args} { totalCount pageInfo { hasNextPage endCursor } nodes { ${entry} } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data[of]?.timeline;
};
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const summaries = (timeline: any): string[] => timeline.nodes.map(({ summary }: { summary: string }) => summary);

async function command(
  who: Somebody,
  name: string,
  input: object,
  success = 'Assignment',
): Promise<{ id: string; version: number }> {
  const type = name[0].toUpperCase() + name.slice(1);
  const { data, errors } = await api.gql(
    who,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${success} { id version } ... on Refusal { message } ... on InvalidInput { fields { path message } } } }`,
    { input },
  );
  expect([errors, data?.[name].__typename, data?.[name].message]).toEqual([undefined, success, undefined]);
  return data[name];
}

async function upload(who: Somebody, name: string): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([samples.pdf as never]), name);
  const token = await api.signIn(who.username, who.password);
  const answer = await fetch(`${api.url}/files`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${token}` },
  });
  return ((await answer.json()) as { id: string }).id;
}

const unit = (id: string) => ({ words: '', unitId: id });

beforeAll(async () => {
  api = await startApi();
  province = await aProvince(api.app);
  const { officeSpecialist: lan, officeHead: loc, financeHead: thinh } = province;
  const blank = { place: '', expectedProduct: '' };
  const content = {
    type: 'CONG_VAN',
    numberSymbol: '231/UBND-TH',
    issuedOn: '2026-01-26',
    issuerId: province.province.id,
    signatory: '',
    abstract: 'Về việc rà soát nhà, đất',
    urgency: 'NORMAL',
    text: '',
    rows: [
      {
        ...blank,
        id: 'a',
        text: 'Rà soát nhà, đất',
        deadlineWords: 'thường xuyên',
        monitorId: lan.id,
        leads: [unit(province.finance.id)],
        cooperating: [unit(province.construction.id)],
      },
      {
        ...blank,
        id: 'b',
        text: 'Báo cáo quy hoạch',
        deadlineWords: 'thường xuyên',
        leads: [unit(province.construction.id)],
        cooperating: [],
      },
    ],
  };
  const draft = await command(lan, 'createDraft', { content }, 'Draft');
  document = (await command(lan, 'issueDraft', { id: draft.id, expectedVersion: 1 }, 'DirectiveDocument')).id;
  const { data } = await api.gql(thinh, '{ assignments { nodes { id version directive { id version } } } }');
  const [assignment] = data.assignments.nodes;
  finance = assignment.id;

  const act = async (who: Somebody, name: string, input: object = {}) => {
    const { data: now } = await api.gql(lan, 'query ($id: ID!) { assignment(id: $id) { version } }', { id: finance });
    return command(who, name, { id: finance, expectedVersion: now.assignment.version, ...input });
  };
  await act(thinh, 'acknowledgeAssignment');
  await act(thinh, 'delegateAssignment', { accountId: province.financeSpecialist.id, note: 'Làm trước ngày 10' });
  await act(province.financeSpecialist, 'reportProgress', {
    text: 'Đã rà soát 40 cơ sở',
    percent: 40,
    difficulties: 'Thiếu hồ sơ',
    fileIds: [await upload(province.financeSpecialist, 'Biểu 1.pdf')],
  });
  await act(thinh, 'submitResult', { text: 'Báo cáo lần đầu', fileIds: [] });
  await act(lan, 'openReview');
  await command(lan, 'addOfficeNote', { id: finance, text: 'Số liệu chưa khớp' });
  await act(lan, 'returnResult', { reason: 'Thiếu phụ lục', deadlineWords: '15/12/2099' });
  await act(thinh, 'submitResult', {
    text: 'Báo cáo đầy đủ',
    documentNumber: '12/BC-STC',
    documentOn: '2026-02-02',
    fileIds: [await upload(thinh, 'Báo cáo.pdf')],
  });
  await act(lan, 'confirmResult', { note: null });
  const directive = assignment.directive.id;
  const { data: now } = await api.gql(lan, 'query ($id: ID!) { directive(id: $id) { version } }', { id: directive });
  await command(
    loc,
    'setMonitor',
    { id: directive, expectedVersion: now.directive.version, monitorId: province.otherOfficeSpecialist.id },
    'Directive',
  );
  const { data: whole } = await api.gql(lan, 'query ($id: ID!) { document(id: $id) { version } }', { id: document });
  await command(
    loc,
    'amendDocument',
    {
      id: document,
      expectedVersion: whole.document.version,
      reason: 'Sai trích yếu',
      abstract: 'Về việc rà soát nhà, đất công',
    },
    'DirectiveDocument',
  );
});
afterAll(() => api.close());

test('the Office reads the whole life of an assignment, newest first', async () => {
  const timeline = await timelineOf(province.officeSpecialist, 'assignment', finance);
  expect(summaries(timeline)).toEqual([
    'Điều chỉnh văn bản',
    'Chuyển người theo dõi nội dung 1: Trần Quốc Bảo thay Nguyễn Thị Lan',
    'Văn phòng xác nhận Sở Tài chính hoàn thành',
    'Sở Tài chính gửi kết quả (lần 2)',
    'Văn phòng chuyển trả kết quả của Sở Tài chính',
    'Văn phòng ghi chú nội bộ',
    'Văn phòng mở xem xét kết quả của Sở Tài chính',
    'Sở Tài chính gửi kết quả',
    'Sở Tài chính báo cáo tiến độ: 40%',
    'Sở Tài chính giao Đinh Thị Thu Uyên xử lý',
    'Sở Tài chính tiếp nhận',
    'Giao Sở Tài chính chủ trì',
  ]);
  expect(timeline.totalCount).toBe(12);
  const [amended, , confirmed, submitted, returned, , , , reported, delegated, , issued] = timeline.nodes;
  expect(amended).toMatchObject({
    detail: 'Lý do: Sai trích yếu',
    unit: null,
    changes: [{ label: 'Trích yếu', before: 'Về việc rà soát nhà, đất', after: 'Về việc rà soát nhà, đất công' }],
  });
  expect(confirmed).toMatchObject({ actorName: 'Nguyễn Thị Lan', onBehalfOfName: null, unit: { code: 'H36.05' } });
  expect(confirmed.changes).toContainEqual({ label: 'Trạng thái', before: 'Chờ xác nhận', after: 'Hoàn thành' });
  expect(submitted).toMatchObject({
    detail: 'Báo cáo đầy đủ\nVăn bản kết quả: 12/BC-STC ngày 02/02/2026',
    files: [{ name: 'Báo cáo.pdf' }],
  });
  expect(returned.detail).toBe('Lý do: Thiếu phụ lục\nThời hạn mới: 15/12/2099 (ghi “15/12/2099”)');
  expect(returned.changes).toContainEqual({ label: 'Thời hạn', before: null, after: '15/12/2099' });
  expect(reported).toMatchObject({
    detail: 'Đã rà soát 40 cơ sở\nKhó khăn, vướng mắc: Thiếu hồ sơ',
    files: [{ name: 'Biểu 1.pdf' }],
  });
  expect(reported.changes).toContainEqual({ label: 'Tiến độ', before: null, after: '40%' });
  expect(delegated.changes).toContainEqual({ label: 'Người xử lý', before: null, after: 'Đinh Thị Thu Uyên' });
  expect(issued.detail).toBe('Thời hạn: không có ngày cụ thể (ghi “thường xuyên”)');
  const words = JSON.stringify(timeline);
  expect(words).not.toMatch(/updatedAt|version|[0-9a-f]{8}-[0-9a-f]{4}-|undefined|null ngày/i);
});

test('the unit reads the same without the Office’s notes (S-05)', async () => {
  const ours = summaries(await timelineOf(province.financeHead, 'assignment', finance));
  const office = summaries(await timelineOf(province.officeHead, 'assignment', finance));
  expect(ours).toEqual(office.filter((summary) => summary !== 'Văn phòng ghi chú nội bộ'));
  const leader = summaries(await timelineOf(province.leader, 'assignment', finance));
  expect(leader).toEqual(ours);
});

test('another unit on the same document learns nothing of it (S-02)', async () => {
  const head = province.constructionHead;
  expect(await timelineOf(head, 'assignment', finance)).toBeUndefined();
  expect(summaries(await timelineOf(head, 'document', document))).toEqual([
    'Điều chỉnh văn bản',
    'Chuyển người theo dõi nội dung 1: Trần Quốc Bảo thay Nguyễn Thị Lan',
    'Giao Sở Xây dựng chủ trì',
    'Giao Sở Xây dựng phối hợp',
    'Giao nội dung 2',
    'Giao nội dung 1',
    'Phát hành Công văn 231/UBND-TH ngày 26/01/2026, 2 nội dung chỉ đạo',
  ]);
});

test('a unit sees only the directives in which it has a part', async () => {
  const words = summaries(await timelineOf(province.financeHead, 'document', document)).join('\n');
  expect(words).not.toMatch(/Sở Xây dựng|nội dung 2/);
  expect(words).toMatch(/Sở Tài chính gửi kết quả \(lần 2\)/);
  expect(await timelineOf(province.wardHead, 'document', document)).toBeUndefined();
});

test('page by page it is the same', async () => {
  const whole = summaries(await timelineOf(province.officeHead, 'document', document));
  const paged: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await timelineOf(
      province.officeHead,
      'document',
      document,
      `(first: 4${after ? `, after: "${after}"` : ''})`,
    );
    paged.push(...summaries(page));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(paged).toEqual(whole);
  expect(whole.length).toBeGreaterThan(15);
});

test('timelines of many things are read together, each with its own', async () => {
  const { data } = await api.gql(
    province.officeHead,
    'query ($id: ID!) { document(id: $id) { directives { ordinal timeline(first: 3) { totalCount nodes { summary } } } } }',
    { id: document },
  );
  const [first, second] = data.document.directives;
  expect(first.timeline.nodes).toHaveLength(3);
  expect(second.timeline.nodes.map(({ summary }: { summary: string }) => summary)).toEqual([
    'Điều chỉnh văn bản',
    'Giao Sở Xây dựng chủ trì',
    'Giao nội dung 2',
  ]);
});

test('in English for those who read English', async () => {
  await api.gql(province.officeHead, 'mutation { setLanguage(input: { language: EN }) { __typename } }');
  const { nodes } = await timelineOf(province.officeHead, 'assignment', finance);
  expect(nodes.map(({ summary }: { summary: string }) => summary)).toContain(
    'Sở Tài chính submitted its result (attempt 2)',
  );
  expect(nodes[2].changes).toContainEqual({ label: 'Status', before: 'To be confirmed', after: 'Completed' });
  await api.gql(province.officeHead, 'mutation { setLanguage(input: { language: VI }) { __typename } }');
});

test('a cursor that is none of ours is refused, not obeyed', async () => {
  const { errors } = await api.gql(
    province.officeHead,
    `query ($id: ID!) { document(id: $id) { timeline(after: "${Buffer.from('["1; drop table x"]').toString('base64url')}") { totalCount } } }`,
    { id: document },
  );
  expect(errors).toBeDefined();
  expect(JSON.stringify(errors)).not.toMatch(/bigint|syntax|postgres/i);
});

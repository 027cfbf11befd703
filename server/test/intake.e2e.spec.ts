import { samples } from '@libs/testing';
import { type Api, startApi } from '@libs/testing/api';
import { aProvince, type Province, type Somebody } from './builders';

let api: Api;
let province: Province;

beforeAll(async () => {
  api = await startApi();
  province = await aProvince(api.app);
});
afterAll(() => api.close());

const draft = `id version
  content { type numberSymbol issuedOn issuer { code } rows { id text monitor { displayName } deadline { ok on shown problem }
    leads { words unit { code } deadline { ok on } } cooperating { unit { code } deadlineWords deadline { kind on } } } }
  files { name url } createdBy { displayName } updatedBy { displayName }
  missing { path message } duplicate { kind id title }`;

async function command(who: Somebody, name: string, input: object, success: string, fields: string) {
  const type = name[0].toUpperCase() + name.slice(1);
  const { data, errors } = await api.gql(
    who,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${success} { ${fields} }
       ... on Refusal { message } ... on InvalidInput { fields { path message } } ... on Duplicate { existingId existingKind title }
       ... on StaleVersion { current changedBy changedAt } ... on IllegalTransition { from } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data[name];
}

async function upload(who: Somebody, name: string): Promise<{ id: string; url: string }> {
  const form = new FormData();
  form.append('file', new Blob([samples.pdf as never]), name);
  const answer = await fetch(`${api.url}/files`, { method: 'POST', body: form, headers: await bearer(who) });
  expect(answer.status).toBe(201);
  return answer.json() as Promise<{ id: string; url: string }>;
}
const bearer = async (who: Somebody) => ({ authorization: `Bearer ${await api.signIn(who.username, who.password)}` });
const download = async (who: Somebody, url: string) =>
  (await fetch(api.url + url, { headers: await bearer(who) })).status;

test('a document is entered, corrected by a colleague, and issued whole', async () => {
  const { officeSpecialist: lan, otherOfficeSpecialist: bao, financeHead, wardHead } = province;
  const file = await upload(lan, 'Công văn 231.pdf');
  const row = {
    id: 'r1',
    place: 'Mục 1',
    text: 'Rà soát',
    expectedProduct: '',
    monitorId: lan.id,
    deadlineWords: '',
    leads: [{ words: 'stc' }],
    cooperating: [],
  };
  const content = {
    type: 'CONG_VAN',
    numberSymbol: '231/UBND-TH',
    issuedOn: '2026-01-26',
    issuerId: province.province.id,
    signatory: '',
    abstract: 'Về việc rà soát',
    urgency: 'NORMAL',
    text: '',
    rows: [row],
  };

  const created = await command(lan, 'createDraft', { content, fileIds: [file.id] }, 'Draft', draft);
  expect(created).toMatchObject({
    version: 1,
    content: {
      type: 'CONG_VAN',
      issuedOn: '2026-01-26',
      issuer: { code: 'H36' },
      rows: [
        {
          id: 'r1',
          monitor: { displayName: 'Nguyễn Thị Lan' },
          deadline: { ok: false, shown: '' },
          leads: [{ words: 'stc', unit: null }],
        },
      ],
    },
    files: [{ name: 'Công văn 231.pdf', url: file.url }],
    createdBy: { displayName: 'Nguyễn Thị Lan' },
    duplicate: null,
  });
  expect(created.missing.map(({ path }: { path: string }) => path)).toEqual(['rows.r1.leads', 'rows.r1.deadlineWords']);

  const early = await command(lan, 'issueDraft', { id: created.id, expectedVersion: 1 }, 'DirectiveDocument', 'id');
  expect(early).toMatchObject({
    __typename: 'InvalidInput',
    message: 'Có 2 chỗ cần sửa.',
    fields: [{ path: 'rows.r1.leads' }, { path: 'rows.r1.deadlineWords' }],
  });

  const filled = {
    ...content,
    rows: [
      {
        ...row,
        deadlineWords: '15/12/2099',
        leads: [{ words: 'stc', unitId: province.finance.id }],
        cooperating: [{ words: '', unitId: province.construction.id, deadlineWords: '+5' }],
      },
    ],
  };
  const saved = await command(
    bao,
    'saveDraft',
    { id: created.id, expectedVersion: 1, content: filled, fileIds: [file.id] },
    'Draft',
    draft,
  );
  expect(saved).toMatchObject({
    version: 2,
    missing: [],
    updatedBy: { displayName: 'Trần Quốc Bảo' },
    content: {
      rows: [
        {
          deadline: { ok: true, on: '2099-12-15', shown: 'T3 15/12/2099' },
          leads: [{ unit: { code: 'H36.05' }, deadline: { on: '2099-12-15' } }],
          cooperating: [{ deadlineWords: '+5', deadline: { kind: 'WORKING_DAYS', on: '2026-02-02' } }],
        },
      ],
    },
  });

  const late = await command(
    lan,
    'saveDraft',
    { id: created.id, expectedVersion: 1, content, fileIds: [] },
    'Draft',
    draft,
  );
  expect(late).toMatchObject({
    __typename: 'StaleVersion',
    current: 2,
    changedBy: 'Trần Quốc Bảo',
    changedAt: expect.any(String),
  });

  expect(await download(bao, file.url)).toBe(200);
  expect(await download(financeHead, file.url)).toBe(404);
  const issued = await command(
    lan,
    'issueDraft',
    { id: created.id, expectedVersion: 2 },
    'DirectiveDocument',
    'id numberSymbol files { name } directives { ordinal units { unit { code } part } }',
  );
  expect(issued).toMatchObject({
    numberSymbol: '231/UBND-TH',
    files: [{ name: 'Công văn 231.pdf' }],
    directives: [
      {
        ordinal: 1,
        units: [
          { unit: { code: 'H36.05' }, part: 'LEAD' },
          { unit: { code: 'H36.06' }, part: 'COOPERATING' },
        ],
      },
    ],
  });
  expect(await download(financeHead, file.url)).toBe(200);
  expect(await download(wardHead, file.url)).toBe(404);

  const again = await command(bao, 'createDraft', { content: filled }, 'Draft', draft);
  expect(again.duplicate).toEqual({ kind: 'DOCUMENT', id: issued.id, title: 'Công văn 231/UBND-TH ngày 26/01/2026' });
  const twice = await command(bao, 'issueDraft', { id: again.id, expectedVersion: 1 }, 'DirectiveDocument', 'id');
  expect(twice).toMatchObject({ __typename: 'Duplicate', existingId: issued.id, existingKind: 'DOCUMENT' });
  expect(await command(bao, 'discardDraft', { id: again.id, expectedVersion: 1 }, 'DraftDiscarded', 'id')).toEqual({
    __typename: 'DraftDiscarded',
    id: again.id,
  });
  expect(
    await command(bao, 'discardDraft', { id: again.id, expectedVersion: 2 }, 'DraftDiscarded', 'id'),
  ).toMatchObject({ __typename: 'IllegalTransition', from: 'DISCARDED' });
});

test('a draft of the size of a long annex is saved in one request', async () => {
  const { officeHead } = province;
  const rows = Array.from({ length: 300 }, (_, i) => ({
    id: `r${i}`,
    place: '',
    text: 'Xây dựng, trình cấp có thẩm quyền ban hành và tổ chức triển khai '.repeat(12),
    expectedProduct: 'Quyết định',
    deadlineWords: '6/2099',
    leads: [{ words: 'Sở Tài chính', unitId: province.finance.id }],
    cooperating: [],
  }));
  const content = { type: null, numberSymbol: '', signatory: '', abstract: '', urgency: 'NORMAL', text: '', rows };
  const created = await command(officeHead, 'createDraft', { content }, 'Draft', 'content { rows { id } }');
  expect(created.content?.rows).toHaveLength(300);
});

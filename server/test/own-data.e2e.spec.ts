import { type Api, startApi } from '@libs/testing/api';
import { SignedIn } from '@libs/testing/signed-in';
import { aProvince, type Province } from './builders';
import { issueDocument } from './entering';

/** Each person may have all that is kept about them, and nothing of anybody else (domain-facts 6.4). */
let api: Api;
let province: Province;
beforeAll(async () => {
  api = await startApi();
  province = await aProvince(api.app);
}, 60_000);
afterAll(() => api?.close());

const asked = `mutation { requestOwnData(input: {}) { __typename ... on OwnDataExport { id state } ... on Refusal { message } } }`;
const listed = `{ ownDataExports { id state requestedAt finishedAt expiresAt size url } }`;

async function taken(person: SignedIn, url: string) {
  const answer = await person.fetch(url);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

test('one asks, the worker makes it, one takes it; nobody else can (S-03)', async () => {
  const office = await SignedIn.as(api.url, province.officeSpecialist);
  const head = await SignedIn.as(api.url, province.financeHead);
  const { assignments } = await issueDocument(office, province, [{ leads: [province.finance] }]);
  const { id, version: expectedVersion } = assignments[0]!;
  await head.command('reportProgress', { id, expectedVersion, text: 'Sở Tài chính đang tổng hợp' });

  const { requestOwnData: first } = await head.get(asked);
  expect(first).toMatchObject({ __typename: 'OwnDataExport', state: 'WAITING' });
  // Asked again while it is being made: the same.
  expect((await head.get(asked)).requestOwnData.id).toBe(first.id);
  await api.drain();
  const { ownDataExports } = await head.get(listed);
  expect(ownDataExports).toEqual([
    expect.objectContaining({ id: first.id, state: 'READY', url: `/own-data/${first.id}` }),
  ]);

  const file = await taken(head, ownDataExports[0].url);
  expect(file.status).toBe(200);
  expect(Buffer.byteLength(file.text)).toBe(ownDataExports[0].size);
  expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(file.headers.get('cache-control')).toContain('no-store');
  const data = JSON.parse(file.text);
  expect(data.taiKhoan).toEqual([expect.objectContaining({ username: 'financehead' })]);
  expect(data.baoCaoTienDoDaViet).toEqual([expect.objectContaining({ text: 'Sở Tài chính đang tổng hợp' })]);
  expect(data.nhungViecDaLam.map(({ type }: { type: string }) => type)).toContain('assignment.reported');
  // No secret, and nothing of anybody else.
  expect(file.text).not.toMatch(/password|argon2|token_hash|digest|officespecialist|Nguyễn Thị Lan/i);
  expect((await api.gql(null, listed)).errors![0].extensions.code).toBe('UNAUTHENTICATED');

  for (const stranger of [office, await SignedIn.as(api.url, province.systemAdmin)]) {
    expect((await taken(stranger, ownDataExports[0].url)).status).toBe(404);
    expect((await stranger.get(listed)).ownDataExports).toEqual([]);
  }
  expect((await fetch(`${api.url}${ownDataExports[0].url}`)).status).toBe(401);
});

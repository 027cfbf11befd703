import './two-streams';
import { type Api, startApi } from '@libs/testing/api';
import { aProvince, password } from './builders';
import { LiveReader } from './live-reader';

/** Streams cost a process memory: it opens so many, and tells the others to come again. */
describe('a process that may keep two screens up to date', () => {
  let api: Api;
  let people: string[];
  const open: LiveReader[] = [];

  beforeAll(async () => {
    api = await startApi();
    const there = await aProvince(api.app);
    const names = [there.officeHead, there.leader, there.analyst].map(({ username }) => username);
    people = await Promise.all(names.map((name) => api.signIn(name, password)));
  }, 60_000);
  afterAll(async () => {
    open.forEach((reader) => reader.close());
    await api?.close();
  });

  const asks = async (token: string) => {
    const reader = await LiveReader.try(api.url, { authorization: `Bearer ${token}` });
    if (reader.response.ok) open.push(reader);
    return reader.response;
  };

  test('asks the third to wait, until one has left', async () => {
    const [first, second, third] = people;
    expect([(await asks(first)).status, (await asks(second)).status]).toEqual([200, 200]);
    const refused = await asks(third);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(((await refused.json()) as { message: string }).message).toMatch(/quá nhiều màn hình/);
    // Who has a screen open already gets no further one either: nobody else is pushed out for it.
    expect((await asks(first)).status).toBe(503);
    open.shift()!.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await asks(third)).status).toBe(200);
  });
});

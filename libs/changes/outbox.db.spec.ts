import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { system } from '@libs/auth';
import { config } from '@libs/config';
import { appSettings, dataSourceOptions } from '../../server/src/data-source';
import { UnitOfWork } from '.';
import { Outbox } from './outbox';

let db: DataSource;
let door: UnitOfWork;
let outbox: Outbox;

beforeAll(async () => {
  db = await new DataSource(dataSourceOptions(config.DATABASE_URL, { settings: appSettings })).initialize();
  door = new UnitOfWork(db);
  outbox = new Outbox(db);
});
afterEach(() => db.query('delete from outbox'));
afterAll(() => db.destroy());

/** Something that happened, and waits in the outbox. */
async function happened(type: string): Promise<string> {
  const subjectId = randomUUID();
  await door.run(system, { command: 'test', input: {} }, async (tx) => {
    tx.note({ type, subjectId, data: {} });
    return { id: subjectId };
  });
  return (await db.query('select id from recorded_event where subject_id = $1', [subjectId]))[0].id;
}
const reactionsTo = (type: string) => (type === 'test.heard' ? ['A.one', 'B.two'] : []);
const waiting = async (): Promise<(string[] | null)[]> =>
  (await db.query('select waiting from outbox order by seq')).map((row: { waiting: string[] }) => row.waiting);

test('what nobody reacts to leaves at once; the others stay until every reaction has handled them', async () => {
  const id = await happened('test.heard');
  await happened('test.unheard');
  const taken = await outbox.take(100, reactionsTo);
  expect(taken).toMatchObject({ count: 2, waiting: [{ id, type: 'test.heard', waiting: ['A.one', 'B.two'] }] });
  expect(await waiting()).toEqual([['A.one', 'B.two']]);
  expect((await outbox.take(100, reactionsTo)).count).toBe(0);
  await expect(door.react(id, 'A.one', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await waiting()).toEqual([['A.one', 'B.two']]);
  await door.react(id, 'A.one', async () => undefined);
  expect(await waiting()).toEqual([['B.two']]);
  await door.react(id, 'A.one', () => Promise.reject(new Error('once is enough')));
  await door.react(id, 'B.two', async () => undefined);
  expect(await waiting()).toEqual([]);
});

test('two reactions that end at the same moment leave nothing behind', async () => {
  for (let i = 0; i < 10; i++) {
    const id = await happened('test.heard');
    await outbox.take(100, reactionsTo);
    let arrived = 0;
    const together = async () => {
      for (arrived++; arrived < 2;) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    await Promise.all(['A.one', 'B.two'].map((name) => door.react(id, name, together)));
  }
  expect(await waiting()).toEqual([]);
});

test('the queue is trusted for a minute, then ever longer, an hour at most; what it did not take is taken again', async () => {
  const id = await happened('test.heard');
  await outbox.take(100, reactionsTo);
  await outbox.putBack([id]);
  expect((await outbox.take(100, reactionsTo)).waiting).toHaveLength(1);
  expect(await outbox.overdue(100)).toEqual([]);
  const patience: number[] = [];
  for (let i = 0; i < 8; i++) {
    await db.query('update outbox set look_at = now()');
    expect(await outbox.overdue(100)).toMatchObject([{ id, waiting: ['A.one', 'B.two'] }]);
    const [{ seconds }] = await db.query(
      'select round(extract(epoch from look_at - now()))::int as seconds from outbox',
    );
    patience.push(seconds);
  }
  expect(patience).toEqual([120, 240, 480, 960, 1920, 3600, 3600, 3600]);
});

test('two workers never take the same', async () => {
  for (let i = 0; i < 30; i++) await happened('test.heard');
  const taken = await Promise.all([1, 2, 3].map(() => outbox.take(10, reactionsTo)));
  const ids = taken.flatMap(({ waiting: events }) => events.map(({ id }) => id));
  expect(ids).toHaveLength(30);
  expect(new Set(ids).size).toBe(30);
});

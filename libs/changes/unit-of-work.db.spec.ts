import { randomUUID } from 'node:crypto';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { type Actor, Role } from '@libs/auth';
import { config } from '@libs/config';
import { InvalidInput, NotFound, Refused, StaleVersion } from '@libs/refusals';
import { appSettings, dataSourceOptions } from '../../server/src/data-source';
import { type Transaction, UnitOfWork } from '.';

@Entity('thing')
class Thing {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text') words: string;
}

const lan: Actor = {
  id: randomUUID(),
  displayName: 'Lan',
  sessionId: null,
  confirmedAt: null,
  ip: '10.0.0.1',
  onBehalfOf: { id: randomUUID(), displayName: 'Bình' },
  grants: [{ role: Role.OFFICE_HEAD, unitId: 'u', unitIds: ['u'] }],
};
const plain = { command: 'test', input: {} };

describe('the door for writes', () => {
  let db: DataSource;
  let door: UnitOfWork;

  beforeAll(async () => {
    const owner = await new DataSource(dataSourceOptions(config.DATABASE_URL)).initialize();
    await owner.query('create table thing (id uuid primary key, version int not null, words text not null)');
    await owner.destroy();
    db = await new DataSource({
      ...dataSourceOptions(config.DATABASE_URL, { settings: appSettings, poolSize: 30 }),
      entities: [Thing],
    }).initialize();
    door = new UnitOfWork(db);
  });
  afterAll(() => db.destroy());

  const happened = (type: string, thing: Thing) => ({ type, subjectId: thing.id, data: {} });
  const make = async (words = 'một') => {
    const thing = Object.assign(new Thing(), { id: randomUUID(), version: 1, words });
    await door.run(lan, plain, (tx) => tx.save(thing, happened('thing.made', thing)));
    return thing.id;
  };
  const rename = (id: string, expectedVersion: number, words: string, idempotencyKey?: string) =>
    door.run(lan, { command: 'rename', input: { id, words, idempotencyKey } as never }, async (tx) => {
      const thing = await tx.lock(Thing, { id, expectedVersion });
      thing.words = words;
      return tx.save(thing, happened('thing.renamed', thing));
    });
  const trail = (id: string) => db.query('select * from recorded_event where subject_id = $1 order by seq', [id]);
  const refusalOf = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error) => (error instanceof Refused ? error.refusal : Promise.reject(error)),
    );

  test('a change leaves the row, its record with the values before and after, and its message', async () => {
    const id = await make();
    await rename(id, 1, 'hai');
    expect(await db.manager.findOneByOrFail(Thing, { id })).toMatchObject({ version: 2, words: 'hai' });
    const [, renamed] = await trail(id);
    expect(renamed).toMatchObject({
      type: 'thing.renamed',
      actor_id: lan.id,
      actor_name: 'Lan',
      on_behalf_of_name: 'Bình',
      ip: '10.0.0.1',
      changes: { words: ['một', 'hai'] },
    });
    expect(await db.query('select 1 from outbox where event_id = $1', [renamed.id])).toHaveLength(1);
  });

  test('when recording fails, the change is undone too', async () => {
    const id = await make();
    const broken = door.run(lan, plain, async (tx) => {
      const thing = await tx.lock(Thing, { id, expectedVersion: 1 });
      thing.words = 'dở dang';
      return tx.save(thing, { type: null as never, subjectId: id, data: {} });
    });
    await expect(broken).rejects.toThrow('null value');
    expect((await db.manager.findOneByOrFail(Thing, { id })).words).toBe('một');
  });

  test('a refused attempt leaves no trace', async () => {
    const id = await make();
    expect(await refusalOf(rename(id, 7, 'hai'))).toBeInstanceOf(StaleVersion);
    expect(await refusalOf(rename(randomUUID(), 1, 'hai'))).toBeInstanceOf(NotFound);
    expect(await trail(id)).toHaveLength(1);
  });

  test('20 at once on one row: one success and 19 conflicts that say who was faster', async () => {
    const id = await make();
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, n) => refusalOf(rename(id, 1, `lần ${n}`))));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    const conflicts = outcomes.filter((outcome) => outcome instanceof StaleVersion);
    expect(conflicts).toHaveLength(19);
    expect(conflicts[0]).toMatchObject({ current: 2, changedBy: 'Lan thay Bình' });
    expect(await trail(id)).toHaveLength(2);
  });

  test('the same key 20 times at once: one effect, 20 equal answers', async () => {
    const id = await make();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => rename(id, 1, 'hai', key)));
    expect(new Set(answers.map((answer) => answer.id))).toEqual(new Set([id]));
    expect(await db.manager.findOneByOrFail(Thing, { id })).toMatchObject({ version: 2 });
    expect(await trail(id)).toHaveLength(2);
    expect(await refusalOf(rename(id, 2, 'khác', key))).toBeInstanceOf(InvalidInput);
  });

  test('a refused attempt does not use up its key', async () => {
    const id = await make();
    const key = randomUUID();
    await refusalOf(rename(id, 9, 'hai', key));
    await expect(rename(id, 9, 'hai', key)).rejects.toThrow(Refused);
  });

  test('a reaction to one event happens once, however often it is delivered', async () => {
    const event = randomUUID();
    const id = await make();
    const react = (tx: Transaction) =>
      tx
        .hold(Thing, id)
        .then((thing) =>
          tx.save(Object.assign(thing!, { words: `${thing!.words}+` }), happened('thing.reacted', thing!)),
        );
    await Promise.all(
      Array.from({ length: 10 }, () => door.react(event, 'test', async (tx) => void (await react(tx)))),
    );
    expect((await db.manager.findOneByOrFail(Thing, { id })).words).toBe('một+');
    expect((await trail(id))[1]).toMatchObject({ cause_id: event, actor_name: 'Hệ thống' });
  });

  test('the trail is numbered without gaps and each record is chained to the one before', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => make()));
    await Promise.all(ids.map((id) => rename(id, 1, 'hai')));
    const broken = await db.query(
      `select seq from (select e.*, trail_hash(prev_hash, e) as expected, lag(hash) over (order by seq) as before, lag(seq) over (order by seq) as number_before
         from recorded_event e) links where hash <> expected or (before is not null and (prev_hash <> before or seq <> number_before + 1))`,
    );
    expect(broken).toEqual([]);
  });

  test.each([
    ['update recorded_event set actor_name = $$ai đó$$'],
    ['delete from recorded_event'],
    ['truncate recorded_event'],
    ['insert into recorded_event select * from recorded_event'],
    ['update trail_head set seq = 0'],
  ])('the application cannot rewrite the trail: %s', async (sql) => {
    await expect(db.query(sql)).rejects.toThrow('permission denied');
  });

  test('nor can the owner, by mistake', async () => {
    const owner = await new DataSource(dataSourceOptions(config.DATABASE_URL)).initialize();
    await expect(owner.query('delete from recorded_event')).rejects.toThrow('append-only');
    await expect(owner.query('truncate recorded_event')).rejects.toThrow('append-only');
    await owner.destroy();
  });
});

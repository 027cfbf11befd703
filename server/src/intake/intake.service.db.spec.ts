import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import type { Actor } from '@libs/auth';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { Files, Uploads } from '@libs/files';
import { Duplicate, Forbidden, IllegalTransition, InvalidInput, NotFound, Refused, StaleVersion } from '@libs/refusals';
import { samples } from '@libs/testing';
import { aProvince, type Province } from '../../test/builders';
import { AppModule } from '../app.module';
import { dataSourceOptions } from '../data-source';
import { type DraftContent, type DraftRow, emptyContent } from './draft-content';
import { DraftsQueries } from './drafts.queries';
import { IntakeService } from './intake.service';

let app: INestApplicationContext;
let province: Province;
let intake: IntakeService;
let drafts: DraftsQueries;
let owner: DataSource;

beforeAll(async () => {
  clock.plays = new Date('2026-11-22T02:00:00Z');
  app = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
  province = await aProvince(app);
  intake = app.get(IntakeService);
  drafts = app.get(DraftsQueries);
  owner = await new DataSource(dataSourceOptions(config.DATABASE_URL, { poolSize: 2 })).initialize();
});
afterAll(async () => {
  clock.plays = null;
  await owner.destroy();
  await app.close();
});

let number = 0;
const unit = (id: string | null, deadlineWords: string | null = null) => ({ words: '', unitId: id, deadlineWords });
const row = (given: Partial<DraftRow> = {}): DraftRow => ({
  id: randomUUID(),
  place: 'Mục 1',
  text: 'Rà soát, báo cáo UBND tỉnh',
  expectedProduct: 'Báo cáo',
  fieldId: null,
  leaderId: null,
  monitorId: province.officeSpecialist.id,
  deadlineWords: 'cuối quý IV',
  leads: [unit(province.finance.id)],
  cooperating: [unit(province.construction.id, '+5')],
  ...given,
});
const content = (given: Partial<DraftContent> = {}): DraftContent => ({
  ...emptyContent(),
  type: 'CONG_VAN',
  numberSymbol: `${++number}/UBND-TH`,
  issuedOn: '2026-11-20',
  issuerId: province.province.id,
  signatory: 'Đặng Hữu Khải',
  abstract: 'Về việc rà soát',
  leaderId: province.leader.id,
  rows: [row(), row({ text: 'Triển khai', deadlineWords: 'thường xuyên', cooperating: [] })],
  ...given,
});

const lan = () => province.officeSpecialist.actor;
const bao = () => province.otherOfficeSpecialist.actor;
const create = async (given = content(), fileIds: string[] = []) => {
  const { id } = await intake.createDraft(lan(), { content: given as never, fileIds });
  return (await drafts.any(lan(), id))!;
};
const save = (actor: Actor, id: string, expectedVersion: number, given: DraftContent, fileIds: string[] = []) =>
  intake.saveDraft(actor, { id, expectedVersion, content: given as never, fileIds });
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => {
      if (error instanceof Refused) return error.refusal;
      throw error;
    },
  );
const count = async (table: string, where = 'true', values: unknown[] = []) =>
  (await owner.query(`select count(*)::int as n from ${table} where ${where}`, values))[0].n as number;

describe('drafts', () => {
  test('are the Office’s: all of it, and nobody else’s', async () => {
    const { id, version } = await create();
    expect(await drafts.open(bao(), id)).not.toBeNull();
    expect((await drafts.list(bao(), { first: 50 })).nodes.map((draft) => draft.id)).toContain(id);
    for (const name of [
      'leader',
      'analyst',
      'systemAdmin',
      'financeHead',
      'financeSpecialist',
      'financeAdmin',
    ] as const) {
      const { actor } = province[name];
      expect(await drafts.open(actor, id)).toBeNull();
      const list = await drafts.list(actor, { first: 50 });
      expect([list.nodes, await list.totalCount()]).toEqual([[], 0]);
      expect(await refusal(intake.createDraft(actor, {}))).toBeInstanceOf(Forbidden);
      expect(await refusal(save(actor, id, version, content()))).toEqual(new NotFound());
      expect(await refusal(intake.discardDraft(actor, { id, expectedVersion: version }))).toEqual(new NotFound());
      expect(await refusal(intake.issueDraft(actor, { id, expectedVersion: version }))).toEqual(new NotFound());
    }
  });

  test('are listed page by page, the one saved last first', async () => {
    for (let i = 0; i < 3; i++) await create();
    const all = await drafts.list(lan(), { first: 100 });
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await drafts.list(lan(), { first: 2, after });
      paged.push(...page.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(paged).toEqual(all.nodes.map(({ id }) => id));
    expect(await all.totalCount()).toBe(paged.length);
  });

  test('say what they are read as', async () => {
    const draft = await create(content({ rows: [row({ leads: [unit(null)], deadlineWords: 'sớm' })] }));
    const shown = draft.content as {
      issuer: object;
      rows: { monitor: object; deadline: object; cooperating: { unit: object; deadline: object }[] }[];
    };
    expect(shown.issuer).toMatchObject({ name: 'UBND tỉnh Lâm Đồng' });
    expect(shown.rows[0].monitor).toMatchObject({ displayName: 'Nguyễn Thị Lan' });
    expect(shown.rows[0].deadline).toMatchObject({ ok: false, shown: '' });
    expect(shown.rows[0].cooperating[0].deadline).toMatchObject({ ok: true, kind: 'WORKING_DAYS', on: '2026-11-30' });
    expect((await draft.missing).map(({ path }) => path.split('.').at(-1))).toEqual(['leads', 'deadlineWords']);
  });

  test('save themselves without a record each; what has not changed moves nothing', async () => {
    const draft = await create();
    const next = content();
    const events = await count('recorded_event');
    await save(bao(), draft.id, 1, next);
    await save(bao(), draft.id, 2, next);
    const saved = (await drafts.any(lan(), draft.id))!;
    expect(saved.version).toBe(2);
    expect(saved.updatedBy).toMatchObject({ displayName: 'Trần Quốc Bảo' });
    expect(await count('recorded_event')).toBe(events);
  });

  test('two people never overwrite each other: the second hears who was faster', async () => {
    const { id } = await create();
    const mine = content({ abstract: 'Của Lan' });
    const results = await Promise.all(
      [save(lan(), id, 1, mine), save(bao(), id, 1, content({ abstract: 'Của Bảo' }))].map(refusal),
    );
    const [conflict] = results.filter((each) => each !== null) as StaleVersion[];
    expect(results.filter((each) => each === null)).toHaveLength(1);
    expect(conflict).toBeInstanceOf(StaleVersion);
    const saved = (await drafts.any(lan(), id))!;
    expect(conflict).toMatchObject({ current: 2, changedBy: saved.updatedBy.displayName });
    expect(new Date(conflict.changedAt!)).toEqual(new Date(saved.updatedAt));
  });

  test('a repeat with the same key saves once', async () => {
    const { id } = await create();
    const input = { id, expectedVersion: 1, content: content() as never, fileIds: [], idempotencyKey: randomUUID() };
    await intake.saveDraft(lan(), input);
    await intake.saveDraft(lan(), input);
    expect((await drafts.any(lan(), id))!.version).toBe(2);
  });

  test('state secrets are not kept, not for a moment (S-05)', async () => {
    const secret = content({ abstract: 'TỐI MẬT\nVề việc phòng thủ chiếc lá thứ bảy' });
    expect(await refusal(intake.createDraft(lan(), { content: secret as never }))).toMatchObject({
      fields: [{ path: 'abstract' }],
    });
    const { id } = await create();
    expect(await refusal(save(lan(), id, 1, secret))).toBeInstanceOf(InvalidInput);
    const tables: { name: string }[] = await owner.query(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables)
      expect([name, await count(`"${name}" t`, `t::text like '%chiếc lá thứ bảy%'`)]).toEqual([name, 0]);
  });

  test('too much is refused where it is', async () => {
    const rows = [row({ id: 'a', text: 'ế'.repeat(10_001) })];
    expect(await refusal(intake.createDraft(lan(), { content: content({ rows }) as never }))).toMatchObject({
      fields: [{ path: 'rows.a.text' }],
    });
  });

  test('thrown away, they are closed and kept', async () => {
    const { id } = await create();
    await intake.discardDraft(lan(), { id, expectedVersion: 1 });
    expect(await drafts.open(lan(), id)).toBeNull();
    expect(await refusal(save(lan(), id, 2, content()))).toBeInstanceOf(IllegalTransition);
    expect(await refusal(intake.issueDraft(lan(), { id, expectedVersion: 2 }))).toMatchObject({ from: 'DISCARDED' });
    expect(await count('draft', 'id = $1', [id])).toBe(1);
  });

  test('a second draft of the same document is noticed, and the issued one', async () => {
    const same = content();
    const first = await create(same);
    const second = await create({ ...same, numberSymbol: same.numberSymbol.toLowerCase().replace('/', ' / ') });
    expect(await second.duplicate).toMatchObject({ kind: 'DRAFT', id: first.id });
    const { id } = await intake.issueDraft(lan(), { id: first.id, expectedVersion: 1 });
    expect(await second.duplicate).toEqual({
      kind: 'DOCUMENT',
      id,
      title: `Công văn ${same.numberSymbol} ngày 20/11/2026`,
    });
    expect(await refusal(intake.issueDraft(lan(), { id: second.id, expectedVersion: 1 }))).toMatchObject({
      existingId: id,
      existingKind: 'DOCUMENT',
    });
  });
});

describe('issuing', () => {
  const upload = async (actor: Actor, name: string) => {
    const [file] = await app.get(Uploads).take(actor, [{ name, bytes: Readable.from(samples.pdf) }]);
    return file.id;
  };

  test('makes the document, its directives and an assignment for each unit, with a record of each', async () => {
    const draft = await create(content(), [await upload(lan(), 'Công văn.pdf'), await upload(lan(), 'Phụ lục.pdf')]);
    const { id } = await intake.issueDraft(bao(), { id: draft.id, expectedVersion: 1 });
    const [document] = await owner.query('select * from directive_document where id = $1', [id]);
    expect(document).toMatchObject({
      type: 'CONG_VAN',
      entered_by_id: bao().id,
      leader_id: province.leader.id,
      signatory: 'Đặng Hữu Khải',
    });
    const assignments = await owner.query(
      `select r.ordinal, u.code, a.part, a.status, a.deadline_kind as kind, a.deadline_words as words, a.due_on::text as due, a.monitor_id as monitor
       from assignment a join directive r on r.id = a.directive_id join unit u on u.id = a.unit_id where a.document_id = $1 order by 1, 3 desc`,
      [id],
    );
    const monitor = lan().id;
    expect(assignments).toEqual([
      {
        ordinal: 1,
        code: 'H36.05',
        part: 'LEAD',
        status: 'ASSIGNED',
        kind: 'PERIOD',
        words: 'cuối quý IV',
        due: '2026-12-31',
        monitor,
      },
      {
        ordinal: 1,
        code: 'H36.06',
        part: 'COOPERATING',
        status: 'ASSIGNED',
        kind: 'WORKING_DAYS',
        words: '+5',
        due: '2026-11-30',
        monitor,
      },
      {
        ordinal: 2,
        code: 'H36.05',
        part: 'LEAD',
        status: 'ASSIGNED',
        kind: 'NONE',
        words: 'thường xuyên',
        due: null,
        monitor,
      },
    ]);
    const events: { type: string; n: number }[] = await owner.query(
      `select type, count(*)::int as n from recorded_event where root_id = $1 or subject_id = $2 group by type`,
      [id, draft.id],
    );
    expect(Object.fromEntries(events.map(({ type, n }) => [type, n]))).toEqual({
      'draft.created': 1,
      'draft.issued': 1,
      'document.issued': 1,
      'directive.issued': 2,
      'assignment.issued': 3,
    });
    const files = await app.get(Files).of('document', [id]);
    expect(files.get(id)!.map(({ name }) => name)).toEqual(['Công văn.pdf', 'Phụ lục.pdf']);
    expect(await drafts.open(lan(), draft.id)).toBeNull();
  });

  test('says everything that is missing, and changes nothing', async () => {
    const { id } = await create(emptyContent());
    const found = (await refusal(intake.issueDraft(lan(), { id, expectedVersion: 1 }))) as InvalidInput;
    expect(found.fields.map(({ path }) => path)).toEqual([
      'type',
      'numberSymbol',
      'issuedOn',
      'issuerId',
      'abstract',
      'rows',
    ]);
    expect((await drafts.open(lan(), id))!.version).toBe(1);
  });

  test('is all or nothing', async () => {
    const draft = await create(content(), [await upload(lan(), 'a.pdf')]);
    const before = await Promise.all(
      ['directive_document', 'directive', 'assignment', 'recorded_event', 'outbox'].map((table) => count(table)),
    );
    await owner.query(
      `alter table assignment add constraint broken check (deadline_words <> 'thường xuyên') not valid`,
    );
    await expect(intake.issueDraft(lan(), { id: draft.id, expectedVersion: 1 })).rejects.toThrow(/broken/);
    await owner.query('alter table assignment drop constraint broken');
    const after = await Promise.all(
      ['directive_document', 'directive', 'assignment', 'recorded_event', 'outbox'].map((table) => count(table)),
    );
    expect(after).toEqual(before);
    expect((await app.get(Files).of('draft', [draft.id])).get(draft.id)).toHaveLength(1);
    expect(await refusal(intake.issueDraft(lan(), { id: draft.id, expectedVersion: 1 }))).toBeNull();
  });

  test('a unit that is closed by now is not given work', async () => {
    const draft = await create();
    await owner.query(`update unit set valid_to = '2026-11-19', version = version + 1 where id = $1`, [
      province.construction.id,
    ]);
    const found = (await refusal(intake.issueDraft(lan(), { id: draft.id, expectedVersion: 1 }))) as InvalidInput;
    await owner.query(`update unit set valid_to = null, version = version + 1 where id = $1`, [
      province.construction.id,
    ]);
    expect(found.message).toBe('Sở Xây dựng hiện không hoạt động.');
  });

  test('twenty presses at once issue once', async () => {
    const { id } = await create();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        refusal(intake.issueDraft(i % 2 ? lan() : bao(), { id, expectedVersion: 1 })),
      ),
    );
    expect(results.filter((each) => each === null)).toHaveLength(1);
    expect(results.filter((each) => each instanceof IllegalTransition)).toHaveLength(19);
  });

  test('a repeat with the same key answers the same document', async () => {
    const { id } = await create();
    const input = { id, expectedVersion: 1, idempotencyKey: randomUUID() };
    const [first, second] = await Promise.all([intake.issueDraft(lan(), input), intake.issueDraft(lan(), input)]);
    expect(second.id).toBe(first.id);
  });

  test('the same document entered by two at once is there once', async () => {
    const same = content();
    const [one, two] = [await create(same), await create(same)];
    const results = await Promise.all(
      [one, two].map(({ id }) => refusal(intake.issueDraft(lan(), { id, expectedVersion: 1 }))),
    );
    expect(results.filter((each) => each === null)).toHaveLength(1);
    expect(results.filter((each) => each instanceof Duplicate)).toHaveLength(1);
    expect(await count('directive_document', 'number_symbol = $1', [same.numberSymbol])).toBe(1);
  });

  test('five directives to two units each take few round trips', async () => {
    const rows = Array.from({ length: 5 }, () => row());
    const { id } = await create(content({ rows }));
    const statements = jest.spyOn(Object.getPrototypeOf(app.get(DataSource).createQueryRunner()), 'query');
    await intake.issueDraft(lan(), { id, expectedVersion: 1 });
    const [few, more] = [
      statements.mock.calls.length,
      await create(content({ rows: [...rows, ...rows.map((each) => ({ ...each, id: randomUUID() }))] })),
    ];
    statements.mockClear();
    await intake.issueDraft(lan(), { id: more.id, expectedVersion: 1 });
    expect(statements.mock.calls.length).toBe(few);
    expect(few).toBeLessThan(30);
    statements.mockRestore();
  });
});

test('the files of a draft are for the Office', async () => {
  const [file] = await app.get(Uploads).take(lan(), [{ name: 'a.pdf', bytes: Readable.from(samples.pdf) }]);
  const { id } = await create(content(), [file.id]);
  const files = app.get(Files);
  expect(await files.readable(bao(), file.id)).not.toBeNull();
  expect(await files.readable(province.leader.actor, file.id)).toBeNull();
  await save(bao(), id, 1, content(), []);
  expect(await files.readable(bao(), file.id)).toBeNull();
  await save(bao(), id, 2, content(), [file.id]);
  expect(await files.readable(lan(), file.id)).not.toBeNull();
});

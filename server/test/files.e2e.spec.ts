import { clamd, eicar } from '@libs/testing/clamd';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CanActivate, type ExecutionContext, Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Actor, system } from '@libs/auth';
import { Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Files, FilesModule, FileSweep, Quarantine, registerUploads } from '@libs/files';
import { Refused } from '@libs/refusals';
import { samples } from '@libs/testing';
import { appSettings, dataSourceOptions } from '../src/data-source';

const lan: Actor = { ...system, id: randomUUID(), displayName: 'Trần Thị Lan' };
const minh: Actor = { ...system, id: randomUUID(), displayName: 'Lê Văn Minh' };
const people = new Map([lan, minh].map((actor) => [actor.id, actor]));

/** Signs in whoever the header names. */
class ByHeader implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    request.actor = people.get(request.headers['x-actor']);
    return Boolean(request.actor);
  }
}

/** As everywhere in the product: there is one door for writes. */
@Global()
@Module({ providers: [UnitOfWork], exports: [UnitOfWork] })
class Door {}

@Module({
  imports: [
    Door,
    TypeOrmModule.forRoot({
      ...dataSourceOptions(config.DATABASE_URL, { settings: appSettings }),
      autoLoadEntities: true,
    }),
    FilesModule,
  ],
  providers: [{ provide: APP_GUARD, useClass: ByHeader }],
})
class FilesOnly {}

let app: NestFastifyApplication;
let url: string;
let files: Files;
let dataSource: DataSource;
/** Whom the holders of this spec let in. */
const readers = new Map<string, string>();

const scanner = clamd();

beforeAll(async () => {
  await scanner.start();
  app = (await Test.createTestingModule({ imports: [FilesOnly] }).compile()).createNestApplication(
    new FastifyAdapter(),
  );
  await registerUploads(app);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  files = app.get(Files);
  files.register('thing', async (actor, id) => readers.get(id) === actor.id);
  files.register('other', async () => false);
  dataSource = app.get(DataSource);
  for (const { id, displayName } of people.values()) {
    await dataSource.query(
      `insert into account (id, version, username, display_name, title, password_hash) values ($1, 1, $2, $2, '', '')`,
      [id, displayName],
    );
  }
});
afterAll(async () => {
  await app.close();
  await scanner.stop();
});

type Part = [name: string, bytes: Buffer | string];

function send(actor: Actor, parts: readonly Part[], headers: Record<string, string> = { 'x-requested-with': 'spec' }) {
  const form = new FormData();
  for (const [name, bytes] of parts) form.append('file', new Blob([bytes as never]), name);
  return fetch(`${url}/files`, { method: 'POST', body: form, headers: { 'x-actor': actor.id, ...headers } });
}

async function uploaded(
  actor: Actor,
  name = 'Báo cáo.pdf',
  bytes: Buffer | string = samples.pdf,
): Promise<{ id: string; url: string }> {
  const answer = await send(actor, [[name, bytes]]);
  expect(answer.status).toBe(201);
  return answer.json() as Promise<{ id: string; url: string }>;
}

const get = (actor: Actor, path: string, headers: Record<string, string> = {}) =>
  fetch(url + path, { headers: { 'x-actor': actor.id, ...headers } });

const within = <T>(actor: Actor, work: (tx: Transaction) => Promise<T>) =>
  dataSource.transaction((manager) => work(new Transaction(manager, actor, new Date(), null)));

const blobs = () =>
  existsSync(join(config.DATA_DIR, 'files/sha256'))
    ? readdirSync(join(config.DATA_DIR, 'files/sha256'), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      )
    : [];
const parts = () => readdirSync(join(config.DATA_DIR, 'files/tmp'));

describe('sending', () => {
  test('one file is one object, with its Vietnamese name', async () => {
    const answer = await send(lan, [['Báo cáo quý III của Sở Tài chính.pdf', samples.pdf]]);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({
      id: expect.any(String),
      name: 'Báo cáo quý III của Sở Tài chính.pdf',
      size: samples.pdf.length,
      mediaType: 'application/pdf',
      uploadedByName: 'Trần Thị Lan',
      uploadedAt: expect.any(String),
      url: expect.stringMatching(/^\/files\/[0-9a-f-]{36}$/),
      quarantined: false,
    });
  });

  test('several files are a list; equal bytes are kept once', async () => {
    const before = blobs().length;
    const answer = await send(lan, [
      ['a.txt', 'một'],
      ['b.txt', 'một'],
      ['c.png', samples.png],
    ]);
    expect(((await answer.json()) as { name: string }[]).map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'c.png']);
    expect(blobs().length).toBe(before + 2);
    expect(parts()).toEqual([]);
  });

  test('one wrong file refuses all, each wrong one named', async () => {
    const before = blobs().length;
    const answer = await send(lan, [
      ['ok.txt', 'nội dung riêng'],
      ['x.html', '<html>'],
      ['y.pdf', 'không'],
    ]);
    expect(answer.status).toBe(422);
    const { message, fields } = (await answer.json()) as {
      message: string;
      fields: { path: string; message: string }[];
    };
    expect(message).toBe('Có 2 chỗ cần sửa.');
    expect(fields.map((field) => field.message.split(':')[0])).toEqual(['x.html', 'y.pdf']);
    expect(blobs().length).toBe(before);
    expect(parts()).toEqual([]);
  });

  test('exactly the limit passes; one byte more does not, and the answer arrives', async () => {
    const limit = config.MAX_UPLOAD_MB * 1024 ** 2;
    expect((await send(lan, [['a.txt', 'a'.repeat(limit)]])).status).toBe(201);
    const answer = await send(lan, [['b.txt', 'a'.repeat(limit + 1)]]);
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { message: string }).message).toBe(
      `b.txt: tệp lớn quá ${config.MAX_UPLOAD_MB} MB.`,
    );
    expect(parts()).toEqual([]);
  });

  test.each([
    ['nothing', [] as Part[], /Chưa chọn tệp/],
    ['eleven (S-69)', Array.from({ length: 11 }, (_, i): Part => [`${i}.txt`, 'a']), /nhiều nhất 10 tệp/],
  ])('%s', async (_, sent, why) => {
    const form = sent.length ? sent : undefined;
    const answer = form
      ? await send(lan, form)
      : await fetch(`${url}/files`, {
          method: 'POST',
          body: new FormData(),
          headers: { 'x-actor': lan.id, 'x-requested-with': 'spec' },
        });
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { message: string }).message).toMatch(why);
  });

  test('a body of another kind is told what to send', async () => {
    const answer = await fetch(`${url}/files`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', 'x-actor': lan.id, 'x-requested-with': 'spec' },
    });
    expect(answer.status).toBe(422);
  });

  test('another site cannot send with the visitor’s cookie', async () => {
    expect((await send(lan, [['a.txt', 'a']], {})).status).toBe(403);
    expect((await send(lan, [['a.txt', 'a']], { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send(lan, [['a.txt', 'a']], { 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });

  test('a name is never a path (S-64)', async () => {
    const form = Buffer.from(
      '--b\r\nContent-Disposition: form-data; name="file"; filename="../../../../tmp/ttdh-escaped.txt"\r\n\r\nxin chào\r\n--b--\r\n',
    );
    const answer = await fetch(`${url}/files`, {
      method: 'POST',
      body: form,
      headers: { 'content-type': 'multipart/form-data; boundary=b', 'x-actor': lan.id, 'x-requested-with': 'spec' },
    });
    expect(await answer.json()).toMatchObject({ name: 'ttdh-escaped.txt' });
    expect(existsSync('/tmp/ttdh-escaped.txt')).toBe(false);
  });

  test('a request that breaks off leaves nothing (S-69)', async () => {
    const before = blobs().length;
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(
          Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nmột nửa'),
        );
        setTimeout(() => controller.error(new Error('broken off')), 50);
      },
    });
    await expect(
      fetch(`${url}/files`, {
        method: 'POST',
        body,
        duplex: 'half',
        headers: { 'content-type': 'multipart/form-data; boundary=b', 'x-actor': lan.id, 'x-requested-with': 'spec' },
      } as never),
    ).rejects.toThrow();
    for (let i = 0; i < 50 && parts().length; i++) await new Promise((done) => setTimeout(done, 20));
    expect(parts()).toEqual([]);
    expect(blobs().length).toBe(before);
  });

  test('of many sent at once no more are taken than hang on nothing at most (S-70)', async () => {
    await dataSource.query(
      `insert into attachment (id, sha256, name, size, media_type, uploaded_by, uploaded_by_name, uploaded_at, ordinal)
       select gen_random_uuid(), 'x', 'x', 1, 'text/plain', $1, 'x', now(), 0 from generate_series(1, 195)`,
      [minh.id],
    );
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => send(minh, [['a.txt', `cùng lúc ${i}`]])));
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(5);
    await dataSource.query('delete from attachment where uploaded_by = $1', [minh.id]);
  });

  test('nor does anybody send more in a day than eighty files of the largest size (S-70)', async () => {
    await dataSource.query(
      `insert into attachment (id, sha256, name, size, media_type, uploaded_by, uploaded_by_name, uploaded_at, ordinal, holder_kind, holder_id)
       values (gen_random_uuid(), 'x', 'x', $2, 'text/plain', $1, 'x', now(), 0, 'thing', gen_random_uuid())`,
      [minh.id, 80 * config.MAX_UPLOAD_MB * 1024 ** 2],
    );
    expect(((await (await send(minh, [['a.txt', 'a']])).json()) as { message: string }).message).toMatch(
      /quá nhiều dữ liệu/,
    );
    await dataSource.query('delete from attachment where uploaded_by = $1', [minh.id]);
  });

  test('nobody fills the disk with what hangs on nothing', async () => {
    const minhs = Array.from({ length: 10 }, (_, i): Part => [`${i}.txt`, `${i}`]);
    for (let i = 0; i < 20; i++) expect((await send(minh, minhs)).status).toBe(201);
    expect((await send(minh, [['a.txt', 'a']])).status).toBe(422);
    await dataSource.query('delete from attachment where uploaded_by = $1', [minh.id]);
  });
});

describe(`what ${scanner.real ? 'clamd' : 'a scanner'} says (S-66)`, () => {
  const infected = () =>
    dataSource
      .query(`select data from recorded_event where type = 'file.infected' order by seq`)
      .then((rows: { data: object }[]) => rows.map(({ data }) => data));
  const found = { found: expect.stringContaining('Ttdh.Test.EICAR') };

  test('a virus is refused, and recorded', async () => {
    const before = blobs().length;
    const answer = await send(lan, [['virus.txt', `đầu ${eicar} cuối`]]);
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { message: string }).message).toBe(
      'virus.txt: tệp có mã độc nên không được nhận.',
    );
    expect(blobs().length).toBe(before);
    expect(await infected()).toEqual([{ name: 'virus.txt', uploadedByName: 'Trần Thị Lan', ...found }]);
  });

  test('while it is away a file is taken and given to nobody; afterwards it is let out, or kept for good', async () => {
    await scanner.stop();
    const clean = await uploaded(lan, 'sạch.txt', 'không có gì');
    const virus = await uploaded(lan, 'độc.txt', eicar);
    expect(clean).toMatchObject({ quarantined: true });
    const answers = () => Promise.all([clean, virus].map(async ({ url: path }) => (await get(lan, path)).status));
    expect(await answers()).toEqual([403, 403]);
    expect(await (await get(lan, clean.url)).text()).toContain('đang chờ quét mã độc');
    // Whoever may not see it learns nothing of it.
    expect((await get(minh, clean.url)).status).toBe(404);
    expect(await app.get(Quarantine).look()).toBe(0);
    await scanner.start();
    expect(await app.get(Quarantine).look()).toBe(2);
    expect(await answers()).toEqual([200, 403]);
    expect(await (await get(lan, virus.url)).text()).toContain('đã bị cách ly');
    expect((await infected()).at(-1)).toEqual({ name: 'độc.txt', uploadedByName: 'Trần Thị Lan', ...found });
    expect(await app.get(Quarantine).look()).toBe(0);
  });
});

describe('reading', () => {
  test('as an attachment that no browser runs (S-65), and that is kept nowhere (S-91)', async () => {
    const { url: path } = await uploaded(lan, 'Đề án.pdf');
    const answer = await get(lan, path);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(samples.pdf);
    const header = (name: string) => answer.headers.get(name);
    expect(header('content-type')).toBe('application/pdf');
    expect(header('content-length')).toBe(String(samples.pdf.length));
    expect(header('content-disposition')).toBe(
      `attachment; filename="De an.pdf"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n.pdf`,
    );
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('cache-control')).toBe('private, no-store');
    expect(header('content-security-policy')).toMatch(/^sandbox/);
    expect(header('etag')).toMatch(/^"[0-9a-f]{64}"$/);
    const again = await get(lan, path, { 'if-none-match': header('etag')! });
    expect(again.status).toBe(304);
  });

  test('in place only where that is harmless (S-60, S-65)', async () => {
    const pdf = await uploaded(lan);
    const text = await uploaded(lan, 'a.txt', '<script>alert(1)</script>');
    const shown = await get(lan, `${pdf.url}?inline=1`);
    expect(shown.headers.get('content-disposition')).toMatch(/^inline/);
    // In a sandbox Chrome's viewer does not open.
    expect(shown.headers.get('content-security-policy')).not.toMatch(/sandbox/);
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get(lan, `${text.url}?inline=1`)).headers.get('content-disposition')).toMatch(/^attachment/);
  });

  test('absent, somebody else’s and nonsense look the same (S-12)', async () => {
    const { url: path } = await uploaded(lan);
    const answers = await Promise.all(
      [path, `/files/${randomUUID()}`, '/files/1', '/files/..%2f..%2fetc%2fpasswd'].map((each) => get(minh, each)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
  });

  test('what hangs on something is for those who may see it, its sender included or not', async () => {
    const { id, url: path } = await uploaded(lan);
    const holder = { kind: 'thing', id: randomUUID() };
    await within(lan, (tx) => files.attach(tx, [id], holder));
    readers.set(holder.id, minh.id);
    expect((await get(minh, path)).status).toBe(200);
    expect((await get(lan, path)).status).toBe(404);
    await within(minh, (tx) => files.remove(tx, [id], holder));
    expect((await get(minh, path)).status).toBe(404);
  });
});

describe('hanging files on things', () => {
  const fresh = () => ({ kind: 'thing', id: randomUUID() });
  const names = async (holder: { id: string }) =>
    (await files.of('thing', [holder.id])).get(holder.id)!.map(({ name }) => name);

  test('in order; taken off and put back; handed on', async () => {
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => uploaded(lan, `${name}.txt`, name)));
    const [holder, next] = [fresh(), fresh()];
    await within(lan, (tx) => files.attach(tx, [b.id, a.id], holder));
    await within(lan, (tx) => files.attach(tx, [c.id], holder));
    expect(await names(holder)).toEqual(['b.txt', 'a.txt', 'c.txt']);
    const { removed } = await within(lan, (tx) => files.replace(tx, [c.id, b.id], holder));
    expect(removed.map(({ name }) => name)).toEqual(['a.txt']);
    expect(await names(holder)).toEqual(['c.txt', 'b.txt']);
    const { added } = await within(minh, (tx) => files.replace(tx, [a.id, c.id, b.id], holder));
    expect(added.map(({ name }) => name)).toEqual(['a.txt']);
    await within(minh, (tx) => files.move(tx, holder, next));
    expect(await names(holder)).toEqual([]);
    expect(await names(next)).toEqual(['a.txt', 'c.txt', 'b.txt']);
  });

  test('nobody hangs what is not theirs, hangs elsewhere, or does not exist (S-12)', async () => {
    const mine = await uploaded(minh, 'a.txt', 'a');
    const lans = await uploaded(lan, 'Bí quyết.txt', 'a');
    const holder = fresh();
    const refused = (id: string, actor = minh) =>
      within(actor, (tx) => files.attach(tx, [id], holder)).then(
        () => 'taken',
        (error: Refused) => error.refusal.message,
      );
    expect(await refused(lans.id)).not.toMatch(/Bí quyết/);
    expect(await refused(randomUUID())).toBe(await refused(lans.id));
    expect(await refused('1')).toBe(await refused(lans.id));
    await within(minh, (tx) => files.attach(tx, [mine.id], fresh()));
    expect(await refused(mine.id)).toMatch(/đã đính kèm ở nơi khác/);
    expect(await refused(mine.id, lan)).not.toMatch(/a\.txt/);
  });
});

describe('the sweep', () => {
  test('takes what was never used, and bytes only when no row has spoken of them for long', async () => {
    const sweep = app.get(FileSweep);
    const old = await uploaded(lan, 'cũ.txt', 'never attached');
    const kept = await uploaded(lan, 'giữ.txt', 'attached');
    const recent = await uploaded(lan, 'mới.txt', 'just sent');
    await within(lan, (tx) => files.attach(tx, [kept.id], { kind: 'thing', id: randomUUID() }));
    await dataSource.query(`update attachment set uploaded_at = now() - interval '25 hours' where id = any($1)`, [
      [old.id, kept.id],
    ]);
    const tmp = join(config.DATA_DIR, 'files/tmp');
    mkdirSync(tmp, { recursive: true });
    writeFileSync(join(tmp, 'half'), 'x');
    const yesterday = Date.now() / 1000 - 25 * 3600;
    utimesSync(join(tmp, 'half'), yesterday, yesterday);
    const before = blobs().length;
    const first = await sweep.run();
    expect(first).toMatchObject({ parts: 1, blobs: 0 });
    expect(first.rows).toBeGreaterThanOrEqual(1);
    expect(await files.readable(lan, old.id)).toBeNull();
    expect(await files.readable(lan, recent.id)).not.toBeNull();
    expect(blobs().length).toBe(before);

    for (const { parentPath, name } of blobs())
      utimesSync(join(parentPath, name), yesterday - 40 * 86_400, yesterday - 40 * 86_400);
    expect((await sweep.run()).blobs).toBeGreaterThanOrEqual(1);
    const rows: { sha256: string }[] = await dataSource.query('select distinct sha256 from attachment');
    expect(
      blobs()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(rows.map(({ sha256 }) => sha256).sort());
  });

  test('bytes that are missing are an honest error, not an empty file', async () => {
    const { url: path } = await uploaded(lan, 'a.txt', 'sẽ mất');
    for (const { parentPath, name } of blobs())
      if (statSync(join(parentPath, name)).size === Buffer.byteLength('sẽ mất')) rmSync(join(parentPath, name));
    expect((await get(lan, path)).status).toBe(500);
  });
});

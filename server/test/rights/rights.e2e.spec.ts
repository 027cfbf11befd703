import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { Client } from 'pg';
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { office, type Player, players, seesIt } from './cast';
import { everythingOf, spokenIn } from './everything-of';
import { Browser } from '../browser-like';
import { LiveReader } from '../live-reader';
import { counting, ids, narrowing, outOfReach, routes } from './ids.table';
import { doors, exportsOf, fields, files, mutations, news, queries } from './rights.table';
import type { Stage } from './row';
import { enterCast, password, Scenes } from './stage';
import { Touched } from './touched';

/**
 * Each query, mutation and file route × each person (reliability.md A.5, S-01, S-02, S-06). The names come from the schema:
 * a new field without a row in `rights.table.ts` fails here.
 */
const mutationOf = (name: string, more = '') =>
  `mutation($input: ${name[0].toUpperCase()}${name.slice(1)}Input!) { it: ${name}(input: $input) { __typename ${more} } }`;
const uuids = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;

describe('rights', () => {
  let api: Api;
  let db: Client;
  let scenes: Scenes;
  let touched: Touched;
  const tokens = {} as Record<Player, string>;

  beforeAll(async () => {
    api = await startApi();
    db = new Client({ connectionString: config.DATABASE_URL });
    await db.connect();
    const there = await enterCast(api.app);
    scenes = new Scenes(db, there, new Date().toISOString().slice(0, 10));
    for (const player of players) tokens[player] = await api.signIn(player.toLowerCase(), password);
    touched = await Touched.watch(db);
  }, 60_000);
  afterAll(async () => {
    await db?.end();
    await api?.close();
  });

  const ask = async (player: Player | null, query: string, variables = {}) => {
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(player ? { authorization: `Bearer ${tokens[player]}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as { data: Record<string, never> | null; errors?: { extensions: { code: string } }[] };
  };

  const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));
  const names = (type: GraphQLObjectType) =>
    Object.keys(type.getFields())
      .filter((name) => !doors.includes(name))
      .sort();

  test('every query and mutation of the schema has a row (S-01, S-06)', () => {
    expect(Object.keys(queries).sort()).toEqual(names(schema.getQueryType()!));
    expect(Object.keys(mutations).sort()).toEqual(names(schema.getMutationType()!));
  });

  describe.each(Object.entries(queries).concat(Object.entries(fields)))('%s', (_, { ask: field, shows, sees }) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await scenes.set();
      await scenes.draftResult(stage);
      await scenes.draftExtension(stage);
    });

    test.each(players)('%s', async (player) => {
      const { data, errors } = await ask(player, `{ it: ${field(stage)} }`);
      const shown = !errors && shows(data!.it, stage);
      expect({ player, shown }).toEqual({ player, shown: sees.includes(player) });
    });

    test('nobody signed in', async () => {
      const { errors } = await ask(null, `{ it: ${field(stage)} }`);
      expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
    });
  });

  describe.each(Object.entries(mutations))('%s', (name, { input, may, sees, status, extensionWaits, answered }) => {
    const text = mutationOf(name);
    const expected = (player: Player) =>
      may.includes(player) ? 'may' : sees?.includes(player) || !sees ? 'Forbidden' : 'NotFound';

    // Whoever is refused leaves everything as it was: the next one finds the same scene.
    let scene: Stage | null = null;
    const next = async () => (scene ??= await scenes.set(status, { extensionWaits, answered }));

    test.each(players)('%s', async (player) => {
      const stage = await next();
      const { data, errors } = await ask(player, text, { input: input(stage) });
      const outcome = errors ? errors[0].extensions.code : (data!.it as { __typename: string }).__typename;
      const got = ['NotFound', 'Forbidden'].includes(outcome) ? outcome : outcome === 'INTERNAL' ? outcome : 'may';
      if (got === 'may') scene = null;
      const changed = await touched.since();
      const may = expected(player);
      expect({ player, got, outcome, changed }).toEqual({
        ...{ player, got: may, outcome },
        changed: may === 'may' ? changed : [],
      });
    });

    test('nobody signed in', async () => {
      const { errors } = await ask(null, text, { input: input(await next()) });
      expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
    });
  });

  describe.each(Object.entries(files))('GET /files/:id on a %s (S-03, S-12)', (kind, sees) => {
    let id: string;
    beforeAll(async () => {
      const stage = await scenes.set(kind === 'submission' ? 'SUBMITTED' : 'ASSIGNED');
      id = await upload(tokens.monitor);
      const holders: Record<string, () => Promise<string> | string> = {
        document: () => stage.document,
        draft: () => stage.draft,
        report: () => scenes.report(stage),
        submission: () => scenes.submission(stage),
        'result-draft': () => scenes.draftResult(stage),
        extension: () => stage.extension,
        'extension-draft': () => scenes.draftExtension(stage),
        'inquiry-message': () => scenes.inquiryMessage(stage),
        'report-run': () => stage.reportRun,
        'report-template': () => stage.report.template,
      };
      await db.query('update attachment set holder_kind = $2, holder_id = $3 where id = $1', [
        id,
        kind,
        await holders[kind](),
      ]);
    });

    test.each([...players, null])('%s', async (player) => {
      const { status } = await fetch(`${api.url}/files/${id}`, {
        headers: player ? { authorization: `Bearer ${tokens[player]}` } : {},
      });
      expect({ player, status }).toEqual({ player, status: !player ? 401 : sees.includes(player) ? 200 : 404 });
    });
  });

  describe('GET /live', () => {
    const open = {} as Record<Player, LiveReader>;
    beforeAll(async () => {
      for (const player of players)
        open[player] = await LiveReader.open(api.url, { authorization: `Bearer ${tokens[player]}` });
    });
    afterAll(() => Object.values(open).forEach((reader) => reader.close()));

    test('nobody signed in', async () => {
      expect((await fetch(`${api.url}/live`)).status).toBe(401);
    });

    test.each(Object.entries(news))('%s', async (type, { subject, internal, hears }) => {
      const stage = await scenes.set();
      const seq = await scenes.happened(stage, type, { subject, internal });
      // Whoever hears everything has heard it: then so have all others who may.
      await open.officeHead.until(({ data }) => data.seq === seq);
      await pause(150);
      expect(players.filter((player) => open[player].seqs.includes(seq))).toEqual(
        players.filter((player) => hears.includes(player)),
      );
    });
  });

  describe.each(Object.entries(exportsOf))('GET /export/%s.csv (S-03)', (name, { filter, sees }) => {
    let address: string;
    beforeAll(async () => {
      const query = new URLSearchParams({ filter: JSON.stringify(filter(await scenes.set())), columns: 'number' });
      address = `${api.url}/export/${name}.csv?${query}`;
    });

    test.each(players)('%s', async (player) => {
      const answer = await fetch(address, { headers: { authorization: `Bearer ${tokens[player]}` } });
      const rows = (await answer.text()).trimEnd().split('\r\n').length - 1;
      expect({ player, rows }).toEqual({ player, rows: sees.includes(player) ? 1 : 0 });
    });

    test('nobody signed in', async () => {
      expect((await fetch(address)).status).toBe(401);
    });
  });

  describe('a file that hangs on nothing yet', () => {
    test('is its uploader’s alone (S-12)', async () => {
      const id = await upload(tokens.headOfA);
      const seen = await Promise.all(
        players.map(async (player) => {
          const { status } = await fetch(`${api.url}/files/${id}`, {
            headers: { authorization: `Bearer ${tokens[player]}` },
          });
          return status === 200 ? player : null;
        }),
      );
      expect(seen.filter(Boolean)).toEqual(['headOfA']);
    });

    test('cannot be hung on one’s own work by somebody else (S-12)', async () => {
      const stage = await scenes.set();
      const id = await upload(tokens.headOfB);
      const { data } = await ask(
        'headOfA',
        'mutation($i: ReportProgressInput!) { it: reportProgress(input: $i) { __typename } }',
        {
          i: { id: stage.assignment, expectedVersion: 1, text: 'Lấy tệp của người khác', fileIds: [id] },
        },
      );
      expect((data!.it as { __typename: string }).__typename).toBe('InvalidInput');
    });

    test('POST /files is closed to whoever is not signed in', async () => {
      expect((await send(null)).status).toBe(401);
    });
  });

  test('everybody who sees the assignment is told each field of it, but for those that are not theirs (S-05)', async () => {
    const stage = await scenes.set('ASSIGNED', { extensionWaits: true });
    await scenes.report(stage);
    await scenes.draftResult(stage);
    const text = `{ it: assignment(id: "${stage.assignment}") { ${everythingOf(schema, 'Assignment', 3)} } }`;
    const told = async (player: Player) => {
      const places = spokenIn((await ask(player, text)).data!.it);
      return [...new Set(places.map((place) => place.replace(/^(officeNotes|resultDraft)\..*/, '$1')))].filter(
        (place) => !/viewer(Actions|MayAsk)$/.test(place),
      );
    };
    const ofOffice = await told('officeHead');
    expect(ofOffice.length).toBeGreaterThan(100);
    const internal = ['extensions.preparedOpinion', 'officeNotes', 'openExtension.preparedOpinion'];
    for (const player of seesIt) {
      const theirs = await told(player);
      expect({
        player,
        less: ofOffice.filter((place) => !theirs.includes(place)).sort(),
        more: theirs.filter((place) => !ofOffice.includes(place)),
      }).toEqual({
        player,
        less: office.includes(player) ? [] : internal,
        more: ['headOfA', 'headOfA1', 'delegate'].includes(player) ? ['resultDraft'] : [],
      });
    }
  });

  test('from another site nothing can be done with somebody’s cookie, by whatever mutation (S-55)', async () => {
    const stage = await scenes.set();
    const browser = new Browser(api.url);
    await browser.signIn('officehead', password);
    await touched.since();
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    const done = await Promise.all(
      Object.entries(mutations).map(async ([name, { input }]) => {
        const { errors } = await browser.ask(mutationOf(name), { input: input(stage) }, elsewhere);
        return errors?.[0].extensions.code === 'UNAUTHENTICATED' ? null : name;
      }),
    );
    expect([done.filter(Boolean), await touched.since()]).toEqual([[], []]);
    expect(await browser.whoAmI()).toBe('officehead');
  });

  test('what is hidden is answered like what is not there, word for word and number for number (S-01, S-04)', async () => {
    const stage = await scenes.set();
    const units = Object.values(stage.unit);
    const others = new Map<string, string>();
    const absent = (id: string) => others.get(id) ?? others.set(id, randomUUID()).get(id)!;
    const elsewhere = <Of>(value: Of): Of =>
      JSON.parse(JSON.stringify(value).replace(uuids, (id) => (units.includes(id) ? id : absent(id))));
    const told = async (text: string, input = {}) => {
      const { data, errors } = await ask('headOfB', text, { input });
      return JSON.stringify([data, errors?.map(({ extensions }) => extensions.code)]);
    };
    // Which reports there are, everybody knows.
    const { 'Report.lastRun': _, ...rows } = { ...queries, ...fields };
    const questions = Object.values(rows)
      .filter(({ sees }) => !sees.includes('headOfB'))
      .map((row) => row.ask(stage))
      .concat([...narrowing(stage), ...counting(stage)].map(([, question]) => question))
      .map((question) => [`{ it: ${question} }`, {}] as const);
    const acts = Object.entries(mutations)
      .filter(([, { sees }]) => sees && !sees.includes('headOfB'))
      .map(([name, { input }]) => [mutationOf(name, '... on Refusal { message }'), input(stage)] as const);
    const different = await Promise.all(
      [...questions, ...acts].map(async ([text, input]) => {
        const answers = [await told(text, input), await told(elsewhere(text), elsewhere(input))];
        return answers[0] === answers[1] ? null : [text, ...answers];
      }),
    );
    expect(different.filter(Boolean)).toEqual([]);
    expect([questions.length, acts.length].every((n) => n > 30)).toBe(true);
  });

  describe('ids that are somebody else’s', () => {
    let stage: Stage;
    beforeAll(async () => (stage = await scenes.set()));

    test('make no list show what does not exist, nor count it (S-04)', async () => {
      const shown: string[] = [];
      const here = JSON.stringify([stage.assignment, stage.document, stage.extension, stage.inquiry]);
      for (const [key, question] of narrowing(stage)) {
        const { data, errors } = await ask('headOfB', `{ it: ${question} }`);
        const { nodes, totalCount } = (data?.it ?? {}) as unknown as { nodes: { id: string }[]; totalCount: number };
        if (errors || totalCount !== nodes.length || nodes.some(({ id }) => here.includes(id)))
          shown.push(`${key}: ${JSON.stringify(errors ?? data)}`);
      }
      expect(shown).toEqual([]);
    });

    const refused = async (player: Player, name: string, input: object) => {
      const { data } = await ask(player, mutationOf(name), { input });
      return (data?.it as { __typename: string } | undefined)?.__typename;
    };

    test.each(Object.entries(outOfReach))('%s is refused', async (_, { act, by, instead }) => {
      const scene = await scenes.set(mutations[act].status);
      const input = { ...mutations[act].input(scene), ...instead(scene) };
      expect(await refused(by, act, input)).toMatch(/^(InvalidInput|NotFound|Forbidden)$/);
    });

    const withFiles = Object.keys(ids).filter((key) => ids[key] === 'OWN_FILES');
    test.each(withFiles)('%s takes no file of another’s (S-12)', async (key) => {
      const [type, field] = key.split('.');
      const name = `${type[0].toLowerCase()}${type.slice(1, -'Input'.length)}`;
      const { input, may, status, extensionWaits } = mutations[name];
      const scene = await scenes.set(status, { extensionWaits });
      const fileIds = [await upload(tokens.headOfB)];
      expect([key, await refused(may[0], name, { ...input(scene), [field]: fileIds })]).toEqual([key, 'InvalidInput']);
    });
  });

  describe('routes beside GraphQL (S-03, S-97)', () => {
    test('every one has a case', () => {
      const pathOf = (target: object) => Reflect.getMetadata('path', target) as string;
      const found = api.app
        .get(DiscoveryService, { strict: false })
        .getControllers()
        .flatMap(({ instance, metatype }) =>
          Object.getOwnPropertyNames(Object.getPrototypeOf(instance))
            .map((name) => instance[name] as object)
            .filter((handler) => Reflect.hasMetadata('method', handler))
            .map((handler) => {
              const method = RequestMethod[Reflect.getMetadata('method', handler)];
              return `${method} /${[pathOf(metatype!), pathOf(handler)].filter((path) => path !== '/').join('/')}`;
            }),
        );
      expect(found.sort()).toEqual(Object.keys(routes).sort());
    });

    // What a mail says is its recipient's, once it was sent, and the heads' of the Office.
    test.each([...players, null])('GET /mails/:name as %s', async (player) => {
      const { mail } = await scenes.set();
      const { status } = await fetch(`${api.url}/mails/${mail}.eml`, {
        headers: player ? { authorization: `Bearer ${tokens[player]}` } : {},
      });
      expect({ player, status }).toEqual({ player, status: !player ? 401 : player === 'officeHead' ? 200 : 404 });
    });
  });

  function send(token: string | null): Promise<Response> {
    const form = new FormData();
    form.append(
      'file',
      new Blob(['%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF\n'], { type: 'application/pdf' }),
      'báo cáo.pdf',
    );
    const headers = { 'x-requested-with': 'test', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    return fetch(`${api.url}/files`, { method: 'POST', headers, body: form });
  }

  async function upload(token: string): Promise<string> {
    const answer = await send(token);
    if (answer.status !== 201) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
    const body = await answer.json();
    return (Array.isArray(body) ? body[0] : body).id;
  }
});

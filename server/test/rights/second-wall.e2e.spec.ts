import { type CallHandler, type ExecutionContext, Injectable, Module, type NestInterceptor } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Client } from 'pg';
import { requestOf, Role } from '@libs/auth';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { ApiModule } from '../../src/api.module';
import type { Player } from './cast';
import { exportsOf, fields, files, mutations, queries } from './rights.table';
import type { Stage } from './row';
import { enterCast, password, Scenes } from './stage';

/**
 * The services' own checks switched off: they take everybody for a head of the Office and a leader, who may and see everything.
 * What PostgreSQL holds back is worked out before, from who it really is.
 */
@Injectable()
class EverybodyRules implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    const request = requestOf(context);
    const { actor } = request;
    if (actor) {
      const at = { unitId: root, unitIds: [root] };
      request.actor = { ...actor, grants: [Role.OFFICE_HEAD, Role.PROVINCIAL_LEADER].map((role) => ({ role, ...at })) };
    }
    return next.handle();
  }
}

@Module({ imports: [ApiModule], providers: [{ provide: APP_INTERCEPTOR, useClass: EverybodyRules }] })
class WithoutTheFirstWall {}

let root = '';

/** They see nothing of the assignment under test: another unit's head, and who runs the system but does none of its work. */
const outsiders = ['headOfB', 'systemAdmin', 'otherSpecialistOfA1'] as const satisfies Player[];

/** What does not hang on an assignment, and so is behind the first wall alone; what is about oneself is one's own. */
const oneWall = new Set([
  ...['me', 'units', 'unit', 'accounts', 'fields', 'calendarDays', 'readDeadlines', 'myWork', 'savedViews', 'search'],
  ...['documents', 'document', 'directive', 'duplicateOf', 'entrySuggestions', 'bulk', 'Directive.units'],
]);

describe('the second wall', () => {
  let api: Api;
  let db: Client;
  let scenes: Scenes;
  let stage: Stage;
  const tokens = {} as Record<Player, string>;

  beforeAll(async () => {
    api = await startApi(WithoutTheFirstWall);
    db = new Client({ connectionString: config.DATABASE_URL });
    await db.connect();
    const there = await enterCast(api.app);
    root = there.unit.ROOT;
    scenes = new Scenes(db, there, new Date().toISOString().slice(0, 10));
    for (const player of [...outsiders, 'headOfA', 'leader'] as Player[])
      tokens[player] = await api.signIn(player.toLowerCase(), password);
    stage = await scenes.set('ASSIGNED', { extensionWaits: true });
    await scenes.draftResult(stage);
    await scenes.draftExtension(stage);
  }, 60_000);
  afterAll(async () => {
    await db?.end();
    await api?.close();
  });

  const asked = Object.entries({ ...queries, ...fields });

  test.each(outsiders)('%s is shown nothing, whatever the services believe', async (player) => {
    const shown: string[] = [];
    for (const [name, { ask, shows }] of asked) {
      if (oneWall.has(name)) continue;
      const { data, errors } = await api.gql(tokens[player], `{ it: ${ask(stage)} }`);
      if (!errors && shows(data!.it, stage)) shown.push(name);
    }
    expect(shown).toEqual([]);
  });

  test('the same services show it all to the unit’s head: they do believe', async () => {
    const kept: string[] = [];
    for (const name of ['assignment', 'assignments', 'inquiry', 'Assignment.resultDraft', 'overdueByUnit']) {
      const { ask, shows } = { ...queries, ...fields }[name];
      const { data } = await api.gql(tokens.headOfA, `{ it: ${ask(stage)} }`);
      if (!shows(data!.it, stage)) kept.push(name);
    }
    expect(kept).toEqual([]);
  });
});

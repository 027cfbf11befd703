import { type CallHandler, type ExecutionContext, Injectable, Module, type NestInterceptor } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Client } from 'pg';
import { requestOf, Role } from '@libs/auth';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { ApiModule } from '../../src/api.module';
import { type Player, seesIt } from './cast';
import { exportsOf, fields, mutations, queries } from './rights.table';
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
    const grants = [Role.OFFICE_HEAD, Role.PROVINCIAL_LEADER].map((role) => ({ role, unitId: root, unitIds: [root] }));
    if (actor) request.actor = { ...actor, grants };
    return next.handle();
  }
}

@Module({ imports: [ApiModule], providers: [{ provide: APP_INTERCEPTOR, useClass: EverybodyRules }] })
class WithoutTheFirstWall {}

let root = '';

/** They see nothing of the assignment under test: other people's, and who runs the system but does none of its work. */
const outsiders = ['headOfB', 'systemAdmin', 'otherSpecialistOfA1'] as const satisfies Player[];

/** What does not hang on an assignment is behind the first wall alone, or is one's own. A query that is neither is held back. */
const oneWall = new Set([
  ...['me', 'units', 'unit', 'accounts', 'fields', 'calendarDays', 'readDeadlines', 'myWork', 'savedViews', 'search'],
  ...['documents', 'document', 'directive', 'duplicateOf', 'entrySuggestions', 'bulk', 'Directive.units'],
  'calendarFeed',
  ...['settings', 'settingChanges', 'extensionReasons', 'reminderRules', 'reminderPlaceholders', 'reminderPreview'],
  ...['mailTemplates', 'mailPreview', 'mailPreference', 'outgoingMails', 'outgoingMail', 'OutgoingMail.text'],
  ...['closedPeriods', 'closedPeriod', 'ClosedPeriod.differences', 'scoreRules', 'savedQueries', 'SavedQuery.owner'],
  ...['reports', 'report', 'Report.templates', 'reportFields', 'reportTemplatePlaceholders', 'Report.lastRun'],
  ...['reportRuns', 'reportRun', 'reportSchedules', 'reportSchedule', 'schedulePreview'],
  ...['ownSecurity', 'signInDuties', 'acting', 'appearance', 'securityEvents', 'Unit.formerNames'],
  ...['rightsMatrix', 'rightsAssignments', 'rightsOf', 'RightsAnswer.person'],
]);
/** They change what is above an assignment, not the assignment. */
const above = ['amendDocument', 'amendDirective', 'setMonitor', 'assignUnit'];

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
  const shown = async (player: Player, name: string) => {
    const { ask, shows } = { ...queries, ...fields }[name];
    const { data, errors } = await api.gql(tokens[player], `{ it: ${ask(stage)} }`);
    return !errors && shows(data!.it as never, stage);
  };

  test.each(outsiders)('%s is shown nothing, whatever the services believe', async (player) => {
    const leaked: string[] = [];
    for (const [name] of asked) if (!oneWall.has(name) && (await shown(player, name))) leaked.push(name);
    expect(leaked).toEqual([]);
  });

  test('the same services show all of it to whom it does exist for: they do believe', async () => {
    for (const name of ['assignment', 'assignments', 'inquiry', 'extension', 'overdueByUnit', 'statistics'])
      expect([name, await shown('headOfA', name)]).toEqual([name, true]);
  });

  test('a leader, taken for the Office, gets neither its notes nor its drafts', async () => {
    for (const name of ['Assignment.officeNotes', 'drafts', 'draft']) {
      const { ask } = { ...queries, ...fields }[name];
      const { data } = await api.gql(tokens.leader, `{ it: ${ask(stage)} }`);
      const rows = data!.it?.officeNotes ?? data!.it?.nodes ?? data!.it ?? [];
      expect([name, rows]).toEqual([name, []]);
    }
  });

  test('what they would do to it finds nothing to be done to', async () => {
    const onIt = Object.entries(mutations).filter(([name, { sees }]) => sees === seesIt && !above.includes(name));
    expect(onIt.length).toBeGreaterThan(25);
    for (const [name, { input, status, extensionWaits, answered }] of onIt) {
      const scene = await scenes.set(status, { extensionWaits, answered });
      const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
      const text = `mutation($input: ${type}!) { it: ${name}(input: $input) { __typename } }`;
      const { data } = await api.gql(tokens.headOfB, text, { input: input(scene) });
      expect([name, data?.it.__typename]).toEqual([name, 'NotFound']);
    }
  });

  test.each(Object.entries(exportsOf))('GET /export/%s.csv has no row of it', async (name, { filter }) => {
    if (name === 'documents') return;
    const query = new URLSearchParams({ filter: JSON.stringify(filter(stage)), columns: 'number' });
    const headers = { authorization: `Bearer ${tokens.headOfB}` };
    const answer = await fetch(`${api.url}/export/${name}.csv?${query}`, { headers });
    expect([answer.status, (await answer.text()).trimEnd().split('\r\n').length]).toEqual([200, 1]);
  });

  test.each([
    ['report', () => scenes.report(stage)],
    ['inquiry-message', () => scenes.inquiryMessage(stage)],
    ['extension', () => stage.extension],
    ['draft', () => stage.draft],
  ])('a file on a %s is not there', async (kind, holder) => {
    const id = (
      await db.query(
        `insert into attachment (id, sha256, name, size, media_type, uploaded_by, uploaded_by_name, holder_kind, holder_id)
         values (gen_random_uuid(), repeat('0', 64), 'a.pdf', 1, 'application/pdf', $1, 'monitor', $2, $3) returning id`,
        [stage.account.monitor, kind, await holder()],
      )
    ).rows[0].id;
    const headers = { authorization: `Bearer ${tokens.headOfB}` };
    expect((await fetch(`${api.url}/files/${id}`, { headers })).status).toBe(404);
  });
});

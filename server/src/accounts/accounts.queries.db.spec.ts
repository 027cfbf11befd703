import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { type Actor, Role, system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { type InvalidInput, Refused } from '@libs/refusals';
import { Reads } from '@libs/sql';
import { UnitKind, UnitsQueries, UnitsService } from '../units';
import { Unit } from '../units/unit.entity';
import { appSettings, dataSourceOptions } from '../data-source';
import { Account } from './account.entity';
import { AccountsQueries, type AccountsWanted } from './accounts.queries';
import { AccountsService, type NewAccount } from './accounts.service';
import { RoleGrant } from './role-grant.entity';

const password = 'mật khẩu đủ dài';

describe('people', () => {
  let db: DataSource;
  let door: UnitOfWork;
  let queries: AccountsQueries;
  let service: AccountsService;
  const unit: Record<string, string> = {};
  const person: Record<string, string> = {};

  beforeAll(async () => {
    const options = dataSourceOptions(config.DATABASE_URL, { settings: appSettings });
    db = await new DataSource({ ...options, entities: [Unit, Account, RoleGrant] }).initialize();
    const reads = new Reads(db);
    const units = new UnitsQueries(reads);
    door = new UnitOfWork(db);
    queries = new AccountsQueries(reads);
    service = new AccountsService(door, queries, units);
    await door.run(system, { command: 'units', input: {} }, async (tx) => {
      const tree = [['P'], ['OFFICE', 'P'], ['A', 'P'], ['A1', 'A'], ['B', 'P']];
      for (const [code, parent] of tree) {
        const given = { code, name: `Đơn vị ${code}`, shortName: code, kind: UnitKind.OTHER, validFrom: '2004-01-01' };
        unit[code] = (await new UnitsService(units).add(tx, { ...given, parentId: parent && unit[parent] })).id;
      }
      return { id: system.id };
    });
    await add('lan', 'Nguyễn Thị Lan', Role.OFFICE_SPECIALIST, 'OFFICE');
    await add('loc', 'Vũ Đình Lộc', Role.OFFICE_HEAD, 'OFFICE');
    await add('quang', 'Nguyễn Nhật Quang', Role.SYSTEM_ADMIN, 'OFFICE');
    await add('khai', 'Đặng Hữu Khải', Role.PROVINCIAL_LEADER, 'P');
    await add('oanh', 'Bùi Kim Oanh', Role.ANALYST, 'P');
    await add('thinh', 'Phạm Văn Thịnh', Role.UNIT_HEAD, 'A');
    await add('uyen', 'Đinh Thu Uyên', Role.UNIT_SPECIALIST, 'A');
    await add('cuong', 'Cao Văn Cường', Role.UNIT_HEAD, 'A1');
    await add('long', 'Nguyễn Phi Long', Role.UNIT_SPECIALIST, 'A1');
    await add('ngoc', 'Chu Bích Ngọc', Role.UNIT_ADMIN, 'A');
    await add('tuan', 'Lê Anh Tuấn', Role.UNIT_HEAD, 'B');
    await add('linh', 'Trương Diệu Linh', Role.UNIT_SPECIALIST, 'B');
  });
  afterAll(() => db.destroy());

  async function add(username: string, displayName: string, role: Role, place: string, more: Partial<NewAccount> = {}) {
    const grants = [{ role, unitId: unit[place] }];
    const given = { username, displayName, title: 'Chuyên viên', password, grants, ...more };
    const { id } = await door.run(system, { command: 'add', input: {} }, (tx) => service.add(tx, given));
    return (person[username] = id);
  }
  const names = async (actor: Actor, wanted: AccountsWanted = {}, first = 100) =>
    (await queries.find(actor, wanted, { first })).nodes.map(({ username }) => username);
  const as = (username: string) => queries.actorOf(person[username]);

  const everybody = 'cuong khai lan linh loc long ngoc oanh quang thinh tuan uyen'.split(' ');

  test.each<[string, string[]]>([
    // The Office: its own people, the leaders, the head of every unit.
    ['lan', ['cuong', 'khai', 'lan', 'loc', 'quang', 'thinh', 'tuan']],
    ['loc', ['cuong', 'khai', 'lan', 'loc', 'quang', 'thinh', 'tuan']],
    ['khai', ['cuong', 'khai', 'lan', 'loc', 'thinh', 'tuan']],
    // A unit: its own people and those below, and the Office; never another unit's.
    ['thinh', ['cuong', 'lan', 'loc', 'long', 'ngoc', 'thinh', 'uyen']],
    ['uyen', ['cuong', 'lan', 'loc', 'long', 'ngoc', 'thinh', 'uyen']],
    ['cuong', ['cuong', 'lan', 'loc', 'long']],
    ['ngoc', ['cuong', 'long', 'ngoc', 'thinh', 'uyen']],
    ['linh', ['lan', 'linh', 'loc', 'tuan']],
    ['quang', everybody],
  ])('%s sees %j', async (username, seen) => {
    const actor = await as(username);
    expect((await names(actor)).sort()).toEqual(seen);
    expect(await (await queries.find(actor, {}, { first: 1 })).totalCount()).toBe(seen.length);
  });

  test('a filter does not show whom one may not see', async () => {
    const head = await as('tuan');
    expect(await names(head, { unitId: unit['A'] })).toEqual([]);
    expect(await names(head, { text: 'Thịnh' })).toEqual([]);
    expect(await names(head, { roles: [Role.UNIT_SPECIALIST] })).toEqual(['linh']);
    expect(await names(head, { ids: Object.values(person) })).toEqual(await names(head));
    expect(await names(head, { ids: [person['linh'], person['thinh']] })).toEqual(['linh']);
    expect(await names(head, { ids: [] })).toEqual([]);
  });

  test('role and unit are looked for in one and the same grant, in that very unit', async () => {
    const all = await as('quang');
    expect(await names(all, { unitId: unit['A'], roles: [Role.UNIT_SPECIALIST] })).toEqual(['uyen']);
    expect(await names(all, { unitId: unit['A1'] })).toEqual(['cuong', 'long']);
  });

  test.each([
    ['thinh', ['thinh']],
    ['THỊNH', ['thinh']],
    ['nguyen', ['lan', 'long', 'quang']],
    ['%', []],
    ['_', []],
    ["'", []],
  ])('%s finds %j', async (text, found) => {
    expect(await names(await as('quang'), { text })).toEqual(found);
  });

  test('are sorted by given name in Vietnamese order, page after page', async () => {
    const all = await as('quang');
    const whole = await names(all);
    expect(whole).toEqual('cuong khai lan linh long loc ngoc oanh quang thinh tuan uyen'.split(' '));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await queries.find(all, {}, { first: 5, after });
      seen.push(...page.nodes.map(({ username }) => username));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(whole);
  });

  test('an actor has each unit of a grant with everything below it', async () => {
    const { grants, displayName } = await as('thinh');
    expect(displayName).toBe('Phạm Văn Thịnh');
    expect(grants).toEqual([{ role: Role.UNIT_HEAD, unitId: unit['A'], unitIds: expect.anything() }]);
    expect([...grants[0].unitIds].sort()).toEqual([unit['A'], unit['A1']].sort());
  });

  test('a disabled person is nobody: not listed, not acting, holding no role', async () => {
    await add('nghi', 'Lê Đã Nghỉ', Role.UNIT_SPECIALIST, 'B');
    const holds = () => queries.holdsRole(db, person['nghi'], [Role.UNIT_SPECIALIST], unit['B']);
    expect(await holds()).toBe(true);
    expect(await queries.holdsRole(db, person['nghi'], [Role.UNIT_SPECIALIST], unit['A'])).toBe(false);
    await db.query('update account set disabled_at = now() where id = $1', [person['nghi']]);
    expect(await holds()).toBe(false);
    expect(await names(await as('quang'))).not.toContain('nghi');
    await expect(as('nghi')).rejects.toThrow('No such enabled account');
    expect((await queries.people([person['nghi'], randomUUID()])).size).toBe(1);
  });

  test('an account that cannot be is refused, with the fields', async () => {
    const refused = async (more: Partial<NewAccount>) => {
      const failure = await add('moi', 'Người Mới', Role.ANALYST, 'P', more).catch((error) => error);
      expect(failure).toBeInstanceOf(Refused);
      return ((failure as Refused).refusal as InvalidInput).fields.map(({ path }) => path);
    };
    expect(await refused({ username: 'LAN' })).toEqual(['username']);
    expect(await refused({ username: 'có dấu' })).toEqual(['username']);
    expect(await refused({ displayName: ' ', title: '', email: 'a@b, c@d' })).toEqual([
      'displayName',
      'title',
      'email',
    ]);
    expect(await refused({ password: 'ngắn quá' })).toEqual(['password']);
    expect(await refused({ grants: [] })).toEqual(['grants']);
    expect(await refused({ grants: [{ role: Role.ANALYST, unitId: randomUUID() }] })).toEqual(['grants.0.unitId']);
  });

  test('two at once with one user name: one of them is refused', async () => {
    const twin = () => add('trung', 'Trần Trung', Role.ANALYST, 'P');
    const outcomes = await Promise.allSettled([twin(), twin(), twin()]);
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(failures.map(({ reason }) => reason.constructor)).toEqual([Refused, Refused]);
  });

  test('neither the password nor its hash reaches the trail', async () => {
    const rows = await db.query(`select data::text || changes::text as told from recorded_event`);
    expect(rows.map(({ told }: { told: string }) => told).join('\n')).not.toMatch(/argon2|mật khẩu/);
  });
});

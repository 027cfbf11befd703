import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import type { PageArgs } from '@libs/paging';
import { InvalidInput, Refused } from '@libs/refusals';
import { Reads } from '@libs/sql';
import { appSettings, dataSourceOptions } from '../data-source';
import { UnitFormerName } from './unit-former-name.entity';
import { UnitSuccessor } from './unit-successor.entity';
import { Unit, UnitKind } from './unit.entity';
import { UnitsQueries, type UnitsWanted } from './units.queries';
import { type NewUnit, UnitsService } from './units.service';

describe('units', () => {
  let db: DataSource;
  let door: UnitOfWork;
  let queries: UnitsQueries;
  let service: UnitsService;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const options = dataSourceOptions(config.DATABASE_URL, { settings: appSettings });
    db = await new DataSource({ ...options, entities: [Unit, UnitFormerName, UnitSuccessor] }).initialize();
    door = new UnitOfWork(db);
    queries = new UnitsQueries(new Reads(db));
    service = new UnitsService(queries);
    await add({ code: 'H36', name: 'UBND tỉnh Lâm Đồng', shortName: 'UBND tỉnh', kind: UnitKind.OTHER });
    await add({ code: 'H36.06', name: 'Sở Xây dựng', shortName: 'Sở Xây dựng', parentId: ids['H36'], sortOrder: 20 });
    await add({ code: 'H36.05', name: 'Sở Tài chính', shortName: 'Sở Tài chính', parentId: ids['H36'], sortOrder: 10 });
    const division = { name: 'Phòng Ngân sách', shortName: 'Phòng NS', kind: UnitKind.DIVISION };
    await add({ ...division, code: 'H36.05.01', parentId: ids['H36.05'] });
    await add({
      code: 'H36.08',
      name: 'Sở Khoa học và Công nghệ',
      shortName: 'Sở KH&CN',
      aliases: ['Sở Khoa học & Công nghệ', ' ', 'Sở Khoa học & Công nghệ'],
      parentId: ids['H36'],
      sortOrder: 10,
    });
    await add({
      code: 'H36.07',
      name: 'Sở Thông tin và Truyền thông',
      shortName: 'Sở TT&TT',
      aliases: ['Sở TTTT'],
      parentId: ids['H36'],
      sortOrder: 90,
      validTo: '2025-02-28',
      successorId: ids['H36.08'],
    });
  });
  afterAll(() => db.destroy());

  async function add(given: Partial<NewUnit>) {
    const unit = { kind: UnitKind.DEPARTMENT, validFrom: '2004-01-01', ...given } as NewUnit;
    const { id } = await door.run(system, { command: 'add', input: {} }, (tx) => service.add(tx, unit));
    ids[unit.code] = id;
    return id;
  }
  const codes = async (wanted: UnitsWanted, page: PageArgs = { first: 100 }) =>
    (await queries.find(system, wanted, page)).nodes.map(({ code }) => code);
  const refused = async (given: Partial<NewUnit>) => {
    const failure = await add({ code: 'X', name: 'X', shortName: 'X', ...given }).catch((error) => error);
    expect(failure).toBeInstanceOf(Refused);
    return ((failure as Refused).refusal as InvalidInput).fields.map(({ path }) => path);
  };

  const all = ['H36', 'H36.08', 'H36.05', 'H36.05.01', 'H36.06', 'H36.07'];

  test('are listed each before its parts, brothers by place and then by name', async () => {
    expect(await codes({})).toEqual(all);
  });

  test('the path leads from the root to the unit itself', async () => {
    expect((await queries.byCode('H36.05.01'))?.path).toEqual([ids['H36'], ids['H36.05'], ids['H36.05.01']]);
  });

  test.each([
    ['sở tài chính', 'H36.05'],
    ['so tai chinh', 'H36.05'],
    ['stc', 'H36.05'],
    ['H36.06', 'H36.06'],
    ['stttt', 'H36.07'],
    ['so tttt', 'H36.07'],
    ['Sở TT&TT', 'H36.07'],
    ['skhcn', 'H36.08'],
  ])('%s finds %s first', async (text, code) => {
    expect((await codes({ text }))[0]).toBe(code);
  });

  test('a closed unit is found, but not among those open on a later day', async () => {
    expect(await codes({ text: 'stttt', openOn: '2025-02-28' })).toContain('H36.07');
    expect(await codes({ text: 'stttt', openOn: '2025-03-01' })).not.toContain('H36.07');
    expect(await codes({ openOn: '2003-12-31' })).toEqual([]);
    expect((await queries.bestMatch('Sở TT&TT'))?.code).toBe('H36.07');
    expect(await queries.bestMatch('Sở TT&TT', '2026-01-01')).toBeNull();
  });

  test('are narrowed by kind and by the unit they are in', async () => {
    expect(await codes({ within: ids['H36.05'] })).toEqual(['H36.05', 'H36.05.01']);
    expect(await codes({ kinds: [UnitKind.DIVISION, UnitKind.OTHER] })).toEqual(['H36', 'H36.05.01']);
    expect(await codes({ within: 'no id at all' })).toEqual([]);
    expect(await codes({ ids: [ids['H36.06'], ids['H36']] })).toEqual(['H36', 'H36.06']);
    expect(await codes({ ids: [] })).toEqual([]);
    expect(await codes({ text: 'sở', within: ids['H36.05'] })).toEqual(['H36.05']);
  });

  test.each([{}, { text: 'sở' }])('pages of %j follow one another without gap or repetition', async (wanted) => {
    const whole = await codes(wanted);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await queries.find(system, wanted, { first: 2, after });
      expect(await page.totalCount()).toBe(whole.length);
      seen.push(...page.nodes.map(({ code }) => code));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(whole);
  });

  test('a unit added a moment ago is there at once', async () => {
    await add({ code: 'H36.09', name: 'Sở Nội vụ', shortName: 'Sở Nội vụ', parentId: ids['H36'], sortOrder: 30 });
    expect((await codes({ text: 'noi vu' }))[0]).toBe('H36.09');
    expect([...(await queries.byIds([ids['H36.09'], randomUUID()])).keys()]).toEqual([ids['H36.09']]);
  });

  test('aliases are cleaned', async () => {
    expect((await queries.byCode('H36.08'))?.aliases).toEqual(['Sở Khoa học & Công nghệ']);
  });

  test('a unit that cannot be is refused, with the fields', async () => {
    expect(await refused({ code: 'H36.05' })).toEqual(['code']);
    expect(await refused({ code: ' ', name: '', shortName: '' })).toEqual(['code', 'name', 'shortName']);
    expect(await refused({ parentId: randomUUID() })).toEqual(['parentId']);
    expect(await refused({ parentId: ids['H36.07'] })).toEqual(['parentId']);
    expect(await refused({ validTo: '2003-01-01' })).toEqual(['validTo']);
    expect(await refused({ successorId: ids['H36.05'] })).toEqual(['successorId']);
  });

  test('two at once with one code: one of them is refused', async () => {
    const twin = () => add({ code: 'H36.99', name: 'Sở Y tế', shortName: 'Sở Y tế', parentId: ids['H36'] });
    const outcomes = await Promise.allSettled([twin(), twin(), twin()]);
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(failures.map(({ reason }) => reason.constructor)).toEqual([Refused, Refused]);
  });
});

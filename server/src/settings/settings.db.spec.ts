import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { setTimeout as pause } from 'node:timers/promises';
import { type Actor, CONFIRMED_MINUTES } from '@libs/auth';
import { clock } from '@libs/changes';
import { aProvince, type Province } from '../../test/builders';
import { refusalOf, startModules } from '../../test/issuing';
import {
  choice,
  SettingGroup,
  SettingsCatalogue,
  SettingsQueries,
  SettingsService,
  text,
  wholeNumber,
  yesNo,
} from './index';

const said = (vi: string) => ({ vi, en: vi });
const words = { group: SettingGroup.DEADLINES, title: said('Thử'), description: said('Chỉ để thử') };
const number = wholeNumber('test.number', 3, { ...words, min: 0, max: 10 });
const flag = yesNo('test.flag', false, words);
const which = choice('test.choice', 'A', { ...words, options: { A: said('Một'), B: said('Hai') } });
const line = text('test.text', 'Lâm Đồng', {
  ...words,
  ...{ min: 2, max: 20 },
  check: (typed) => (typed.includes('@') ? 'Không dùng @.' : null),
});

let app: INestApplicationContext;
let other: INestApplicationContext;
let p: Province;

beforeAll(async () => {
  [app, other] = await Promise.all([startModules(), startModules()]);
  p = await aProvince(app);
  for (const each of [app, other]) each.get(SettingsCatalogue).register(number, flag, which, line);
}, 60_000);
afterAll(async () => {
  await app?.close();
  await other?.close();
});

const change = (actor: Actor, name: string, value: string, expectedVersion: number) =>
  app.get(SettingsService).change(actor, { name, value, expectedVersion });
const one = (name: string) => app.get(SettingsQueries).one(p.officeHead.actor, name);

test('as delivered until somebody sets it; then everywhere within two seconds', async () => {
  expect(await other.get(SettingsQueries).get(number)).toBe(3);
  expect(await one('test.number')).toMatchObject({ value: '3', defaultValue: '3', version: 0, changedById: null });
  await change(p.systemAdmin.actor, 'test.number', ' 7 ', 0);
  expect(await app.get(SettingsQueries).get(number)).toBe(7);
  await pause(2_000);
  expect(await other.get(SettingsQueries).get(number)).toBe(7);
  expect(await one('test.number')).toMatchObject({ value: '7', version: 1, changedById: p.systemAdmin.id });
  const [{ data }] = await app
    .get(DataSource)
    .query(`select data from recorded_event where type = 'setting.changed' order by seq desc limit 1`);
  expect(data).toEqual({ name: 'test.number', title: 'Thử', from: 3, to: 7 });
});

test('what the limits no longer allow counts as not set', async () => {
  await change(p.officeHead.actor, 'test.flag', 'true', 0);
  await app.get(DataSource).query(`update setting set value = '99' where name = 'test.number'`);
  await app.get(DataSource).query(`update setting set value = '1' where name = 'test.flag'`);
  app.get(SettingsQueries).forget();
  expect(await app.get(SettingsQueries).get(number)).toBe(3);
  expect(await app.get(SettingsQueries).get(flag)).toBe(false);
  expect(await one('test.flag')).toMatchObject({ value: 'false', version: 1 });
});

test('two who set it for the first time at once: one, and a conflict', async () => {
  app.get(SettingsCatalogue).register(wholeNumber('test.race', 1, { ...words, min: 0, max: 10 }));
  const outcomes = await Promise.allSettled(
    ['2', '4', '5'].map((value) => change(p.officeHead.actor, 'test.race', value, 0)),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await one('test.race')).toMatchObject({ version: 1 });
  const stale = await refusalOf(change(p.systemAdmin.actor, 'test.race', '9', 0));
  expect(stale).toMatchObject({ current: 1, changedBy: p.officeHead.displayName });
});

test.each([
  ['test.number', '11', 'InvalidInput'],
  ['test.number', '2,5', 'InvalidInput'],
  ['test.number', 'ba', 'InvalidInput'],
  ['test.flag', 'có', 'InvalidInput'],
  ['test.choice', 'C', 'InvalidInput'],
  ['test.text', 'a', 'InvalidInput'],
  ['test.text', 'hai\ndòng', 'InvalidInput'],
  ['test.text', 'a@b', 'InvalidInput'],
  ['test.nothing', '1', 'NotFound'],
])('%s = %j: %s', async (name, value, expected) => {
  expect((await refusalOf(change(p.officeHead.actor, name, value, 1))).constructor.name).toBe(expected);
});

test('a choice and a text are kept; every change is told, and undone by setting what was before', async () => {
  await change(p.officeHead.actor, 'test.choice', 'B', 0);
  await change(p.officeHead.actor, 'test.text', '  Đắk Nông ', 0);
  expect([await app.get(SettingsQueries).get(which), await app.get(SettingsQueries).get(line)]).toEqual([
    'B',
    'Đắk Nông',
  ]);
  const [last] = await app.get(SettingsQueries).changes(p.officeHead.actor, 'test.choice', 10);
  expect(last).toMatchObject({ name: 'test.choice', from: 'A', to: 'B', version: 1, by: p.officeHead.displayName });
  await change(p.systemAdmin.actor, 'test.choice', last.from, last.version);
  expect(await app.get(SettingsQueries).get(which)).toBe('A');
  const changes = await app.get(SettingsQueries).changes(p.officeHead.actor, null, 3);
  expect(changes.map(({ name, to }) => [name, to])).toEqual([
    ['test.choice', 'A'],
    ['test.text', 'Đắk Nông'],
    ['test.choice', 'B'],
  ]);
  expect(await app.get(SettingsQueries).changes(p.financeAdmin.actor, null, 3)).toEqual([]);
});

test('nobody else sees or sets any', async () => {
  for (const { actor } of [p.officeSpecialist, p.leader, p.financeHead, p.financeAdmin]) {
    expect(await app.get(SettingsQueries).list(actor)).toEqual([]);
    expect((await refusalOf(change(actor, 'test.number', '1', 1))).constructor.name).toBe('Forbidden');
  }
});

test.each([SettingGroup.SIGN_IN, SettingGroup.SESSIONS, SettingGroup.ACCOUNTS, SettingGroup.KEEPING])(
  '%s: only by who has just proved who they are',
  async (group) => {
    const name = `test.${group}`;
    app.get(SettingsCatalogue).register(yesNo(name, true, { ...words, group }));
    const proved = (minutesAgo: number): Actor => ({
      ...p.officeHead.actor,
      confirmedAt: new Date(+clock.now() - minutesAgo * 60_000),
    });
    for (const actor of [p.officeHead.actor, proved(CONFIRMED_MINUTES + 1)])
      expect((await refusalOf(change(actor, name, 'false', 0))).constructor.name).toBe('ConfirmationNeeded');
    // Whoever may not set it anyway is not asked who they are.
    expect((await refusalOf(change(p.financeHead.actor, name, 'false', 0))).constructor.name).toBe('Forbidden');
    await change(proved(CONFIRMED_MINUTES - 1), name, 'false', 0);
    expect(await one(name)).toMatchObject({ value: 'false', version: 1 });
  },
);

import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, Role, system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { AccountsQueries, AccountsService } from '../src/accounts';
import { CalendarService } from '../src/calendar';
import { UnitKind, UnitsService } from '../src/units';

/** Everybody in a province of tests signs in with this. */
export const password = 'một mật khẩu chỉ để thử';

const units = {
  province: { code: 'H36', name: 'UBND tỉnh Lâm Đồng', shortName: 'UBND tỉnh', kind: UnitKind.OTHER, in: null },
  office: {
    code: 'H36.01',
    name: 'Văn phòng UBND tỉnh',
    shortName: 'VP UBND tỉnh',
    kind: UnitKind.PROVINCIAL_OFFICE,
    in: 'province',
  },
  finance: {
    code: 'H36.05',
    name: 'Sở Tài chính',
    shortName: 'Sở Tài chính',
    kind: UnitKind.DEPARTMENT,
    in: 'province',
  },
  financeDivision: {
    code: 'H36.05.01',
    name: 'Phòng Quản lý ngân sách',
    shortName: 'Phòng QLNS',
    kind: UnitKind.DIVISION,
    in: 'finance',
  },
  construction: {
    code: 'H36.06',
    name: 'Sở Xây dựng',
    shortName: 'Sở Xây dựng',
    kind: UnitKind.DEPARTMENT,
    in: 'province',
  },
  constructionDivision: {
    code: 'H36.06.01',
    name: 'Phòng Quản lý nhà',
    shortName: 'Phòng QLN',
    kind: UnitKind.DIVISION,
    in: 'construction',
  },
  ward: {
    code: 'H36.101',
    name: 'UBND phường Xuân Hương',
    shortName: 'Phường Xuân Hương',
    kind: UnitKind.LOCALITY,
    in: 'province',
  },
} as const;

type UnitName = keyof typeof units;

const people = {
  officeHead: ['Vũ Đình Lộc', Role.OFFICE_HEAD, 'office'],
  officeSpecialist: ['Nguyễn Thị Lan', Role.OFFICE_SPECIALIST, 'office'],
  otherOfficeSpecialist: ['Trần Quốc Bảo', Role.OFFICE_SPECIALIST, 'office'],
  leader: ['Đặng Hữu Khải', Role.PROVINCIAL_LEADER, 'province'],
  analyst: ['Bùi Thị Kim Oanh', Role.ANALYST, 'office'],
  systemAdmin: ['Nguyễn Nhật Quang', Role.SYSTEM_ADMIN, 'office'],
  financeHead: ['Phạm Văn Thịnh', Role.UNIT_HEAD, 'finance'],
  financeSpecialist: ['Đinh Thị Thu Uyên', Role.UNIT_SPECIALIST, 'finance'],
  financeDivisionHead: ['Cao Văn Cường', Role.UNIT_HEAD, 'financeDivision'],
  financeDivisionSpecialist: ['Nguyễn Phi Long', Role.UNIT_SPECIALIST, 'financeDivision'],
  financeAdmin: ['Chu Thị Bích Ngọc', Role.UNIT_ADMIN, 'finance'],
  constructionHead: ['Lê Anh Tuấn', Role.UNIT_HEAD, 'construction'],
  constructionSpecialist: ['Trương Thị Diệu Linh', Role.UNIT_SPECIALIST, 'construction'],
  wardHead: ['Trịnh Minh Hải', Role.UNIT_HEAD, 'ward'],
} as const satisfies Record<string, readonly [string, Role, UnitName]>;

type PersonName = keyof typeof people;

export interface Somebody {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  /** As the services know them, with the roles of the beginning. */
  readonly actor: Actor;
}

/** Ids of units and people of one small province. */
export type Province = Record<UnitName, { readonly id: string; readonly code: string; readonly name: string }> &
  Record<PersonName, Somebody>;

/** A setting as if somebody, whoever it was, had chosen it long ago. */
export async function withSetting(app: INestApplicationContext, name: string, value: unknown): Promise<void> {
  await app.get(DataSource).query(
    `insert into setting (id, version, name, value, changed_by_id, changed_at)
     select gen_random_uuid(), 1, $1, $2, id, now() from account limit 1 on conflict do nothing`,
    [name, JSON.stringify(value)],
  );
}

/** Administrators of tests sign in with their password alone; what is asked of them besides has tests of its own. */
export const withPasswordsAlone = (app: INestApplicationContext): Promise<void> =>
  withSetting(app, 'signIn.secondFactor.administrators', false);

/**
 * Enters a province through the product's own commands: its Office, two departments with a division each, a ward, and one
 * person or more of every role. `officeHead`'s user name is `officehead`, and so on; everybody's password is `password`.
 */
export async function aProvince(app: INestApplicationContext): Promise<Province> {
  const made = {} as Record<UnitName, { id: string; code: string; name: string }>;
  const ids = {} as Record<PersonName, string>;
  await app.get(CalendarService).fill();
  await app.get(UnitOfWork).run(system, { command: 'aProvince', input: {} }, async (tx) => {
    for (const [name, { in: parent, ...unit }] of Object.entries(units)) {
      const given = { ...unit, validFrom: '2004-01-01', parentId: parent && made[parent].id };
      const { id } = await app.get(UnitsService).add(tx, given);
      made[name as UnitName] = { id, code: unit.code, name: unit.name };
    }
    for (const [name, [displayName, role, unit]] of Object.entries(people)) {
      const grants = [{ role, unitId: made[unit].id }];
      const given = { username: name.toLowerCase(), displayName, title: role, password, grants };
      ids[name as PersonName] = (await app.get(AccountsService).add(tx, given)).id;
    }
    return { id: system.id };
  });
  await withPasswordsAlone(app);
  const everybody = Object.entries(people).map(async ([name, [displayName]]) => {
    const id = ids[name as PersonName];
    const actor = await app.get(AccountsQueries).actorOf(id);
    return [name, { id, username: name.toLowerCase(), password, displayName, actor }] as const;
  });
  return { ...made, ...Object.fromEntries(await Promise.all(everybody)) } as Province;
}

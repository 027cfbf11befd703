import { Role } from '@libs/auth';
import type { SheetRow } from '@libs/sheets';
import { fold, oneLine } from '@libs/vietnamese';

/** What a column of a table of people can be. */
export enum PeopleColumn {
  DISPLAY_NAME = 'DISPLAY_NAME',
  TITLE = 'TITLE',
  EMAIL = 'EMAIL',
  USERNAME = 'USERNAME',
  UNIT = 'UNIT',
  ROLE = 'ROLE',
}

const { DISPLAY_NAME, TITLE, EMAIL, USERNAME, UNIT, ROLE } = PeopleColumn;

/** What people head a column with, folded. */
const headings: Record<PeopleColumn, readonly string[]> = {
  DISPLAY_NAME: ['ho va ten', 'ho ten', 'ten day du', 'ten', 'can bo', 'full name', 'name'],
  TITLE: ['chuc vu', 'chuc danh', 'chuc vu/chuc danh', 'title', 'position'],
  EMAIL: ['thu dien tu', 'dia chi thu', 'dia chi thu dien tu', 'email', 'e-mail', 'mail'],
  USERNAME: ['ten dang nhap', 'tai khoan', 'ten tai khoan', 'username', 'user name', 'user'],
  UNIT: ['don vi', 'ma don vi', 'ma dinh danh', 'co quan', 'phong', 'phong ban', 'don vi cong tac', 'unit'],
  ROLE: ['vai tro', 'quyen', 'nhom quyen', 'role'],
};

/** Without these nobody can be invited. A user name is made from the address where its column is missing. */
export const neededColumns: readonly PeopleColumn[] = [DISPLAY_NAME, TITLE, EMAIL, UNIT, ROLE];

/** What people write for a role, folded. */
const roleWords: Record<Role, readonly string[]> = {
  OFFICE_SPECIALIST: ['chuyen vien van phong'],
  OFFICE_HEAD: ['lanh dao van phong'],
  PROVINCIAL_LEADER: ['lanh dao ubnd tinh', 'lanh dao tinh'],
  UNIT_HEAD: ['lanh dao don vi', 'lanh dao', 'thu truong', 'thu truong don vi'],
  UNIT_SPECIALIST: ['chuyen vien don vi', 'chuyen vien'],
  UNIT_ADMIN: ['quan tri don vi', 'quan tri'],
  SYSTEM_ADMIN: ['quan tri he thong'],
  ANALYST: ['phan tich', 'nguoi phan tich', 'phan tich so lieu'],
};

/** The role that is meant, or null. */
export function roleMeant(words: string): Role | null {
  const asked = fold(words);
  const found = Object.entries(roleWords).find(
    ([role, all]) => all.includes(asked) || role.toLowerCase() === asked.replaceAll(' ', '_'),
  );
  return (found?.[0] as Role) ?? null;
}

/** One row as it was written. */
export interface WrittenPerson {
  readonly number: number;
  readonly values: Readonly<Record<PeopleColumn, string>>;
}

export interface PeopleSheet {
  /** Which columns were recognised, in the order of the sheet, by the words at their head. */
  readonly columns: readonly { readonly column: PeopleColumn; readonly heading: string }[];
  readonly missing: readonly PeopleColumn[];
  readonly people: readonly WrittenPerson[];
}

/** How far down the row of headings may stand: tables begin with a title. */
const headingRows = 15;

/** Finds the row of headings, which is the one with most of them, and reads what follows. */
export function readPeople(rows: readonly SheetRow[]): PeopleSheet {
  const found = rows.slice(0, headingRows).map((row) => recognised(row));
  const best = found.reduce((at, columns, i) => (columns.size > found[at]!.size ? i : at), 0);
  const columns = found[best] ?? new Map<PeopleColumn, number>();
  const heads = rows[best]?.cells ?? [];
  return {
    columns: [...columns].sort(([, a], [, b]) => a - b).map(([column, at]) => ({ column, heading: heads[at]! })),
    missing: neededColumns.filter((column) => !columns.has(column)),
    people: columns.size
      ? rows
          .slice(best + 1)
          .map((row) => written(row, columns))
          .filter(isSomebody)
      : [],
  };
}

function recognised({ cells }: SheetRow): Map<PeopleColumn, number> {
  const columns = new Map<PeopleColumn, number>();
  cells.forEach((cell, at) => {
    const words = fold(cell)
      .replace(/[*:()]/g, '')
      .trim();
    const column = Object.values(PeopleColumn).find((each) => headings[each].includes(words));
    if (column && !columns.has(column)) columns.set(column, at);
  });
  return columns;
}

function written({ number, cells }: SheetRow, columns: ReadonlyMap<PeopleColumn, number>): WrittenPerson {
  const value = (column: PeopleColumn) => oneLine(cells[columns.get(column) ?? -1] ?? '');
  const email = value(EMAIL);
  const username = (value(USERNAME) || email.split('@')[0]!).toLowerCase();
  const values = {
    ...{ DISPLAY_NAME: value(DISPLAY_NAME), TITLE: value(TITLE), EMAIL: email },
    ...{ USERNAME: username, UNIT: value(UNIT), ROLE: value(ROLE) },
  };
  return { number, values };
}

/** A row of a total or a signature under the table names nobody. */
const isSomebody = ({ values }: WrittenPerson) =>
  [values.DISPLAY_NAME, values.EMAIL, values.TITLE].filter(Boolean).length > 1 || Boolean(values.EMAIL);

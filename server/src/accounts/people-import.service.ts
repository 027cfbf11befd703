import { Injectable } from '@nestjs/common';
import { type Actor, requireConfirmed, type Role } from '@libs/auth';
import { localDateIn } from '@libs/calendar';
import { clock, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { BlobStore, Files } from '@libs/files';
import { Forbidden, InvalidField, InvalidInput, refuse, Refused } from '@libs/refusals';
import { readSheet, type SheetRow, UnreadableSheet } from '@libs/sheets';
import { UnitKind, type UnitRow, UnitsQueries } from '../units';
import type { PeopleImported } from './account.events';
import { AccountAdministration } from './administration.service';
import { addressProblem, usernameProblem } from './accounts.service';
import { AdministeredQueries } from './administered.queries';
import { mayGrant, officeRoles, reachOf } from './administration.policy';
import { PeopleColumn, type PeopleSheet, readPeople, roleMeant, type WrittenPerson } from './people-sheet';
import type { ImportPeopleInput } from './people-import.graphql';

/** More people than that are not looked through by eye. */
const mostPeople = 500;
/** Titles, blanks and signatures included; more is not even read as people. */
const mostRows = 5_000;
const mostBytes = 5 * 1024 ** 2;

interface Problem {
  readonly column: PeopleColumn | null;
  readonly message: string;
}

/** One row, as understood. */
export interface ImportRow {
  readonly number: number;
  readonly displayName: string;
  readonly title: string;
  readonly email: string;
  readonly username: string;
  readonly unitWords: string;
  readonly roleWords: string;
  readonly unit: UnitRow | null;
  readonly role: Role | null;
  readonly problems: readonly Problem[];
}

/** What would come of a file. */
export interface PeopleImport extends Omit<PeopleSheet, 'people'> {
  readonly fileId: string;
  readonly fileName: string;
  readonly rows: readonly ImportRow[];
  readonly wrong: number;
  readonly problem: string | null;
}

/** People out of a spreadsheet: first looked at, then all of them invited or nobody. */
@Injectable()
export class PeopleImports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly administration: AccountAdministration,
    private readonly queries: AdministeredQueries,
    private readonly units: UnitsQueries,
    private readonly files: Files,
    private readonly blobs: BlobStore,
  ) {}

  /** What would come of the file; null if it is not the actor's own, or they administer nobody. Changes nothing. */
  async preview(actor: Actor, fileId: string): Promise<PeopleImport | null> {
    if (!reachOf(actor)) return null;
    const file = await this.files.readable(actor, fileId);
    if (!file || file.holderId) return null;
    const about = { fileId, fileName: file.name };
    const nothing = { columns: [], missing: [], rows: [], wrong: 0 };
    try {
      const written = await this.rowsOf(file);
      if (written.length > mostRows)
        throw new UnreadableSheet(
          `Tệp có ${written.length} dòng; mỗi lần nhập nhiều nhất ${mostPeople} người. Tách tệp.`,
        );
      const sheet = readPeople(written);
      if (sheet.people.length > mostPeople)
        throw new UnreadableSheet(
          `Tệp có ${sheet.people.length} người; mỗi lần nhập nhiều nhất ${mostPeople}. Tách tệp.`,
        );
      const rows = sheet.missing.length ? [] : await this.understood(actor, sheet.people);
      const wrong = rows.filter(({ problems }) => problems.length > 0).length;
      return { ...about, columns: sheet.columns, missing: sheet.missing, rows, wrong, problem: problemOf(sheet) };
    } catch (error) {
      if (error instanceof UnreadableSheet) return { ...about, ...nothing, problem: error.message };
      throw error;
    }
  }

  /** Invites everybody in the file. Is one of them wrong by now, nobody is invited. */
  async run(actor: Actor, input: ImportPeopleInput): Promise<{ count: number }> {
    if (!reachOf(actor)) refuse(new Forbidden());
    requireConfirmed(actor);
    const found =
      (await this.preview(actor, input.fileId)) ??
      refuse(new InvalidInput('fileId', 'Tệp không còn trên máy chủ. Tải lên lại.'));
    const { rows } = found;
    await this.unitOfWork.run(actor, { command: 'importPeople', input }, async (tx) => {
      // Only here: asked again with the same key, everybody in the file is known by now.
      refuseWrong(found);
      for (const { number, unit, role, ...person } of rows) {
        const { displayName, title, email, username } = person;
        const roles = [{ role: role!, unitId: unit!.id }];
        await this.administration
          .inviteOne(tx, { displayName, title, email, username, roles })
          .catch((error: unknown) => refuse(inRow(number, error)));
      }
      const data = { count: rows.length, file: found.fileName };
      tx.note({ type: 'account.imported', subjectId: actor.id, data } satisfies PeopleImported);
      return { id: actor.id };
    });
    return { count: rows.length };
  }

  private async rowsOf({ sha256, size, name }: { sha256: string; size: number; name: string }): Promise<SheetRow[]> {
    if (size > mostBytes) throw new UnreadableSheet('Tệp lớn quá 5 MB. Xóa hình ảnh, định dạng thừa rồi tải lên.');
    const file = await this.blobs.open(sha256);
    try {
      return await readSheet(await file.readFile(), name);
    } finally {
      await file.close();
    }
  }

  private async understood(actor: Actor, people: readonly WrittenPerson[]): Promise<ImportRow[]> {
    const known = await this.queries.known(
      people.map(({ values }) => values.USERNAME),
      people.map(({ values }) => values.EMAIL.toLowerCase()),
    );
    const today = localDateIn(config.TZ_OFFICE, clock.now());
    const seen = new Map<string, number>();
    const rows: ImportRow[] = [];
    for (const { number, values } of people) {
      const unit = values.UNIT ? await this.units.bestMatch(values.UNIT, today) : null;
      const role = roleMeant(values.ROLE);
      const twice = (key: string) => {
        const before = seen.get(key);
        if (before === undefined) seen.set(key, number);
        return before;
      };
      const problems = [
        ...faultsOf(values),
        ...takenIn(values, known, { username: twice(values.USERNAME), email: twice(`@${values.EMAIL.toLowerCase()}`) }),
        ...placeFaults(actor, values, unit, role),
      ];
      const { DISPLAY_NAME: displayName, TITLE: title, EMAIL: email, USERNAME: username } = values;
      const words = { unitWords: values.UNIT, roleWords: values.ROLE };
      rows.push({ number, displayName, title, email, username, ...words, unit, role, problems });
    }
    return rows;
  }
}

function problemOf({ missing, people, columns }: PeopleSheet): string | null {
  if (!columns.length)
    return 'Không tìm thấy dòng tiêu đề. Dòng đầu cần có các cột: Họ và tên, Chức vụ, Thư điện tử, Đơn vị, Vai trò.';
  return missing.length || people.length ? null : 'Dưới dòng tiêu đề chưa có người nào.';
}

type Values = WrittenPerson['values'];

const { DISPLAY_NAME, TITLE, EMAIL, USERNAME, UNIT, ROLE } = PeopleColumn;

function faultsOf(values: Values): Problem[] {
  const faults: Problem[] = [];
  if (!values.DISPLAY_NAME) faults.push({ column: DISPLAY_NAME, message: 'Thiếu họ và tên.' });
  if (!values.TITLE) faults.push({ column: TITLE, message: 'Thiếu chức vụ.' });
  const address = values.EMAIL ? addressProblem(values.EMAIL) : 'Thiếu địa chỉ thư.';
  if (address) faults.push({ column: EMAIL, message: address });
  const name = usernameProblem(values.USERNAME);
  if (name && !address) faults.push({ column: USERNAME, message: name });
  for (const column of [DISPLAY_NAME, TITLE, EMAIL])
    if (values[column].length > 200) faults.push({ column, message: 'Dài quá 200 ký tự.' });
  return faults;
}

function takenIn(values: Values, known: ReadonlySet<string>, twice: { username?: number; email?: number }): Problem[] {
  const faults: Problem[] = [];
  if (known.has(values.EMAIL.toLowerCase()))
    faults.push({ column: EMAIL, message: 'Địa chỉ thư này đã có tài khoản.' });
  else if (twice.email) faults.push({ column: EMAIL, message: `Trùng địa chỉ thư với dòng ${twice.email}.` });
  if (known.has(values.USERNAME))
    faults.push({ column: USERNAME, message: `Tên đăng nhập ${values.USERNAME} đã có người dùng.` });
  else if (twice.username)
    faults.push({ column: USERNAME, message: `Trùng tên đăng nhập với dòng ${twice.username}.` });
  return faults;
}

function placeFaults(actor: Actor, values: Values, unit: UnitRow | null, role: Role | null): Problem[] {
  const faults: Problem[] = [];
  const unknown = values.UNIT
    ? `Không rõ đơn vị “${values.UNIT}”: ghi đúng tên hoặc mã định danh của đơn vị đang hoạt động.`
    : 'Thiếu đơn vị.';
  if (!unit) faults.push({ column: UNIT, message: unknown });
  const roles = 'Lãnh đạo đơn vị, Chuyên viên, Quản trị đơn vị';
  if (!role)
    faults.push({
      column: ROLE,
      message: values.ROLE ? `Không rõ vai trò “${values.ROLE}”. Ghi: ${roles}.` : 'Thiếu vai trò.',
    });
  if (!unit || !role) return faults;
  if (officeRoles.includes(role) && unit.kind !== UnitKind.PROVINCIAL_OFFICE)
    faults.push({ column: ROLE, message: 'Vai trò này chỉ có ở Văn phòng UBND tỉnh.' });
  else if (!reachOf(actor)!.roles.includes(role))
    faults.push({ column: ROLE, message: 'Bạn không cấp được vai trò này.' });
  else if (!mayGrant(actor, { role, unitId: unit.id }))
    faults.push({ column: UNIT, message: `${unit.name} không thuộc phạm vi quản trị của bạn.` });
  return faults;
}

function refuseWrong({ problem, missing, rows }: PeopleImport): void {
  if (problem || missing.length) refuse(new InvalidInput('fileId', problem ?? 'Tệp thiếu cột cần thiết.'));
  const faults = rows.flatMap(({ number, problems }) =>
    problems.map(({ message }) => new InvalidField(`rows.${number}`, `Dòng ${number}: ${message}`)),
  );
  if (faults.length) refuse(new InvalidInput(faults));
}

/** The refusal of one person, told of the row it is in. */
function inRow(number: number, error: unknown): InvalidInput {
  if (!(error instanceof Refused)) throw error;
  return new InvalidInput(`rows.${number}`, `Dòng ${number}: ${error.refusal.message}`);
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@libs/changes';
import { InvalidField, InvalidInput, refuse } from '@libs/refusals';
import { oneLine } from '@libs/vietnamese';
import { Unit, type UnitKind } from './unit.entity';
import type { UnitAdded, UnitClosed } from './unit.events';
import { UnitSuccessor } from './unit-successor.entity';
import type { UnitRow } from './unit-tree';
import { UnitsQueries } from './units.queries';

/** A unit as it is entered. */
export interface NewUnit {
  code: string;
  name: string;
  shortName: string;
  aliases?: readonly string[];
  kind: UnitKind;
  parentId?: string | null;
  validFrom: string;
  validTo?: string | null;
  successorId?: string | null;
  sortOrder?: number;
}

/** Puts in order what hangs on a unit that is about to hang below `parentPath`: for a module to the right. */
export type BeforeMove = (tx: Transaction, unit: Unit, parentPath: readonly string[]) => Promise<void>;

/** How a unit ends. */
export interface Closing extends Omit<UnitClosed['data'], 'name'> {
  readonly lastOn: string;
}

/** Steps of units that other commands take (domain.md §1). None asks for a right: the command has. */
@Injectable()
export class UnitsService {
  private readonly beforeMoves: BeforeMove[] = [];

  constructor(private readonly units: UnitsQueries) {}

  /** Called once by a module to the right that has to look after something before a unit moves. */
  whenMoving(before: BeforeMove): void {
    this.beforeMoves.push(before);
  }

  /** Enters a unit under its parent. Asks for no right: the caller's command has. */
  async add(tx: Transaction, given: NewUnit): Promise<Unit> {
    const code = oneLine(given.code);
    await this.refuseTaken(tx, code);
    const parent = given.parentId ? await this.related(tx, 'parentId', given.parentId) : null;
    const successor = given.successorId ? await this.related(tx, 'successorId', given.successorId) : null;
    const unit = this.unit(given, code, parent);
    this.refuseProblems(unit, parent, successor);
    const event: UnitAdded = {
      type: 'unit.added',
      subjectId: unit.id,
      parentId: unit.parentId,
      data: { code, name: unit.name },
    };
    await tx.save(unit, event);
    if (successor) await tx.append(UnitSuccessor, { unitId: unit.id, successorId: successor.id, ordinal: 0 });
    return unit;
  }

  /** Ends a unit that is held; who takes over has been checked. */
  async close(tx: Transaction, unit: Unit, closing: Closing): Promise<Unit> {
    const { lastOn, successors } = closing;
    if (lastOn < unit.validFrom) refuse(new InvalidInput('lastOn', 'Ngày cuối không được trước ngày thành lập.'));
    await this.forgetSuccessors(tx, unit);
    await tx.appendAll(
      UnitSuccessor,
      successors.map(({ id: successorId }, ordinal) => ({ unitId: unit.id, successorId, ordinal })),
    );
    Object.assign(unit, { validTo: lastOn, successorId: successors[0]?.id ?? null });
    const data = { name: unit.name, ...closing };
    const event: UnitClosed = { type: 'unit.closed', subjectId: unit.id, parentId: unit.parentId, data };
    return tx.save(unit, event);
  }

  forgetSuccessors(tx: Transaction, { id }: Unit): Promise<void> {
    return tx.takeAway(UnitSuccessor, { unitId: id });
  }

  async refuseTaken(tx: Transaction, code: string): Promise<void> {
    if (await this.units.isTaken(tx.manager, code))
      refuse(new InvalidInput('code', `Mã định danh ${code} đã có đơn vị khác dùng.`));
  }

  refuseProblems(unit: Unit, parent: UnitRow | null, successor: UnitRow | null): void {
    const problems = problemsOf(unit, parent, successor);
    if (problems.length) refuse(new InvalidInput(problems));
  }

  async beforeMove(tx: Transaction, unit: Unit, parentPath: readonly string[]): Promise<void> {
    for (const before of this.beforeMoves) await before(tx, unit, parentPath);
  }

  async related(tx: Transaction, field: string, id: string): Promise<UnitRow> {
    return (await this.units.within(tx.manager, { id })) ?? refuse(new InvalidInput(field, 'Không có đơn vị này.'));
  }

  private unit(given: NewUnit, code: string, parent: UnitRow | null): Unit {
    const id = randomUUID();
    return Object.assign(new Unit(), {
      id,
      code,
      name: oneLine(given.name),
      shortName: oneLine(given.shortName),
      aliases: aliasesOf(given.aliases ?? []),
      kind: given.kind,
      parentId: parent?.id ?? null,
      path: [...(parent?.path ?? []), id],
      validFrom: given.validFrom,
      validTo: given.validTo ?? null,
      successorId: given.successorId ?? null,
      sortOrder: given.sortOrder ?? 0,
    });
  }
}

/** Each once, clean, none empty. */
export const aliasesOf = (given: readonly string[]): string[] => [
  ...new Set(given.map((alias) => oneLine(alias)).filter(Boolean)),
];

function problemsOf(unit: Unit, parent: UnitRow | null, successor: UnitRow | null): InvalidField[] {
  const problems: InvalidField[] = [];
  const problem = (path: string, message: string) => problems.push(new InvalidField(path, message));
  if (!unit.code) problem('code', 'Nhập mã định danh.');
  if (!unit.name) problem('name', 'Nhập tên đơn vị.');
  if (!unit.shortName) problem('shortName', 'Nhập tên ngắn.');
  if (unit.validTo && unit.validTo < unit.validFrom) problem('validTo', 'Ngày kết thúc không được trước ngày bắt đầu.');
  if (parent?.validTo && (!unit.validTo || unit.validTo > parent.validTo)) {
    problem('parentId', `${parent.name} chấm dứt hoạt động trước đơn vị này.`);
  }
  if (successor && !unit.validTo) problem('successorId', 'Chỉ đơn vị đã chấm dứt hoạt động mới có đơn vị kế thừa.');
  return problems;
}

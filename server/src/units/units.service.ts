import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@libs/changes';
import { InvalidField, InvalidInput, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { Unit, type UnitKind } from './unit.entity';
import type { UnitAdded } from './unit.events';
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

/** Commands on units (domain.md §1). */
@Injectable()
export class UnitsService {
  constructor(private readonly units: UnitsQueries) {}

  /** Enters a unit under its parent. Asks for no right: the caller's command has. */
  async add(tx: Transaction, given: NewUnit): Promise<Unit> {
    const code = cleanTyped(given.code);
    if (await this.units.isTaken(tx.manager, code))
      refuse(new InvalidInput('code', `Mã định danh ${code} đã có đơn vị khác dùng.`));
    const parent = given.parentId ? await this.related(tx, 'parentId', given.parentId) : null;
    const successor = given.successorId ? await this.related(tx, 'successorId', given.successorId) : null;
    const unit = this.unit(given, code, parent);
    const problems = problemsOf(unit, parent, successor);
    if (problems.length) refuse(new InvalidInput(problems));
    const event: UnitAdded = {
      type: 'unit.added',
      subjectId: unit.id,
      parentId: unit.parentId,
      data: { code, name: unit.name },
    };
    return tx.save(unit, event);
  }

  private unit(given: NewUnit, code: string, parent: UnitRow | null): Unit {
    const id = randomUUID();
    return Object.assign(new Unit(), {
      id,
      code,
      name: cleanTyped(given.name),
      shortName: cleanTyped(given.shortName),
      aliases: [...new Set((given.aliases ?? []).map((alias) => cleanTyped(alias)).filter(Boolean))],
      kind: given.kind,
      parentId: parent?.id ?? null,
      path: [...(parent?.path ?? []), id],
      validFrom: given.validFrom,
      validTo: given.validTo ?? null,
      successorId: given.successorId ?? null,
      sortOrder: given.sortOrder ?? 0,
    });
  }

  private async related(tx: Transaction, field: string, id: string): Promise<UnitRow> {
    return (await this.units.within(tx.manager, { id })) ?? refuse(new InvalidInput(field, 'Không có đơn vị này.'));
  }
}

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

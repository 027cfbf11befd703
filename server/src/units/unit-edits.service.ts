import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { addDays, localDateIn } from '@libs/calendar';
import { type Target, type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Forbidden, IllegalTransition, InvalidInput, refuse } from '@libs/refusals';
import { cleanTyped, oneLine } from '@libs/vietnamese';
import { UnitFormerName } from './unit-former-name.entity';
import type { ChangeUnitInput, CreateUnitInput, MoveUnitInput, ReopenUnitInput } from './unit-inputs.graphql';
import { Unit } from './unit.entity';
import type { UnitChanged, UnitMoved, UnitPlaced, UnitReopened } from './unit.events';
import { administersUnits } from './unit.policy';
import { type UnitRow } from './unit-tree';
import { UnitsQueries } from './units.queries';
import { aliasesOf, UnitsService } from './units.service';

/** Brothers stand this far apart, so that one can be put between two without touching the others. */
const gap = 10;

/** What the administrator of the system does to the tree of units (domain.md §1). Nothing of it deletes anything. */
@Injectable()
export class UnitEdits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsQueries,
    private readonly service: UnitsService,
  ) {}

  create(actor: Actor, input: CreateUnitInput) {
    return this.unitOfWork.run(actor, { command: 'createUnit', input }, async (tx) => {
      refuseOthers(actor);
      const brothers = await this.units.brothers(tx, input.parentId ?? null);
      return this.service.add(tx, { ...input, sortOrder: (brothers.at(-1)?.sortOrder ?? 0) + gap });
    });
  }

  /** A name it had stays: as another name it is found by, and with the last day on which it was called so. */
  change(actor: Actor, input: ChangeUnitInput) {
    return this.unitOfWork.run(actor, { command: 'changeUnit', input }, async (tx) => {
      const unit = await this.open(tx, input);
      const before = { code: unit.code, name: unit.name, shortName: unit.shortName };
      const [code, name, shortName] = [input.code, input.name, input.shortName].map(oneLine);
      if (code !== unit.code) await this.service.refuseTaken(tx, code);
      const called = name !== before.name || shortName !== before.shortName || code !== before.code;
      const renamed = called && input.renamed;
      const former = renamed ? [before.name, before.shortName] : [];
      const aliases = aliasesOf([...input.aliases, ...former]).filter((each) => each !== name && each !== shortName);
      Object.assign(unit, { code, name, shortName, aliases, kind: input.kind });
      this.service.refuseProblems(unit, null, null);
      const fromOn = renamed ? (input.fromOn ?? todayOf(tx)) : null;
      const decision = wordsOf(input.decision);
      if (fromOn) await this.keepName(tx, unit, before, { fromOn, decision });
      const data = { name, fromName: before.name, renamed, fromOn, decision };
      return tx.save(unit, { ...about(unit, 'unit.changed'), data } satisfies UnitChanged);
    });
  }

  /** Everything below it goes along. */
  move(actor: Actor, input: MoveUnitInput) {
    return this.unitOfWork.run(actor, { command: 'moveUnit', input }, async (tx) => {
      const unit = await this.open(tx, input);
      const parentId = input.parentId ?? null;
      if (parentId === unit.parentId) return this.place(tx, unit, input.beforeId ?? null);
      await this.hang(tx, unit, parentId, wordsOf(input.decision));
      return this.place(tx, unit, input.beforeId ?? null);
    });
  }

  /**
   * Makes it a part of another unit; `null`: of none. For callers that have asked who may.
   * @param keepsWork what the units it leaves handed down to it goes the same way, by the caller's doing
   */
  async hang(
    tx: Transaction,
    unit: Unit,
    parentId: string | null,
    decision: string | null,
    { keepsWork = false } = {},
  ): Promise<void> {
    const from = unit.parentId ? await this.units.within(tx.manager, { id: unit.parentId }) : null;
    const parent = parentId ? await this.service.related(tx, 'parentId', parentId) : null;
    if (parent?.path.includes(unit.id))
      refuse(new InvalidInput('parentId', 'Không thể đặt đơn vị vào trong chính nó hoặc đơn vị trực thuộc của nó.'));
    if (!keepsWork) await this.service.beforeMove(tx, unit, parent?.path ?? []);
    unit.parentId = parentId;
    this.service.refuseProblems(unit, parent, null);
    const data = { name: unit.name, fromName: from?.name ?? null, toName: parent?.name ?? null, decision };
    // The database lets the path follow, here and below.
    await tx.save(unit, { ...about(unit, 'unit.moved'), data } satisfies UnitMoved);
  }

  /** It exists again, as if it had never been closed; its work and its people stay where they went. */
  reopen(actor: Actor, input: ReopenUnitInput) {
    return this.unitOfWork.run(actor, { command: 'reopenUnit', input }, async (tx) => {
      const unit = await this.open(tx, input);
      if (!unit.validTo) refuse(new IllegalTransition('OPEN', `${unit.name} đang hoạt động.`));
      const parent = unit.parentId ? await this.service.related(tx, 'id', unit.parentId) : null;
      await this.service.forgetSuccessors(tx, unit);
      Object.assign(unit, { validTo: null, successorId: null });
      this.service.refuseProblems(unit, parent, null);
      const data = { name: unit.name, reason: cleanTyped(input.reason).trim() };
      return tx.save(unit, { ...about(unit, 'unit.reopened'), data } satisfies UnitReopened);
    });
  }

  private async open(tx: Transaction, target: Target): Promise<Unit> {
    refuseOthers(tx.actor);
    return tx.lock(Unit, target);
  }

  private async keepName(
    tx: Transaction,
    unit: Unit,
    before: { code: string; name: string; shortName: string },
    { fromOn, decision }: { fromOn: string; decision: string | null },
  ) {
    if (fromOn > todayOf(tx)) refuse(new InvalidInput('fromOn', 'Tên mới chỉ ghi từ hôm nay trở về trước.'));
    if (fromOn <= unit.validFrom) refuse(new InvalidInput('fromOn', 'Ngày đổi tên phải sau ngày đơn vị thành lập.'));
    const untilOn = addDays(fromOn, -1);
    await tx.append(UnitFormerName, {
      id: randomUUID(),
      unitId: unit.id,
      ...before,
      untilOn,
      decision,
      recordedAt: tx.now,
    });
  }

  /** Before one of its brothers, or last. Only those that have to make room get another number. */
  private async place(tx: Transaction, unit: Unit, beforeId: string | null): Promise<Unit> {
    const brothers = (await this.units.brothers(tx, unit.parentId)).filter(({ id }) => id !== unit.id);
    const at = beforeId ? brothers.findIndex(({ id }) => id === beforeId) : brothers.length;
    if (at < 0) refuse(new InvalidInput('beforeId', 'Không có đơn vị này cùng cấp.'));
    const order = between(brothers[at - 1], brothers[at]);
    if (order !== null) return order === unit.sortOrder ? unit : this.number(tx, unit, order);
    const inOrder: { id: string; sortOrder: number }[] = [...brothers.slice(0, at), unit, ...brothers.slice(at)];
    for (const [n, { id, sortOrder }] of inOrder.entries()) {
      const next = (n + 1) * gap;
      if (sortOrder !== next) await this.number(tx, id === unit.id ? unit : (await tx.hold(Unit, id))!, next);
    }
    return unit;
  }

  private number(tx: Transaction, unit: Unit, sortOrder: number): Promise<Unit> {
    unit.sortOrder = sortOrder;
    return tx.save(unit, { ...about(unit, 'unit.placed'), data: { name: unit.name } } satisfies UnitPlaced);
  }
}

/** Units are no secret: whoever may not change them is told so. */
function refuseOthers(actor: Actor): void {
  if (!administersUnits(actor)) refuse(new Forbidden('Chỉ quản trị hệ thống thay đổi được danh mục đơn vị.'));
}

/** A number that stands between two brothers; null where there is none left. */
function between(before: UnitRow | undefined, after: UnitRow | undefined): number | null {
  if (!after) return (before?.sortOrder ?? 0) + gap;
  const low = before?.sortOrder ?? after.sortOrder - 2 * gap;
  return after.sortOrder - low > 1 ? Math.floor((low + after.sortOrder) / 2) : null;
}

const about = <Type extends string>({ id, parentId }: Unit, type: Type) => ({ type, subjectId: id, parentId });

const wordsOf = (decision: string | null | undefined): string | null => oneLine(decision ?? '') || null;

const todayOf = ({ now }: Transaction): string => localDateIn(config.TZ_OFFICE, now);

import { Injectable } from '@nestjs/common';
import { type Actor, requireConfirmed } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { Forbidden, IllegalTransition, InvalidInput, refuse } from '@libs/refusals';
import { beyondOwnRows } from '@libs/sql';
import { oneLine } from '@libs/vietnamese';
import { Account, AccountsService } from '../accounts';
import { InheritanceService } from '../assignments';
import { CalendarQueries } from '../calendar';
import { administersUnits, isOpen, Unit, UnitEdits, type UnitRow, UnitsQueries, UnitsService } from '../units';
import { ClosingQueries, whyBeyond } from './closing.queries';
import type { CloseUnitInput } from './closing.graphql';

/** Who takes over what. */
interface Succession {
  readonly unit: Unit;
  readonly heirs: readonly UnitRow[];
  readonly input: CloseUnitInput;
  readonly reason: string;
}

/**
 * The end of a unit (domain.md §1, domain-facts.md §7): its open work, its parts and its people go to who takes over, in one
 * unit of work with the end itself. What is done stays with the unit that did it.
 */
@Injectable()
export class UnitClosings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsQueries,
    private readonly unitsService: UnitsService,
    private readonly edits: UnitEdits,
    private readonly accounts: AccountsService,
    private readonly inheritance: InheritanceService,
    private readonly queries: ClosingQueries,
    private readonly calendar: CalendarQueries,
  ) {}

  async close(actor: Actor, input: CloseUnitInput) {
    requireConfirmed(actor);
    return this.unitOfWork.run(actor, { command: 'closeUnit', input }, async (tx) => {
      if (!administersUnits(actor)) refuse(new Forbidden('Chỉ quản trị hệ thống thay đổi được danh mục đơn vị.'));
      const unit = await tx.lock(Unit, input);
      if (unit.validTo) refuse(new IllegalTransition('CLOSED', `${unit.name} đã chấm dứt hoạt động.`));
      const today = this.calendar.today(tx.now);
      if (input.lastOn > today) refuse(new InvalidInput('lastOn', 'Ngày cuối là hôm nay hoặc trước đó.'));
      const heirs = await this.heirs(tx, unit, input, today);
      const decision = oneLine(input.decision);
      if (!decision) refuse(new InvalidInput('decision', 'Nhập số, ký hiệu quyết định.'));
      const succession = { unit, heirs, input, reason: `${unit.name} chấm dứt hoạt động theo ${decision}.` };
      // In the order of the line: the units, their people, their work.
      const parts = await this.moveParts(tx, succession, today, decision);
      const people = input.movePeople ? await this.movePeople(tx, succession) : 0;
      const work = await beyondOwnRows(whyBeyond, () => this.moveWork(tx, succession));
      const successors = heirs.map(({ id, name }) => ({ id, name }));
      return this.unitsService.close(tx, unit, { lastOn: input.lastOn, decision, successors, parts, people, ...work });
    });
  }

  /** A part that hangs elsewhere from now on gives back what the units it leaves had handed down to it. */
  async giveBack(tx: Transaction, unit: Unit, parentPath: readonly string[]): Promise<void> {
    await beyondOwnRows(whyBeyond, async () => {
      const left = await this.queries.inHandsOf(tx, unit.id, { below: true, except: parentPath });
      for (const id of left) await this.inheritance.takeBack(tx, id, null, `${unit.name} chuyển sang đơn vị khác.`);
    });
  }

  private async heirs(tx: Transaction, unit: Unit, { successorIds, lastOn }: CloseUnitInput, today: string) {
    const heirs: UnitRow[] = [];
    for (const id of new Set(successorIds)) {
      const heir = await this.units.within(tx.manager, { id });
      if (!heir) return refuse(new InvalidInput('successorIds', 'Không có đơn vị này.'));
      if (heir.path.includes(unit.id))
        refuse(new InvalidInput('successorIds', `${heir.name} là đơn vị trực thuộc, sẽ chuyển theo đơn vị kế thừa.`));
      if (!isOpen(heir, today) || (heir.validTo !== null && heir.validTo <= lastOn))
        refuse(new InvalidInput('successorIds', `${heir.name} đã chấm dứt hoạt động.`));
      heirs.push(heir);
    }
    return heirs;
  }

  private async moveParts(tx: Transaction, { unit, heirs }: Succession, today: string, decision: string) {
    const parts = await this.queries.parts(tx, unit.id, today);
    if (parts.length && !heirs.length) {
      const message = `Còn ${parts.length} đơn vị trực thuộc đang hoạt động. Chọn đơn vị kế thừa.`;
      refuse(new InvalidInput('successorIds', message));
    }
    // Their work stays in their hands: it goes the same way.
    for (const { id } of parts)
      await this.edits.hang(tx, (await tx.hold(Unit, id))!, heirs[0]!.id, decision, { keepsWork: true });
    return parts.length;
  }

  private async movePeople(tx: Transaction, { unit, heirs }: Succession): Promise<number> {
    if (!heirs.length) return 0;
    const people = await this.queries.people(tx, unit.id);
    for (const { id, held } of people) {
      const account = (await tx.hold(Account, id))!;
      await this.accounts.moveRoles(tx, account, { fromUnitId: unit.id, toUnitId: heirs[0].id, held });
    }
    return people.length;
  }

  private async moveWork(tx: Transaction, { unit, heirs, input, reason }: Succession) {
    const open = await this.queries.open(tx, unit.id);
    if (open.length !== input.expectedOpen) {
      const message = `Đơn vị có ${open.length} nhiệm vụ đang mở, khác lúc bạn xem (${input.expectedOpen}). Xem lại rồi thực hiện.`;
      refuse(new InvalidInput('expectedOpen', message));
    }
    if (open.length && !heirs.length)
      refuse(new InvalidInput('successorIds', `Còn ${open.length} nhiệm vụ đang mở. Chọn đơn vị kế thừa.`));
    const chosen = new Map(input.moves.map(({ assignmentId, unitId }) => [assignmentId, unitId]));
    const counts = { moved: 0, givenUp: 0 };
    for (const id of open) {
      const heir = chosen.has(id) ? heirs.find((each) => each.id === chosen.get(id)) : heirs[0];
      if (!heir) return refuse(new InvalidInput(`moves.${id}`, 'Chọn một trong các đơn vị kế thừa.'));
      const became = await this.inheritance.inherit(tx, id, heir, reason);
      if (became === 'MOVED') counts.moved++;
      if (became === 'GIVEN_UP') counts.givenUp++;
    }
    for (const id of await this.queries.inHandsOf(tx, unit.id, { below: false, except: [] }))
      await this.inheritance.takeBack(tx, id, heirs[0] ?? null, reason);
    return counts;
  }
}

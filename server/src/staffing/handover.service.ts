import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, requireConfirmed } from '@libs/auth';
import { type Target, type Transaction, UnitOfWork } from '@libs/changes';
import { InvalidField, InvalidInput, NotFound, refuse, Refused } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { AccountsQueries } from '../accounts';
import { DelegationsService } from '../assignments';
import { AmendmentsService } from '../directives';
import { IntakeService } from '../intake';
import { Handover, HandoverItem, HandoverKind } from './handover.entity';
import type { HandoverUndone, WorkHandedOver } from './handover.events';
import type { HandOverInput } from './handover.graphql';
import { HandoverQueries } from './handover.queries';
import { officeRoles, undoneWithinMs } from './handover.policy';

/** Giving a leaver's open work to others: all that was chosen or nothing, each piece by the command that does it alone. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: HandoverQueries,
    private readonly accounts: AccountsQueries,
    private readonly delegations: DelegationsService,
    private readonly amendments: AmendmentsService,
    private readonly intake: IntakeService,
  ) {}

  async handOver(actor: Actor, input: HandOverInput) {
    requireConfirmed(actor);
    return this.unitOfWork.run(actor, { command: 'handOver', input }, async (tx) => {
      const { fromId, items } = input;
      const open = await this.queries.mayHandOver(actor, tx, fromId);
      const fromName = open.size ? await this.queries.nameOf(tx, fromId) : null;
      if (!fromName) return refuse(new NotFound());
      const handover = Object.assign(new Handover(), {
        ...{ id: randomUUID(), fromId, note: cleanTyped(input.note ?? '').trim() },
        ...{ byId: actor.id, at: tx.now, undoneAt: null },
      });
      const note = handover.note || `Nhận bàn giao từ ${fromName}`;
      const moved: HandoverItem[] = [];
      // In the order of the line, so that two commands never hold what the other wants: directives before assignments.
      for (const [index, item] of inOrder(items)) {
        const { kind, id, toId } = item;
        if (!open.has(kind + id)) refuse(at(index, 'Việc này không còn ở người bàn giao nữa. Tải lại danh sách.'));
        if (toId === fromId) refuse(at(index, 'Chọn một người khác với người bàn giao.'));
        const version = await this.give(tx, kind, item, toId, note).catch((error) => saidAt(index, error));
        moved.push(
          Object.assign(new HandoverItem(), {
            handoverId: handover.id,
            kind,
            subjectId: id,
            toId,
            before: { fromId },
            version,
          }),
        );
      }
      const event: WorkHandedOver = {
        type: 'account.work-handed-over',
        subjectId: fromId,
        data: { handoverId: handover.id, fromName, items: moved.length, note: handover.note },
      };
      await tx.save(handover, event);
      await tx.appendAll(HandoverItem, moved);
      return handover;
    });
  }

  /** Takes back what nobody has gone on with; what somebody has stays where it is. By whoever handed it over, within a day. */
  undo(actor: Actor, input: Target & { idempotencyKey?: string | null }) {
    return this.unitOfWork.run(actor, { command: 'undoHandover', input }, async (tx) => {
      const handover = (await tx.hold(Handover, input.id)) ?? refuse(new NotFound());
      if (handover.byId !== actor.id) refuse(new NotFound());
      if (handover.version !== input.expectedVersion) refuse(await tx.stale(handover));
      if (handover.undoneAt || +tx.now - +handover.at > undoneWithinMs)
        refuse(new InvalidInput('id', 'Bàn giao này không hoàn tác được nữa; bàn giao lại từng việc nếu cần.'));
      const items = await this.queries.itemsOf(tx, handover.id);
      let back = 0;
      for (const [, { kind, subjectId: id, version }] of inOrder(items)) {
        const target = { id, expectedVersion: version };
        const given = await this.give(tx, kind, target, handover.fromId, 'Hoàn tác bàn giao').catch(refusedOnly);
        if (given !== null) back++;
      }
      handover.undoneAt = tx.now;
      const fromName = (await this.queries.nameOf(tx, handover.fromId)) ?? '';
      const event: HandoverUndone = {
        type: 'account.handover-undone',
        subjectId: handover.fromId,
        data: { handoverId: handover.id, fromName, items: back, kept: items.length - back },
      };
      return tx.save(handover, event);
    });
  }

  /** Answers the version it has then. */
  private async give(tx: Transaction, kind: HandoverKind, target: Target, toId: string, note: string): Promise<number> {
    switch (kind) {
      case HandoverKind.DELEGATED:
        return (await this.delegations.delegateWithin(tx, target, toId, note)).version;
      case HandoverKind.MONITORED:
        return (await this.amendments.setMonitorWithin(tx, target, toId)).version;
      case HandoverKind.DRAFT: {
        if (!(await this.accounts.holdsRole(tx, toId, officeRoles)))
          refuse(new InvalidInput('toId', 'Chọn một người của Văn phòng.'));
        const displayName = (await this.queries.nameOf(tx, toId))!;
        return (await this.intake.handWithin(tx, target, { id: toId, displayName })).version;
      }
    }
  }
}

/** Row locks go along the line (house.md §4): documents and directives, then assignments, then drafts. */
const rank: Record<HandoverKind, number> = { MONITORED: 0, DELEGATED: 1, DRAFT: 2 };

const inOrder = <Item extends { kind: HandoverKind; id?: string; subjectId?: string }>(items: readonly Item[]) =>
  [...items.entries()].sort(
    ([, a], [, b]) => rank[a.kind] - rank[b.kind] || (a.id ?? a.subjectId!).localeCompare(b.id ?? b.subjectId!),
  );

const at = (index: number, message: string) => new InvalidInput([new InvalidField(`items.${index}.toId`, message)]);

/** What one piece is refused for stands beside it; that somebody was faster is said as it is. */
function saidAt(index: number, error: unknown): never {
  if (error instanceof Refused && !(error.refusal instanceof NotFound)) refuse(at(index, error.refusal.message));
  throw error;
}

function refusedOnly(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}

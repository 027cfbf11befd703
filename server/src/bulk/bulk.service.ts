import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { Forbidden, InvalidInput, NotFound, refuse, StaleVersion } from '@libs/refusals';
import type { Viewer } from '../assignments';
import { UnitsQueries } from '../units';
import { BulkArgumentsCheck } from './bulk-arguments.service';
import { BulkChoice, type Chosen } from './bulk-choice.service';
import type { BulkPreviewInput, StartBulkInput } from './bulk-inputs.graphql';
import { BulkItem } from './bulk-item.entity';
import { Bulk } from './bulk.entity';
import type { BulkStarted } from './bulk.events';
import type { BulkPreviewType } from './bulk.graphql';
import { BulkAct, BulkOutcome, hindranceTo, mayInBulk, type NewDeadline, versionFor } from './bulk.policy';

/** One act on many: what would happen, and the start of it. What is started, the worker does. */
@Injectable()
export class BulkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly choice: BulkChoice,
    private readonly check: BulkArgumentsCheck,
    private readonly units: UnitsQueries,
  ) {}

  async preview(actor: Actor, input: BulkPreviewInput): Promise<BulkPreviewType> {
    const viewer = await this.choice.viewer(actor);
    const chosen = await this.choice.chosen(viewer, input);
    const hindrances = new Map<string, number>();
    const units = new Map<string, number>();
    for (const one of chosen) {
      const message = whyNot(viewer, input, one);
      if (message) hindrances.set(message, (hindrances.get(message) ?? 0) + 1);
      else units.set(one.row!.unitId, (units.get(one.row!.unitId) ?? 0) + 1);
    }
    const named = await this.units.byIds([...units.keys()]);
    return {
      total: chosen.length,
      able: [...units.values()].reduce((sum, count) => sum + count, 0),
      hindrances: mostFirst(hindrances).map(([message, count]) => ({ message, count })),
      units: mostFirst(units).map(([id, count]) => ({ unit: named.get(id)!, count })),
    };
  }

  /** Writes down what is to be done to which assignments, and answers at once. */
  async start(actor: Actor, input: StartBulkInput) {
    const [viewer, calendar] = await Promise.all([this.choice.viewer(actor), this.check.workCalendar()]);
    return this.unitOfWork.run(actor, { command: 'startBulk', input }, async (tx) => {
      const chosen = await this.choice.chosen(viewer, input, tx);
      refuseAnotherCount(input, chosen.length);
      const rows = chosen.flatMap(({ row }) => row ?? []);
      if (!rows.length) refuse(new NotFound());
      if (!rows.some((row) => mayInBulk(actor, input.act, row, viewer.extensions))) refuse(new Forbidden());
      const bulk = Object.assign(new Bulk(), {
        id: randomUUID(),
        actorId: actor.id,
        onBehalfOfId: actor.onBehalfOf?.id ?? null,
        onBehalfOfName: actor.onBehalfOf?.displayName ?? null,
        sessionId: actor.sessionId,
        ip: actor.ip,
        act: input.act,
        arguments: await this.check.checked(tx, calendar, input),
        total: chosen.length,
        startedAt: tx.now,
        finishedAt: null,
      });
      const { id, act, total } = bulk;
      const event: BulkStarted = { type: 'bulk.started', subjectId: id, data: { act, total } };
      await tx.save(bulk, event);
      await tx.appendAll(
        BulkItem,
        chosen.map((one, index) => item(bulk, one, index + 1)),
      );
      return { id };
    });
  }
}

/** What somebody does not see can only fail, and need not be tried. */
const item = ({ id, act }: Bulk, { id: assignmentId, ticked, row }: Chosen, n: number): BulkItem => ({
  bulkId: id,
  n,
  assignmentId,
  expectedVersion: row && versionFor(act, row, ticked),
  outcome: row ? BulkOutcome.WAITING : BulkOutcome.FAILED,
  message: row ? null : new NotFound().message,
});

function refuseAnotherCount({ filter, expectedCount }: StartBulkInput, count: number): void {
  if (!filter) return;
  if (!count) refuse(new InvalidInput('filter', 'Không có nhiệm vụ nào khớp bộ lọc.'));
  if (typeof expectedCount === 'number' && expectedCount !== count) {
    const message = `Bộ lọc nay có ${count} nhiệm vụ, không còn là ${expectedCount}. Xem lại rồi làm.`;
    refuse(new InvalidInput('expectedCount', message));
  }
}

/** In the words in which the act itself would refuse it; null if it can be done. */
function whyNot({ actor, extensions: rules }: Viewer, input: BulkPreviewInput, { row, ticked }: Chosen): string | null {
  if (!row) return new NotFound().message;
  const hindrance = hindranceTo(actor, input.act, row, ticked, { rules, deadline: deadlineIn(input) });
  if (!hindrance) return null;
  if (hindrance.kind === 'STATE') return hindrance.says;
  return (hindrance.kind === 'STALE' ? new StaleVersion(row.version) : new Forbidden(hindrance.says)).message;
}

/** The day that all are to have, where the act gives one. */
const deadlineIn = ({ act, on, time, approve }: BulkPreviewInput): NewDeadline | null =>
  on && (act === BulkAct.REQUEST_EXTENSION || (act === BulkAct.DECIDE_EXTENSION && approve !== false))
    ? { on, time: time ?? null }
    : null;

const mostFirst = (counts: ReadonlyMap<string, number>) => [...counts].sort(([, a], [, b]) => b - a);

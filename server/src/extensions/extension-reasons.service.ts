import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { Forbidden, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { fold, oneLine } from '@libs/vietnamese';
import { administers } from '../settings';
import { ExtendingQueries } from './extending.queries';
import type { ExtensionReasonAdded, ExtensionReasonChanged } from './extension.events';
import type { SaveExtensionReasonInput } from './extension-inputs.graphql';
import { ExtensionReason } from './extension-reason.entity';

/** The list of reasons that units choose from (domain.md §4). */
@Injectable()
export class ExtensionReasons {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ExtendingQueries,
  ) {}

  /** Adds a reason, or changes one: its name, whether it can be chosen, its place. */
  save(actor: Actor, input: SaveExtensionReasonInput) {
    return this.unitOfWork.run(actor, { command: 'saveExtensionReason', input }, async (tx) => {
      if (!administers(actor)) refuse(new Forbidden());
      const name = oneLine(input.name);
      const list = await this.queries.reasonList(tx);
      const reason = input.id ? await this.held(tx, input.id, input.expectedVersion) : null;
      if (list.some((other) => other.id !== reason?.id && fold(other.name) === fold(name)))
        refuse(new InvalidInput('name', `Đã có lý do “${name}”.`));
      const others = list.filter(({ id }) => id !== reason?.id);
      const place = Math.min(input.position ?? reason?.position ?? others.length + 1, others.length + 1);
      const saved = Object.assign(reason ?? new ExtensionReason(), {
        id: reason?.id ?? randomUUID(),
        name,
        active: input.active,
        position: place,
      });
      await tx.save(saved, reason ? changed(saved) : added(saved));
      const order = [...others.slice(0, place - 1), saved, ...others.slice(place - 1)];
      await this.makeRoom(tx, order, saved);
      return saved;
    });
  }

  private async held(tx: Transaction, id: string, expectedVersion: number | null | undefined) {
    const reason = (await tx.hold(ExtensionReason, id)) ?? refuse(new NotFound());
    if (reason.version !== expectedVersion) refuse(await tx.stale(reason));
    return reason;
  }

  /** A reason that only moved over is not what anybody changed: its version moves with its place, and no record is made. */
  private async makeRoom(tx: Transaction, order: readonly { id: string }[], saved: ExtensionReason): Promise<void> {
    for (const [index, { id }] of order.entries()) {
      if (id === saved.id) continue;
      const other = (await tx.hold(ExtensionReason, id))!;
      if (other.position !== index + 1) await tx.keep(Object.assign(other, { position: index + 1 }));
    }
  }
}

const added = ({ id, name }: ExtensionReason): ExtensionReasonAdded => ({
  type: 'extension_reason.added',
  subjectId: id,
  data: { name },
});

const changed = ({ id, name, active }: ExtensionReason): ExtensionReasonChanged => ({
  type: 'extension_reason.changed',
  subjectId: id,
  data: { name, active },
});

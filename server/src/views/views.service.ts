import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { Forbidden, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { oneLine } from '@libs/vietnamese';
import { DefaultView } from './default-view.entity';
import { SavedView } from './saved-view.entity';
import { isMine, mayChange, mayDelete, mayShare } from './saved-view.policy';
import type { ViewDeleted, ViewSaved } from './view.events';
import type { DeleteViewInput, SaveViewInput, SetDefaultViewInput } from './view.graphql';
import { ViewsQueries } from './views.queries';

const mostViews = 100;

/** Commands on saved views. */
@Injectable()
export class ViewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ViewsQueries,
  ) {}

  /** Keeps a new view, or one of one's own anew. */
  save(actor: Actor, input: SaveViewInput) {
    return this.unitOfWork.run(actor, { command: 'saveView', input }, async (tx) => {
      const view = input.id ? await this.mine(tx, input.id, input.expectedVersion) : begun(actor, input);
      if (!mayShare(actor, input.sharedWith)) refuse(new Forbidden('Chỉ Văn phòng chia sẻ bộ lọc cho mọi người.'));
      if (view.list !== input.list) refuse(new InvalidInput('list', 'Bộ lọc này là của danh sách khác.'));
      const { address, sharedWith } = input;
      const name = oneLine(input.name);
      Object.assign(view, { name, address, sharedWith });
      await this.refuseIfNoRoom(tx, view);
      const event: ViewSaved = { type: 'view.saved', subjectId: view.id, data: { name, list: view.list, sharedWith } };
      return tx.save(view, event);
    });
  }

  delete(actor: Actor, input: DeleteViewInput) {
    return this.unitOfWork.run(actor, { command: 'deleteView', input }, async (tx) => {
      const view = await this.held(tx, input.id, mayDelete);
      if (view.version !== input.expectedVersion) refuse(await tx.stale(view));
      view.deletedAt = tx.now;
      const { name, list } = view;
      const ownerName = isMine(actor, view) ? actor.displayName : await this.queries.ownerName(tx, view);
      const event: ViewDeleted = { type: 'view.deleted', subjectId: view.id, data: { name, list, ownerName } };
      return tx.save(view, event);
    });
  }

  /** Says with what a list opens for oneself. */
  setDefault(actor: Actor, input: SetDefaultViewInput) {
    return this.unitOfWork.run(actor, { command: 'setDefaultView', input }, async (tx) => {
      const { list, viewId } = input;
      if (!viewId) await tx.takeAway(DefaultView, { accountId: actor.id, list });
      else {
        if (!(await this.queries.sees(tx, actor, { id: viewId }))) refuse(new NotFound());
        const view = (await tx.hold(SavedView, viewId)) ?? refuse(new NotFound());
        if (view.list !== list) refuse(new InvalidInput('viewId', 'Bộ lọc này là của danh sách khác.'));
        await tx.mark(DefaultView, { accountId: actor.id, list, viewId });
      }
      return { id: actor.id };
    });
  }

  private async mine(tx: Transaction, id: string, expectedVersion: number | null | undefined): Promise<SavedView> {
    const view = await this.held(tx, id, mayChange);
    if (view.version !== expectedVersion) refuse(await tx.stale(view));
    return view;
  }

  /** The view, held, if the actor `may`; else the refusal that fits. */
  private async held(tx: Transaction, id: string, may: (actor: Actor, view: SavedView) => boolean): Promise<SavedView> {
    const view = (await tx.hold(SavedView, id)) ?? refuse(new NotFound());
    if (view.deletedAt) refuse(new NotFound());
    if (may(tx.actor, view)) return view;
    return refuse((await this.queries.sees(tx, tx.actor, view)) ? new Forbidden() : new NotFound());
  }

  private async refuseIfNoRoom(tx: Transaction, view: SavedView): Promise<void> {
    const { count, named } = await this.queries.others(tx, view);
    if (named) refuse(new InvalidInput('name', `Bạn đã có bộ lọc “${view.name}”. Đặt tên khác.`));
    if (count < mostViews) return;
    refuse(new InvalidInput('name', `Mỗi danh sách có nhiều nhất ${mostViews} bộ lọc của bạn. Xóa bớt rồi lưu lại.`));
  }
}

const begun = (actor: Actor, { list }: SaveViewInput): SavedView =>
  Object.assign(new SavedView(), { id: randomUUID(), ownerId: actor.id, list, deletedAt: null });

import { type Actor, has, Role, seesProvince } from '../../../libs/auth/actor';

export interface Owned {
  readonly ownerId: string;
  readonly shared: boolean;
}

/** What is asked of the whole province is shared among those who may ask it (domain.md §7). A query shows nobody more than they may see. */
export const mayShare = seesProvince;

export const seesShared = seesProvince;

const isMine = (actor: Actor, { ownerId }: Owned): boolean => ownerId === actor.id;

export const sees = (actor: Actor, query: Owned): boolean =>
  isMine(actor, query) || (query.shared && seesShared(actor));

/** Others use a shared query, and change only their own. */
export const mayChange = isMine;

/** A head of the Office tidies up what others share. */
export const mayDelete = (actor: Actor, query: Owned): boolean =>
  isMine(actor, query) || (query.shared && has(actor, Role.OFFICE_HEAD));

import { type Actor, has, isOffice, Role } from '../../../libs/auth/actor';

/** The lists that views can be saved of. */
export enum ListName {
  ASSIGNMENTS = 'ASSIGNMENTS',
  DOCUMENTS = 'DOCUMENTS',
}

/** Who else may use a view. */
export enum SharedWith {
  NOBODY = 'NOBODY',
  UNIT = 'UNIT',
  EVERYONE = 'EVERYONE',
}

export interface Owned {
  readonly ownerId: string;
  readonly sharedWith: SharedWith;
}

/** A view is a person's own, also while they stand in for another. */
export const isMine = (actor: Actor, { ownerId }: Pick<Owned, 'ownerId'>): boolean => ownerId === actor.id;

/** What the whole province finds in its lists is the Office's to say. */
export const mayShare = (actor: Actor, sharedWith: SharedWith): boolean =>
  sharedWith !== SharedWith.EVERYONE || isOffice(actor);

/** Others use a shared view, and change only their own. */
export const mayChange = isMine;

/** A head of the Office tidies up what others share. */
export const mayDelete = (actor: Actor, view: Owned): boolean =>
  isMine(actor, view) || (view.sharedWith !== SharedWith.NOBODY && has(actor, Role.OFFICE_HEAD));

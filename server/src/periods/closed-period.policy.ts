import { type Actor, has, Role, seesProvince } from '../../../libs/auth/actor';

/** A period speaks for the whole province: so do those who close it and those who read it (domain.md §5, §7). */
export const mayClose = (actor: Actor): boolean => has(actor, Role.OFFICE_HEAD);

export const seesClosed = (actor: Actor): boolean => seesProvince(actor);

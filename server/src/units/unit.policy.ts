import { type Actor, has, Role } from '../../../libs/auth/actor';

/** Who sets up which units there are (domain.md §1). */
export const administersUnits = (actor: Actor): boolean => has(actor, Role.SYSTEM_ADMIN);

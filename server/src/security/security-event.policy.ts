import { type Actor, has, Role } from '../../../libs/auth/actor';

/** Who reads what is about safety: whoever runs the system, and the head of the Office, so that nobody watches only themselves. */
export const seesSecurity = (actor: Actor): boolean => has(actor, Role.SYSTEM_ADMIN, Role.OFFICE_HEAD);

import { type Actor, has, Role } from '../../../libs/auth/actor';

/** Who sets how the software works, and sees how it is set: the head of the Office, and whoever runs the system. */
export const administers = (actor: Actor): boolean => has(actor, Role.OFFICE_HEAD, Role.SYSTEM_ADMIN);

import { type Actor, has, Role } from '../../../libs/auth/actor';

/** The words are the Office's; a system administrator may help, and tries them on examples only. */
export const mayEditWords = (actor: Actor): boolean => has(actor, Role.OFFICE_HEAD, Role.SYSTEM_ADMIN);

/** Who looks after the mails sees where each went and what came of it; everybody else their own. */
export const looksAfterMails = (actor: Actor): boolean => has(actor, Role.OFFICE_HEAD, Role.SYSTEM_ADMIN);

/**
 * What a mail says is of assignments, and a system administrator sees none (domain.md §7): the heads of the Office read it,
 * and whoever it was sent to.
 */
export const mayRead = (actor: Actor, mail: { readonly accountId: string | null; readonly status: string }): boolean =>
  has(actor, Role.OFFICE_HEAD) || (mail.accountId === actor.id && mail.status === 'SENT');

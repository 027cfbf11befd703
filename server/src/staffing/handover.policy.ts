import { Role } from '../../../libs/auth/actor';

/** Who can follow directives and enter documents. */
export const officeRoles: readonly Role[] = [Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD];

/** For so long a handover can be taken back as a whole. */
export const undoneWithinMs = 24 * 3_600_000;

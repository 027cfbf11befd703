import type { RightsGroup, Role } from '../graphql/schema';
import type { TextKey } from '../i18n/text';

/** In the order of the table. */
export const groupsInOrder: readonly RightsGroup[] = ['ASSIGNMENT', 'EXTENSION', 'INQUIRY', 'DIRECTIVE', 'PROVINCE'];

export const groupWords: Record<RightsGroup, TextKey> = {
  ASSIGNMENT: 'rights.group.ASSIGNMENT',
  EXTENSION: 'rights.group.EXTENSION',
  INQUIRY: 'rights.group.INQUIRY',
  DIRECTIVE: 'rights.group.DIRECTIVE',
  PROVINCE: 'rights.group.PROVINCE',
};

export const roleWords: Record<Role, TextKey> = {
  OFFICE_SPECIALIST: 'shell.roles.OFFICE_SPECIALIST',
  OFFICE_HEAD: 'shell.roles.OFFICE_HEAD',
  PROVINCIAL_LEADER: 'shell.roles.PROVINCIAL_LEADER',
  UNIT_HEAD: 'shell.roles.UNIT_HEAD',
  UNIT_SPECIALIST: 'shell.roles.UNIT_SPECIALIST',
  UNIT_ADMIN: 'shell.roles.UNIT_ADMIN',
  SYSTEM_ADMIN: 'shell.roles.SYSTEM_ADMIN',
  ANALYST: 'shell.roles.ANALYST',
};

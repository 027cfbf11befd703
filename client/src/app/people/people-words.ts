import type { AccountAction, AccountStatus, PeopleColumn, Role, UnitKind } from '../graphql/schema';
import type { TextKey } from '../i18n/text';
import type { IconName } from '../ui/icons';

// Each is a Record: a value that the schema gains doesn't compile until it has been worded.

export const kindWords: Record<UnitKind, TextKey> = {
  PROVINCIAL_OFFICE: 'people.kind.PROVINCIAL_OFFICE',
  DEPARTMENT: 'people.kind.DEPARTMENT',
  AGENCY: 'people.kind.AGENCY',
  LOCALITY: 'people.kind.LOCALITY',
  DIVISION: 'people.kind.DIVISION',
  OTHER: 'people.kind.OTHER',
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

export const accountStatusWords: Record<AccountStatus, { words: TextKey; icon: IconName }> = {
  INVITED: { words: 'people.status.INVITED', icon: 'mail' },
  ACTIVE: { words: 'people.status.ACTIVE', icon: 'check_circle' },
  DISABLED: { words: 'people.status.DISABLED', icon: 'cancel' },
};

export const actionWords: Record<AccountAction, TextKey> = {
  CHANGE: 'people.act.CHANGE',
  INVITE_AGAIN: 'people.act.INVITE_AGAIN',
  WITHDRAW_INVITATION: 'people.act.WITHDRAW_INVITATION',
  DISABLE: 'people.act.DISABLE',
  RESTORE: 'people.act.RESTORE',
  GRANT: 'people.act.GRANT',
  MOVE: 'people.act.MOVE',
};

export const columnWords: Record<PeopleColumn, TextKey> = {
  DISPLAY_NAME: 'people.column.DISPLAY_NAME',
  TITLE: 'people.column.TITLE',
  EMAIL: 'people.column.EMAIL',
  USERNAME: 'people.column.USERNAME',
  UNIT: 'people.column.UNIT',
  ROLE: 'people.column.ROLE',
};

/** In the order in which people meet them. */
export const kinds = Object.keys(kindWords) as UnitKind[];
export const roles = Object.keys(roleWords) as Role[];
export const accountStatuses = Object.keys(accountStatusWords) as AccountStatus[];

import type { Like } from '../i18n/text';
import type { security as vi } from './security.vi';

export const security: Like<typeof vi> = {
  title: 'Security log',
  kinds: 'Filter by kind',
  kind: {
    SIGN_IN_FAILED: 'Failed sign-in',
    SIGN_IN_BLOCKED: 'Sign-in blocked',
    NEW_DEVICE: 'New device',
    TOKEN_MISUSED: 'Wrong access tokens',
    TOKEN_MADE: 'Access tokens',
    ACCESS_DENIED: 'Denied',
    BROKE_GLASS: 'Break-glass account',
    ROLE_CHANGED: 'Roles',
    ACCOUNT_CHANGED: 'Accounts',
    CREDENTIALS_CHANGED: 'Passwords, factors',
    EXPORTED_MUCH: 'Large exports',
    FILE_INFECTED: 'Infected file',
    SETTING_CHANGED: 'Settings',
  },
  reason: {
    WRONG: 'Wrong user name or password',
    DISABLED: 'The account is disabled',
    THROTTLED: 'Too many wrong attempts',
    UNREACHABLE: 'The identity provider could not be reached',
    UNKNOWN: 'Belongs to no user here',
    SECOND_FACTOR: 'Wrong second factor',
  },
  value: { yes: 'Yes', no: 'No' },
  search: 'Person, user name, network address',
  columns: {
    kind: 'Kind',
    about: 'What',
    who: 'By whom',
    at: 'When',
  },
  from: 'from {{ ip }}',
  empty: 'No events yet',
  emptyText: 'Failed sign-ins, refusals, changed roles, large exports… appear here.',
  noMatch: 'No such events',
  noMatchText: 'Try fewer conditions.',
  clear: 'Clear filters',
};

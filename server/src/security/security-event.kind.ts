/**
 * What of the trail is about safety. The database knows which record is which (function `security_kind`), so that an index finds
 * them among millions.
 */
export enum SecurityKind {
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  SIGN_IN_BLOCKED = 'SIGN_IN_BLOCKED',
  NEW_DEVICE = 'NEW_DEVICE',
  TOKEN_MISUSED = 'TOKEN_MISUSED',
  TOKEN_MADE = 'TOKEN_MADE',
  ACCESS_DENIED = 'ACCESS_DENIED',
  BROKE_GLASS = 'BROKE_GLASS',
  ROLE_CHANGED = 'ROLE_CHANGED',
  ACCOUNT_CHANGED = 'ACCOUNT_CHANGED',
  CREDENTIALS_CHANGED = 'CREDENTIALS_CHANGED',
  EXPORTED_MUCH = 'EXPORTED_MUCH',
  FILE_INFECTED = 'FILE_INFECTED',
  SETTING_CHANGED = 'SETTING_CHANGED',
}

/** What administrators get a mail about; the rest is read on the screen. */
export const alarming: readonly SecurityKind[] = [
  SecurityKind.SIGN_IN_BLOCKED,
  SecurityKind.TOKEN_MISUSED,
  SecurityKind.FILE_INFECTED,
  SecurityKind.BROKE_GLASS,
  SecurityKind.EXPORTED_MUCH,
  SecurityKind.ROLE_CHANGED,
  SecurityKind.ACCESS_DENIED,
];

/** Refusals within one look at them that are no longer somebody's slips. */
export const manyDenials = 20;

import type { GroupRole } from '@libs/config';
import type { SourcedRole } from '../accounts';
import type { Role } from '@libs/auth';

/** Somebody as a directory or a provider knows them. */
export interface OutsidePerson {
  /** `ldap`, or the issuer of the provider. */
  readonly issuer: string;
  /** What is theirs for ever there. */
  readonly subject: string;
  readonly username: string | null;
  readonly displayName: string;
  readonly title: string | null;
  /** Null also where nobody has verified it. */
  readonly email: string | null;
  readonly groups: readonly string[];
}

/** The roles that somebody's groups mean; groups are compared as directories do, whatever the capitals and spaces. */
export function rolesOf(groups: readonly string[], map: readonly GroupRole[]): SourcedRole[] {
  const held = new Set(groups.map(sameGroup));
  return map
    .filter(({ group }) => held.has(sameGroup(group)))
    .map(({ role, unitCode }) => ({ role: role as Role, unitCode }));
}

const sameGroup = (group: string) =>
  group
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*([,=])\s*/g, '$1')
    .trim();

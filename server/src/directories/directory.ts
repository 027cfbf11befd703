import { readFileSync } from 'node:fs';
import { Injectable, Logger } from '@nestjs/common';
import { config } from '@libs/config';
import { AccountsQueries, type Credentials } from '../accounts';
import { LdapServer, LdapUnreachable } from './ldap-server';
import { OutsideIdentities } from './outside-identities.queries';
import { OutsidePeople, type Welcome } from './outside-people.service';

/** What the directory decided about a sign-in. */
export type Told =
  | { readonly reached: true; readonly fits: boolean; readonly credentials: Credentials | null }
  | { readonly reached: false };

/**
 * The directory that decides passwords (`LDAP_URL`). Who has a password here keeps it unless the installation says otherwise,
 * and whoever runs the system always does: with the directory down, or in wrong hands, they still get in, and nobody else by it.
 */
@Injectable()
export class Directory {
  private readonly log = new Logger(Directory.name);
  private readonly server = serverOf(config);
  private readonly how: Welcome = {
    by: 'USERNAME',
    adopts: config.LDAP_ACCOUNTS === 'known' ? 'NOBODY' : 'DROPPING_PASSWORD',
    creates: config.LDAP_ACCOUNTS === 'create',
    roles: config.LDAP_ROLES,
  };

  constructor(
    private readonly accounts: AccountsQueries,
    private readonly identities: OutsideIdentities,
    private readonly people: OutsidePeople,
  ) {}

  /**
   * What the directory says of a name and a password; null where it has no say, and the password kept here decides.
   * @param known the account of that name, if there is one
   */
  async tells(username: string, password: string, known: Credentials | null, ip: string): Promise<Told | null> {
    const { server } = this;
    if (!server) return null;
    const subject = known && (await this.identities.subjectOf(known.id, 'ldap'));
    const here = Boolean(known?.passwordHash) && !subject;
    if (here && (this.how.adopts === 'NOBODY' || (await this.runsSystem(known!.id)))) return null;
    try {
      const { person, fits } = await server.ask(username, password);
      // A name that is somebody else's there now: it does not open the account of who had it before.
      const theirs = fits && person && (!subject || subject === person.subject);
      if (!theirs) return here ? null : { reached: true, fits: false, credentials: known };
      const accountId = await this.people.welcome(person, ip, this.how);
      if (!accountId && here) return null;
      const credentials = accountId ? await this.accounts.credentialsOf(accountId) : known;
      return { reached: true, fits: accountId !== null, credentials };
    } catch (error) {
      if (!(error instanceof LdapUnreachable)) throw error;
      this.log.error(`The directory could not be asked: ${error.message}`);
      return here ? null : { reached: false };
    }
  }

  private async runsSystem(accountId: string): Promise<boolean> {
    return (await this.accounts.account(accountId)).roles.some(({ role }) => role === 'SYSTEM_ADMIN');
  }
}

function serverOf(settings: typeof config): LdapServer | null {
  const {
    LDAP_URL: url,
    LDAP_BASE: base,
    LDAP_FILTER,
    LDAP_CA,
    LDAP_BIND_DN,
    LDAP_BIND_PASSWORD,
    LDAP_GROUP_BASE,
  } = settings;
  if (!url || !base) return null;
  return new LdapServer({
    ...{ url, base, filter: LDAP_FILTER ?? '(uid={username})', groupBase: LDAP_GROUP_BASE },
    ...{ bindDn: LDAP_BIND_DN, bindPassword: LDAP_BIND_PASSWORD },
    ...(LDAP_CA && { ca: readFileSync(LDAP_CA, 'utf8') }),
  });
}

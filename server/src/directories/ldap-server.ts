import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { Client, type Entry, escapeFilter, InvalidCredentialsError, ResultCodeError } from 'ldapts';
import type { OutsidePerson } from './outside-person';

/** Where the directory is, and how people are found in it. */
export interface LdapOptions {
  /** `ldaps://…`, or `ldap://…`: encrypted by StartTLS then, unless it is this machine. */
  readonly url: string;
  /** PEM of who signs for it, beside those the system trusts. */
  readonly ca?: string;
  readonly bindDn?: string;
  readonly bindPassword?: string;
  readonly base: string;
  /** With `{username}` in it. */
  readonly filter: string;
  readonly groupBase?: string;
}

/** What the directory says of a name and a password. */
export interface LdapAnswer {
  /** Whose name it is; null if it is nobody's, or more than one's. */
  readonly person: OutsidePerson | null;
  readonly fits: boolean;
}

/** The directory cannot be asked: down, not encrypted, or our own place in it is wrong. */
export class LdapUnreachable extends Error {}

/** An operation, and a whole sign-in (reliability.md B.4). */
const OPERATION_MS = 5_000;
const WHOLE_MS = 10_000;

const attributes = [
  ...['entryUUID', 'objectGUID', 'uid', 'sAMAccountName', 'displayName', 'cn', 'title', 'mail', 'memberOf'],
];
/** Results that are about the server, not about who asks: busy, unavailable, unwilling for want of encryption. */
const serversOwn = [8, 13, 51, 52, 80];

/** An LDAP v3 server that decides passwords. Connections are made for one sign-in and not kept. */
export class LdapServer {
  constructor(private readonly options: LdapOptions) {}

  /**
   * Whether the directory has one person of that name with that password. Throws `LdapUnreachable`. An empty password is
   * refused before anything is sent: to a directory it would mean "nobody in particular", and succeed (reliability.md A.5, S-54).
   */
  async ask(username: string, password: string): Promise<LdapAnswer> {
    // eslint-disable-next-line no-control-regex -- what no keyboard types finds nobody
    if (!password || !username || username.length > 200 || /[\u0000-\u001f]/.test(username)) return nobody;
    const late = pause(WHOLE_MS, undefined, { ref: false }).then(() => {
      throw new LdapUnreachable('No answer in time');
    });
    return Promise.race([this.asked(username, password), late]);
  }

  private asked(username: string, password: string): Promise<LdapAnswer> {
    return this.connected(async (client) => {
      await this.asOurselves(client);
      const entry = await this.find(client, username);
      // A name that is nobody's costs what a wrong password costs.
      const fits = await this.binds(entry?.dn ?? `cn=nobody,${this.options.base}`, entry ? password : anything());
      if (!entry) return nobody;
      return { person: personOf(entry, username, fits ? await this.groupsOf(client, entry) : []), fits };
    });
  }

  /** As the person, on a connection of its own: what they may see there is not what we look for. */
  private binds(dn: string, password: string): Promise<boolean> {
    return this.connected(async (client) => {
      try {
        await client.bind(dn, password);
        return true;
      } catch (error) {
        if (error instanceof InvalidCredentialsError) return false;
        // Locked, expired, or a word of the server about this entry: no.
        if (error instanceof ResultCodeError && !serversOwn.includes(error.code)) return false;
        throw error;
      }
    });
  }

  private async asOurselves(client: Client): Promise<void> {
    const { bindDn, bindPassword } = this.options;
    if (bindDn && bindPassword) await client.bind(bindDn, bindPassword);
  }

  private async find(client: Client, username: string): Promise<Entry | null> {
    const filter = this.options.filter.replaceAll('{username}', () => escapeFilter`${username}`);
    const { searchEntries } = await client.search(this.options.base, {
      ...{ scope: 'sub', filter, attributes, sizeLimit: 2, explicitBufferAttributes: ['objectGUID'] },
    });
    return searchEntries.length === 1 ? searchEntries[0] : null;
  }

  /** What the entry says itself, and what groups say of it. */
  private async groupsOf(client: Client, { dn, memberOf }: Entry): Promise<string[]> {
    const { groupBase } = this.options;
    if (!groupBase) return all(memberOf);
    const filter = escapeFilter`(|(member=${dn})(uniqueMember=${dn}))`;
    const { searchEntries } = await client.search(groupBase, {
      scope: 'sub',
      filter,
      attributes: ['cn'],
      sizeLimit: 500,
    });
    return [...all(memberOf), ...searchEntries.flatMap((group) => [group.dn, ...all(group['cn'])])];
  }

  private async connected<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const { url, ca } = this.options;
    const { protocol, hostname } = new URL(url);
    const tls = { minVersion: 'TLSv1.2' as const, host: hostname, ...(ca && { ca: [ca] }) };
    let connections = 0;
    const client = new Client({
      ...{ url, timeout: OPERATION_MS, connectTimeout: OPERATION_MS },
      ...(protocol === 'ldaps:' && { tlsOptions: tls }),
      // A second one would be a reconnection by itself, which is not encrypted any more.
      createConnection: ((port: number, host: string) => {
        if (connections++) throw new LdapUnreachable('The connection was lost');
        return connect(port, host);
      }) as typeof connect,
    });
    try {
      if (protocol === 'ldap:' && !isHere(hostname)) await client.startTLS(tls);
      return await work(client);
    } catch (error) {
      throw error instanceof LdapUnreachable ? error : new LdapUnreachable((error as Error).message, { cause: error });
    } finally {
      await client.unbind().catch(() => undefined);
    }
  }
}

const nobody: LdapAnswer = { person: null, fits: false };

const isHere = (host: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host);

const anything = () => randomBytes(16).toString('hex');

/** The values of an attribute, whether there are none, one or several. */
const all = (value: Entry[string] | undefined): string[] =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]).map(String).filter(Boolean);

function personOf(entry: Entry, username: string, groups: string[]): OutsidePerson {
  const [first] = all(entry['displayName']).concat(all(entry['cn']));
  const guid = entry['objectGUID'];
  const [uuid] = all(entry['entryUUID']);
  return {
    issuer: 'ldap',
    subject: uuid ?? (Buffer.isBuffer(guid) && guid.length ? guid.toString('hex') : entry.dn.toLowerCase()),
    username: (all(entry['uid'])[0] ?? all(entry['sAMAccountName'])[0] ?? username).toLowerCase(),
    displayName: first ?? username,
    title: all(entry['title'])[0] ?? null,
    email: all(entry['mail'])[0] ?? null,
    groups,
  };
}

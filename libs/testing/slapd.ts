import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'ldapts';
import { freePort } from './product';

/** Somebody in the directory; `groups` are names below `ou=nhom`. */
export interface DirectoryPerson {
  readonly uid: string;
  readonly password: string;
  readonly displayName: string;
  readonly title?: string;
  readonly mail?: string;
}

/** A real OpenLDAP for one spec, which goes away with it. */
export interface ThrowawaySlapd {
  readonly url: string;
  /** The same at an address that counts as another machine's. */
  readonly elsewhereUrl: string;
  /** The same over TLS, with a certificate of nobody's. */
  readonly secureUrl: string;
  /** PEM of that certificate. */
  readonly certificate: string;
  readonly base: string;
  readonly bindDn: string;
  readonly bindPassword: string;
  readonly groupBase: string;
  /** What an administrator of the directory does in it. */
  change(work: (client: Client) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

const program = '/usr/sbin/slapd';
const suffix = 'dc=tinh,dc=example';
const rootDn = `cn=quan-tri,${suffix}`;
const rootPassword = 'mật khẩu của thư mục';

/** Where this machine has slapd; null where it has none. */
export function slapdProgram(): string | null {
  try {
    for (const each of [program, '/usr/bin/openssl']) accessSync(each, constants.X_OK);
    return program;
  } catch {
    return null;
  }
}

/** Starts a directory with these people, and groups of these names with these members. */
export async function startSlapd(
  people: readonly DirectoryPerson[],
  groups: Record<string, readonly string[]> = {},
): Promise<ThrowawaySlapd> {
  const folder = mkdtempSync(join(tmpdir(), 'ttdh-slapd-'));
  mkdirSync(join(folder, 'db'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.2', '-keyout', key, '-out', certificate],
    ],
    { stdio: 'ignore' },
  );
  const configuration = join(folder, 'slapd.conf');
  writeFileSync(configuration, configured(folder, key, certificate));
  writeFileSync(join(folder, 'start.ldif'), ldifOf(people, groups));
  execFileSync(program.replace('slapd', 'slapadd'), ['-f', configuration, '-l', join(folder, 'start.ldif')]);

  const [port, securePort] = [await freePort(), await freePort()];
  const urls = `ldap://localhost:${port} ldap://127.0.0.2:${port} ldaps://localhost:${securePort}`;
  const server = spawn(program, ['-h', urls, '-f', configuration, '-d', '0'], { stdio: 'ignore' });
  const end = () => server.kill('SIGKILL');
  process.once('exit', end);
  await listening(server, port);
  return {
    url: `ldap://localhost:${port}`,
    elsewhereUrl: `ldap://127.0.0.2:${port}`,
    secureUrl: `ldaps://localhost:${securePort}`,
    certificate: readFileSync(certificate, 'utf8'),
    base: `ou=nguoi,${suffix}`,
    groupBase: `ou=nhom,${suffix}`,
    bindDn: rootDn,
    bindPassword: rootPassword,
    change: async (work) => {
      const client = new Client({ url: `ldap://localhost:${port}`, timeout: 5_000 });
      await client.bind(rootDn, rootPassword);
      await work(client).finally(() => client.unbind());
    },
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        const gone = once(server, 'exit');
        end();
        await gone;
      }
      process.off('exit', end);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const configured = (folder: string, key: string, certificate: string) => `
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile ${folder}/pid
TLSCertificateFile ${certificate}
TLSCertificateKeyFile ${key}
database mdb
suffix "${suffix}"
rootdn "${rootDn}"
rootpw "${rootPassword}"
directory ${folder}/db
# As in most houses: one must be signed in to look around.
access to attrs=userPassword by anonymous auth by * none
access to * by users read by * none
`;

function ldifOf(people: readonly DirectoryPerson[], groups: Record<string, readonly string[]>): string {
  const entries = [
    [`dn: ${suffix}`, 'objectClass: dcObject', 'objectClass: organization', 'dc: tinh', 'o: Tinh'],
    ...['nguoi', 'nhom'].map((ou) => [`dn: ou=${ou},${suffix}`, 'objectClass: organizationalUnit', `ou: ${ou}`]),
    ...people.map(({ uid, password, displayName, title, mail }) => [
      ...[`dn: uid=${uid},ou=nguoi,${suffix}`, 'objectClass: inetOrgPerson', `uid: ${uid}`, 'sn: -'],
      ...[encoded('cn', displayName), encoded('displayName', displayName), encoded('userPassword', password)],
      ...(title ? [encoded('title', title)] : []),
      ...(mail ? [encoded('mail', mail)] : []),
    ]),
    ...Object.entries(groups).map(([name, members]) => [
      ...[`dn: cn=${name},ou=nhom,${suffix}`, 'objectClass: groupOfNames', `cn: ${name}`],
      ...members.map((uid) => `member: uid=${uid},ou=nguoi,${suffix}`),
    ]),
  ];
  return entries.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const encoded = (name: string, value: string) => `${name}:: ${Buffer.from(value).toString('base64')}`;

async function listening(server: ChildProcess, port: number): Promise<void> {
  for (const until = Date.now() + 20_000; ; await pause(50)) {
    const socket = connect(port, 'localhost');
    const open = await new Promise((resolve) =>
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false)),
    );
    socket.destroy();
    if (open) return;
    if (server.exitCode !== null || Date.now() > until) throw new Error('slapd does not listen');
  }
}

import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type GroupRole, groupRolesIn } from './group-roles';

/** Text as it comes from the environment: trimmed, and an empty value is the same as none (`SMTP_URL=` in `.env`). */
const text = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
  z.string().optional(),
);

const whole = (name: string, fallback: number, least: number, most: number) =>
  text.transform((value, context) => {
    if (value === undefined) return fallback;
    if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    context.addIssue(`${name}: phải là số nguyên từ ${least} đến ${most}, đang là "${value}"`);
    return z.NEVER;
  });

/** As `whole`, for what is not there unless it is set. */
const wholeOrNone = (name: string, least: number, most: number) =>
  text.transform((value, context) => {
    if (value === undefined || (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most))
      return value === undefined ? undefined : Number(value);
    context.addIssue(`${name}: phải là số nguyên từ ${least} đến ${most}, đang là "${value}"`);
    return z.NEVER;
  });

/** Addresses may carry a password, so a wrong one is named but never shown. */
const address = (name: string, protocols: string[]) =>
  text.transform((value, context) => {
    if (value === undefined) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url && protocols.includes(url.protocol) && (url.hostname || url.searchParams.has('host'))) return value;
    context.addIssue(`${name}: phải là địa chỉ dạng ${protocols.map((protocol) => `${protocol}//…`).join(' hoặc ')}`);
    return z.NEVER;
  });

const choice = <T extends string>(name: string, options: readonly T[], fallback: T) =>
  text.transform((value, context) => {
    if (value === undefined) return fallback;
    const found = options.find((option) => option === value);
    if (found) return found;
    context.addIssue(`${name}: phải là một trong: ${options.join(', ')}; đang là "${value}"`);
    return z.NEVER;
  });

const yesNo = (name: string, fallback: boolean) =>
  text.transform((value, context) => {
    if (value === undefined) return fallback;
    if (['1', 'true'].includes(value)) return true;
    if (['0', 'false'].includes(value)) return false;
    context.addIssue(`${name}: phải là 1 hoặc 0, đang là "${value}"`);
    return z.NEVER;
  });

const matching = (name: string, pattern: RegExp, meaning: string) =>
  text.refine((value) => value === undefined || pattern.test(value), { error: `${name}: ${meaning}` });

const groupRoles = (name: string) =>
  text.transform((value, context): readonly GroupRole[] => {
    const { roles, problems } = groupRolesIn(value ?? '');
    for (const problem of problems) context.addIssue(`${name}: ${problem}`);
    return problems.length ? z.NEVER : roles;
  });

/** `10.0.0.5`, `10.0.0.0/8`, `fd00::/8`, `loopback`: as the HTTP server understands them. */
function isProxy(word: string): boolean {
  if (word === 'loopback') return true;
  const [address, bits, more] = word.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address!)];
  // A network of everybody would let anybody say where they come from.
  return (
    most !== undefined &&
    more === undefined &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && +bits > 0 && +bits <= most))
  );
}

/** An offset such as `+07:00` is a valid zone for JavaScript but says nothing about the past: only names count. */
function isZoneName(value: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(value)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

/** What is not encrypted never leaves this machine. */
const SECURE_OR_HERE = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/;

const schema = z.object({
  PORT: whole('PORT', 3000, 1, 65_535),
  HOST: text.transform((value) => value ?? '127.0.0.1'),
  PUBLIC_URL: address('PUBLIC_URL', ['http:', 'https:']),
  TLS_CERT: text,
  TLS_KEY: text,
  REDIRECT_PORT: wholeOrNone('REDIRECT_PORT', 1, 65_535),
  TRUST_PROXY: text.transform((value, context) => {
    const proxies = value?.split(/[\s,]+/) ?? [];
    const wrong = proxies.filter((word) => !isProxy(word));
    if (!wrong.length) return proxies;
    context.addIssue(
      `TRUST_PROXY: phải là "loopback", địa chỉ IP hoặc mạng (10.0.0.0/8) của máy chủ proxy; đang có "${wrong[0]}"`,
    );
    return z.NEVER;
  }),
  DATA_DIR: text.transform((value) => value ?? './.data'),
  DATABASE_URL: address('DATABASE_URL', ['postgres:', 'postgresql:']),
  REDIS_URL: address('REDIS_URL', ['redis:', 'rediss:']),
  SMTP_URL: address('SMTP_URL', ['smtp:', 'smtps:']),
  CLAMD_URL: text.transform((value, context) => {
    if (value === undefined || /^(tcp:\/\/[^\s/:]+:\d{1,5}|unix:\/\S+)$/.test(value)) return value;
    context.addIssue('CLAMD_URL: phải là địa chỉ dạng tcp://máy:3310 hoặc unix:/đường/dẫn/clamd.sock');
    return z.NEVER;
  }),
  SECURITY_CONTACT: matching(
    'SECURITY_CONTACT',
    /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/,
    'phải là mailto:… hoặc https://…, nơi nhận báo cáo lỗ hổng',
  ),
  MAIL_FROM: matching(
    'MAIL_FROM',
    /^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/,
    'phải là địa chỉ thư, ví dụ "Thông tin điều hành <dieuhanh@tinh.gov.vn>"',
  ),
  DEMO: yesNo('DEMO', false),
  WORKERS: choice('WORKERS', ['inline', 'none'] as const, 'inline'),
  TZ_OFFICE: text
    .transform((value) => value ?? 'Asia/Ho_Chi_Minh')
    .refine(isZoneName, {
      error: (issue) => `TZ_OFFICE: phải là tên múi giờ IANA, ví dụ Asia/Ho_Chi_Minh; đang là "${issue.input}"`,
    }),
  METRICS_TOKEN: matching('METRICS_TOKEN', /^\S{16,}$/, 'phải có ít nhất 16 ký tự và không có khoảng trắng'),
  NODE_ENV: choice('NODE_ENV', ['production', 'development', 'test'] as const, 'production'),
  ACCESS_TOKEN_MINUTES: whole('ACCESS_TOKEN_MINUTES', 15, 1, 60),
  MAX_UPLOAD_MB: whole('MAX_UPLOAD_MB', 50, 1, 2_048),
  LIVE_STREAMS: whole('LIVE_STREAMS', 2_000, 1, 100_000),
  // The least is more than the dearest operation costs.
  POINTS_PER_MINUTE: whole('POINTS_PER_MINUTE', 2_000_000, 100_000, 999_999_999),
  MAILS_PER_MINUTE: whole('MAILS_PER_MINUTE', 600, 1, 100_000),
  LDAP_URL: address('LDAP_URL', ['ldap:', 'ldaps:']),
  LDAP_CA: text,
  LDAP_BIND_DN: text,
  LDAP_BIND_PASSWORD: text,
  LDAP_BASE: text,
  LDAP_FILTER: matching(
    'LDAP_FILTER',
    /^\(.*\{username\}.*\)$/,
    'phải là bộ lọc LDAP có {username}, ví dụ (uid={username})',
  ),
  LDAP_GROUP_BASE: text,
  LDAP_ROLES: groupRoles('LDAP_ROLES'),
  LDAP_ACCOUNTS: choice('LDAP_ACCOUNTS', ['known', 'adopt', 'create'] as const, 'known'),
  OIDC_ISSUER: matching(
    'OIDC_ISSUER',
    SECURE_OR_HERE,
    'phải là địa chỉ https:// (http:// chỉ dùng được trên chính máy này)',
  ),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_NAME: text.transform((value) => value ?? 'tài khoản dùng chung'),
  OIDC_SCOPES: text.transform((value) => value ?? 'openid profile email'),
  OIDC_GROUPS_CLAIM: text.transform((value) => value ?? 'groups'),
  OIDC_ROLES: groupRoles('OIDC_ROLES'),
  OIDC_ACCOUNTS: choice('OIDC_ACCOUNTS', ['email', 'username', 'create'] as const, 'email'),
  BACKUP_DIR: text,
  BACKUP_RECIPIENT: matching('BACKUP_RECIPIENT', /^age1[a-z0-9]{50,}$/, 'phải là khóa công khai dạng age1…'),
  BACKUP_AT: matching('BACKUP_AT', /^([01]\d|2[0-3]):[0-5]\d$/, 'phải là giờ trong ngày, ví dụ 02:00').transform(
    (value) => value ?? '02:00',
  ),
  BACKUP_KEEP_DAYS: whole('BACKUP_KEEP_DAYS', 7, 1, 366),
  MIN_FREE_MB: whole('MIN_FREE_MB', 256, 32, 1_000_000),
});

type Read = z.output<typeof schema>;

/** What is of no use without the others. */
const together = new Map<keyof Read, readonly (keyof Read)[]>([
  ['LDAP_URL', ['LDAP_BASE']],
  ['OIDC_ISSUER', ['OIDC_CLIENT_ID']],
]);

/** Every setting, parsed. `DATABASE_URL` may be missing only for the launcher, which then starts the embedded PostgreSQL. */
export type Settings = Readonly<Omit<Read, 'PUBLIC_URL'> & { PUBLIC_URL: string }>;

/** The names of all settings, as `.env.example` must list them. */
export const settingNames = Object.keys(schema.shape) as (keyof Settings)[];

/** All that is wrong with the settings, one line each. */
export class BadSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/**
 * Reads the settings out of an environment, or throws `BadSettings` naming every problem at once.
 * @param folder what a relative `DATA_DIR` is relative to
 */
export function readSettings(environment: Record<string, string | undefined>, folder: string): Settings {
  const result = schema.safeParse(environment);
  if (!result.success) throw new BadSettings(result.error.issues.map((issue) => issue.message));
  const read = result.data;
  const scheme = read.TLS_CERT ? 'https' : 'http';
  const problems = [...missing(read), ...apart(read, scheme)];
  if (problems.length) throw new BadSettings(problems);
  return Object.freeze({
    ...read,
    ...(read.TLS_CERT && read.TLS_KEY
      ? { TLS_CERT: resolve(folder, read.TLS_CERT), TLS_KEY: resolve(folder, read.TLS_KEY) }
      : {}),
    DATA_DIR: resolve(folder, read.DATA_DIR),
    BACKUP_DIR: read.BACKUP_DIR && resolve(folder, read.BACKUP_DIR),
    PUBLIC_URL: (read.PUBLIC_URL ?? `${scheme}://localhost:${read.PORT}`).replace(/\/+$/, ''),
  });
}

/** Settings without those they mean nothing without. */
const missing = (read: Read): string[] =>
  [...together].flatMap(([first, others]) =>
    read[first] ? others.filter((name) => !read[name]).map((name) => `${name}: cần có khi đặt ${first}`) : [],
  );

/** Settings that make no sense without or beside each other. */
function apart({ TLS_CERT, TLS_KEY, REDIRECT_PORT, PORT, PUBLIC_URL }: Read, scheme: string): string[] {
  const problems: string[] = [];
  if (!TLS_CERT !== !TLS_KEY) problems.push('TLS_CERT, TLS_KEY: phải đặt cả hai, hoặc không đặt cái nào');
  if (REDIRECT_PORT && !TLS_CERT) problems.push('REDIRECT_PORT: chỉ dùng khi có TLS_CERT và TLS_KEY');
  if (REDIRECT_PORT === PORT) problems.push('REDIRECT_PORT: phải khác PORT');
  if (scheme === 'https' && PUBLIC_URL?.startsWith('http:'))
    problems.push('PUBLIC_URL: phải bắt đầu bằng https:// khi có TLS_CERT và TLS_KEY');
  return problems;
}

import { resolve } from 'node:path';
import { z } from 'zod';

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

/** An offset such as `+07:00` is a valid zone for JavaScript but says nothing about the past: only names count. */
function isZoneName(value: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(value)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

const schema = z.object({
  PORT: whole('PORT', 3000, 1, 65_535),
  HOST: text.transform((value) => value ?? '127.0.0.1'),
  PUBLIC_URL: address('PUBLIC_URL', ['http:', 'https:']),
  DATA_DIR: text.transform((value) => value ?? './.data'),
  DATABASE_URL: address('DATABASE_URL', ['postgres:', 'postgresql:']),
  REDIS_URL: address('REDIS_URL', ['redis:', 'rediss:']),
  SMTP_URL: address('SMTP_URL', ['smtp:', 'smtps:']),
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
  SESSION_IDLE_MINUTES: whole('SESSION_IDLE_MINUTES', 15, 1, 1_440),
  SESSION_ABSOLUTE_HOURS: whole('SESSION_ABSOLUTE_HOURS', 12, 1, 168),
  ACCESS_TOKEN_MINUTES: whole('ACCESS_TOKEN_MINUTES', 15, 1, 60),
  MAX_UPLOAD_MB: whole('MAX_UPLOAD_MB', 50, 1, 2_048),
  LIVE_STREAMS: whole('LIVE_STREAMS', 2_000, 1, 100_000),
  MAILS_PER_MINUTE: whole('MAILS_PER_MINUTE', 600, 1, 100_000),
  BACKUP_DIR: text,
  BACKUP_RECIPIENT: matching('BACKUP_RECIPIENT', /^age1[a-z0-9]{50,}$/, 'phải là khóa công khai dạng age1…'),
  BACKUP_AT: matching('BACKUP_AT', /^([01]\d|2[0-3]):[0-5]\d$/, 'phải là giờ trong ngày, ví dụ 02:00').transform(
    (value) => value ?? '02:00',
  ),
  BACKUP_KEEP_DAYS: whole('BACKUP_KEEP_DAYS', 7, 1, 366),
  MIN_FREE_MB: whole('MIN_FREE_MB', 256, 32, 1_000_000),
});

type Read = z.output<typeof schema>;

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
  return Object.freeze({
    ...read,
    DATA_DIR: resolve(folder, read.DATA_DIR),
    BACKUP_DIR: read.BACKUP_DIR && resolve(folder, read.BACKUP_DIR),
    PUBLIC_URL: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ''),
  });
}

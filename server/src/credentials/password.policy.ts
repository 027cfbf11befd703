/** The two sets of rules an installation can choose from. */
export enum PasswordPreset {
  NIST = 'NIST',
  TCVN = 'TCVN',
}

/** What a password has to be, and for how long it is good. */
export interface PasswordPolicy {
  /** Characters at least, for whoever has a second factor, and for whoever has none. */
  readonly least: number;
  readonly leastAlone: number;
  /** Whether small and capital letters, digits and signs must all be there, for whoever has no second factor. */
  readonly classesAlone: boolean;
  /** Which of the passwords before are refused. */
  readonly remembered: number;
  /** Days it is good for; null: for ever. */
  readonly days: number | null;
  readonly adminDays: number | null;
}

/**
 * `NIST`: NIST SP 800-63B-4 and ASVS 6.2: long, in no list, and not changed without a reason. `TCVN`: TCVN 14423:2026 clause 5
 * (domain-facts.md §6.3): 8 with a second factor, 14 with all four classes without one, none of the last 10, administrators
 * every two months. The blocklist holds in both.
 */
export const passwordPolicies: Record<PasswordPreset, PasswordPolicy> = {
  NIST: { least: 12, leastAlone: 12, classesAlone: false, remembered: 1, days: null, adminDays: null },
  TCVN: { least: 8, leastAlone: 14, classesAlone: true, remembered: 10, days: 180, adminDays: 60 },
};

/** Nobody types more; hashing costs the same for all of them. */
export const MOST_PASSWORD_LENGTH = 1_000;

/** The rules as they are for one person. */
export interface PasswordRules {
  readonly least: number;
  readonly classes: boolean;
  readonly remembered: number;
  readonly days: number | null;
}

/** What holds for somebody who has a second factor or not, administers or not. */
export function rulesFor(policy: PasswordPolicy, has: { secondFactor: boolean; administers: boolean }): PasswordRules {
  return {
    least: has.secondFactor ? policy.least : policy.leastAlone,
    classes: policy.classesAlone && !has.secondFactor,
    remembered: policy.remembered,
    days: has.administers ? policy.adminDays : policy.days,
  };
}

const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{N}]/u];

/** What is wrong with the shape of a password, in words for its person; null: nothing. */
export function shapeProblem(password: string, { least, classes: all }: PasswordRules): string | null {
  const length = [...password.normalize('NFC')].length;
  if (length < least) return `Mật khẩu cần ít nhất ${least} ký tự, đang có ${length}.`;
  if (length > MOST_PASSWORD_LENGTH) return `Mật khẩu dài quá ${MOST_PASSWORD_LENGTH} ký tự.`;
  if (all && !classes.every((each) => each.test(password)))
    return 'Mật khẩu cần có chữ thường, chữ hoa, chữ số và dấu.';
  return null;
}

/** When a password chosen at that moment is no longer good; null: never. */
export const expiryOf = (changedAt: Date, { days }: PasswordRules): Date | null =>
  days === null ? null : new Date(+changedAt + days * 86_400_000);

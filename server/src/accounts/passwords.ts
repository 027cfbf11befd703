import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, two passes, one lane (OWASP's first choice); the parameters travel in the hash. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The least that a password must have; no rule on which characters (NIST SP 800-63B-4). */
export const LEAST_PASSWORD_LENGTH = 12;

/** The same letters can be typed in two ways in Unicode: both are the same password. */
const typed = (password: string) => password.normalize('NFC');

export const hashPassword = (password: string): Promise<string> => hash(typed(password), options);

/** A hash that fits nobody: an unknown user name must cost as much time as a wrong password. */
const nobody = hashPassword(crypto.randomUUID());

/** Whether the password fits; without a hash it never does, and takes as long to say so. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobody), typed(password)).catch(() => false);
  return fits && passwordHash !== null;
}

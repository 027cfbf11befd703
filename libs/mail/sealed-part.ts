import { seal, unseal } from '@libs/config';

/** Stands in a mail's words where its secret goes. Whoever looks at mails, or at the database, sees this. */
export const sealedPart = '--chi-nguoi-nhan-thay--';

const key = 'mail';

export const sealPart = (mailId: string, part: string): Buffer => seal(key, Buffer.from(part), mailId);

/** The mail as it leaves: with its secret. */
export function withSealedPart<M extends { id: string; html: string | null; text: string }>(
  mail: M,
  sealed: Buffer | null,
): M {
  if (!sealed) return mail;
  const part = unseal(key, sealed, mail.id).toString();
  const fill = (words: string) => words.replaceAll(sealedPart, part);
  return { ...mail, html: mail.html && fill(mail.html), text: fill(mail.text) };
}

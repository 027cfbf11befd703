import MailComposer from 'nodemailer/lib/mail-composer';
import { config } from '@libs/config';
import { contentOf, type MailFile } from './mail-files';
import type { OutgoingMail } from './outgoing-mail.entity';

/** What a message is made of. */
export type Message = Pick<
  OutgoingMail,
  'toAddress' | 'toName' | 'subject' | 'html' | 'text' | 'messageId' | 'createdAt'
> & { readonly files: readonly MailFile[] };

const { hostname } = new URL(config.PUBLIC_URL);
const sender = senderOf(config.MAIL_FROM ?? `Thông tin điều hành <khong-tra-loi@${hostname}>`);

/** `Name <address>`, or an address alone. */
function senderOf(written: string): { name: string; address: string } {
  const [, name, address] = /^(.*?)<([^<>]+)>$/.exec(written) ?? [null, '', written];
  return { name: name!.trim().replace(/^"(.*)"$/, '$1'), address: address!.trim() };
}

/** Fixed for each mail: whoever gets it twice, after an attempt of which nobody knew how it ended, can tell. */
export function messageIdOf(id: string): string {
  const domain = config.MAIL_FROM ? sender.address.slice(sender.address.lastIndexOf('@') + 1) : hostname;
  return `<${id}@${domain}>`;
}

/**
 * For nodemailer. Addresses are objects: in a text, a comma would make two recipients of one. Fails with `MissingFile` where
 * what is sent along is not there any more.
 */
export async function messageOf({ toAddress, toName, subject, html, text, messageId, createdAt, files }: Message) {
  return {
    from: sender,
    to: { name: toName, address: toAddress },
    subject,
    text,
    html: html ?? undefined,
    messageId,
    date: createdAt,
    // Nobody's holiday notice shall answer a machine.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    attachments: await Promise.all(files.map(contentOf)),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The message as it goes over the wire (RFC 5322). */
export async function sourceOf(message: Message): Promise<Buffer> {
  return new MailComposer(await messageOf(message)).compile().build();
}

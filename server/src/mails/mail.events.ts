import type { DomainEvent } from '@libs/changes';
import type { MailCode } from './mail-code';

/** The Office changed the words of a kind of mail, or went back to those delivered. */
export type MailTemplateSaved = DomainEvent<'mail.template-saved', { code: MailCode; name: string }>;
export type MailTemplateReset = DomainEvent<'mail.template-reset', { code: MailCode; name: string }>;
/** A mail that had failed was sent on its way again. */
export type MailRetried = DomainEvent<'mail.retried', { toAddress: string; subject: string }>;
/** A person made a secret address of their deadlines, or took it back. */
export type CalendarFeedRenewed = DomainEvent<'calendar-feed.renewed', Record<string, never>>;
export type CalendarFeedRevoked = DomainEvent<'calendar-feed.revoked', Record<string, never>>;

/** What this module announces. How somebody wants their mail is a mark of their own, and no event. */
export type MailEvent = MailTemplateSaved | MailTemplateReset | MailRetried | CalendarFeedRenewed | CalendarFeedRevoked;

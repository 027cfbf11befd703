export { Delivery } from './delivery';
export type { MailFile } from './mail-files';
export { MailModule } from './mail.module';
export { MailStatus, OutgoingMail } from './outgoing-mail.entity';
export { type Letter, Post } from './post';
export { type MailFilter, type MailRow, PostQueries } from './post.queries';
export { sealedPart } from './sealed-part';
export { sending } from './sending';

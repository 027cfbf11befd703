export { MailsModule } from './mails.module';
export { MailCode } from './mail-code';
export type { MailEvent } from './mail.events';
export { MailsService, type Swept } from './mails.service';

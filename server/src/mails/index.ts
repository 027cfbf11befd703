export { MailsModule } from './mails.module';
export { MailCode } from './mail-code';
export { letterOf, type LetterWords } from './letter';
export type { MailEvent } from './mail.events';
export { MailsService, type Swept } from './mails.service';

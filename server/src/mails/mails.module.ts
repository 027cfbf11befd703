import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailModule } from '@libs/mail';
import { SqlModule } from '@libs/sql';
import { AccountsModule } from '../accounts';
import { AssignmentsModule } from '../assignments';
import { CalendarModule } from '../calendar';
import { RemindersModule } from '../reminders';
import { CalendarFeed } from './calendar-feed.entity';
import { DueMailsQueries } from './due-mails.queries';
import { FeedEventsQueries } from './feed-events.queries';
import { FeedController } from './feed.controller';
import { MailFilesController } from './mail-files.controller';
import { MailPreference } from './mail-preference.entity';
import { MailTemplateVersion } from './mail-template-version.entity';
import { MailTemplate } from './mail-template.entity';
import { MailsService } from './mails.service';
import { MakingService } from './making.service';
import { OutgoingMailsResolver } from './outgoing-mails.resolver';
import { OutgoingMailsService } from './outgoing-mails.service';
import { PreferencesQueries } from './preferences.queries';
import { PreferencesResolver } from './preferences.resolver';
import { PreferencesService } from './preferences.service';
import { PreviewsService } from './previews.service';
import { TemplatesQueries } from './templates.queries';
import { TemplatesResolver } from './templates.resolver';
import { TemplatesService } from './templates.service';

/** What leaves as mail: digests, what is told at once, their words and their fate; and the calendar of each person (domain.md §6). */
@Module({
  imports: [
    TypeOrmModule.forFeature([MailTemplate, MailTemplateVersion, MailPreference, CalendarFeed]),
    SqlModule,
    MailModule,
    CalendarModule,
    AccountsModule,
    AssignmentsModule,
    RemindersModule,
  ],
  controllers: [FeedController, MailFilesController],
  providers: [
    TemplatesQueries,
    TemplatesService,
    TemplatesResolver,
    PreviewsService,
    DueMailsQueries,
    MakingService,
    MailsService,
    PreferencesQueries,
    PreferencesService,
    PreferencesResolver,
    FeedEventsQueries,
    OutgoingMailsService,
    OutgoingMailsResolver,
  ],
  exports: [MailsService],
})
export class MailsModule {}

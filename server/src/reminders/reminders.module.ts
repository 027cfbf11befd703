import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssignmentsModule } from '../assignments';
import { CalendarModule } from '../calendar';
import { InboxNews } from './inbox-news.queries';
import { InboxQueries } from './inbox.queries';
import { InboxResolver } from './inbox.resolver';
import { InboxService } from './inbox.service';
import { MailingQueries } from './mailing.queries';
import { NewsOfAssignment } from './news.queries';
import { Notification } from './notification.entity';
import { NotificationsService } from './notifications.service';
import { ReminderRule } from './reminder-rule.entity';
import { ReminderRulesQueries } from './reminder-rules.queries';
import { ReminderRulesResolver } from './reminder-rules.resolver';
import { ReminderRulesService } from './reminder-rules.service';
import { RemindersReactions } from './reminders.reactions';
import { RemindersService } from './reminders.service';
import { SweepQueries } from './sweep.queries';

const rules = [ReminderRulesQueries, ReminderRulesService, ReminderRulesResolver];
const inbox = [InboxQueries, InboxNews, InboxService, InboxResolver];
const telling = [SweepQueries, RemindersService, NewsOfAssignment, RemindersReactions];

/** Rules of reminding, and the inbox of each person (domain.md §6). */
@Module({
  imports: [TypeOrmModule.forFeature([Notification, ReminderRule]), AssignmentsModule, CalendarModule],
  providers: [MailingQueries, NotificationsService, ...rules, ...inbox, ...telling],
  exports: [MailingQueries, NotificationsService, RemindersService],
})
export class RemindersModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailingQueries } from './mailing.queries';
import { Notification } from './notification.entity';
import { NotificationsService } from './notifications.service';
import { ReminderRule } from './reminder-rule.entity';

/** Rules of reminding, and the inbox of each person (domain.md §6). */
@Module({
  imports: [TypeOrmModule.forFeature([Notification, ReminderRule])],
  providers: [MailingQueries, NotificationsService],
  exports: [MailingQueries, NotificationsService],
})
export class RemindersModule {}

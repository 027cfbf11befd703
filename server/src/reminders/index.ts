export { RemindersModule } from './reminders.module';
export { Notification, type NotificationData } from './notification.entity';
export {
  NewsKind,
  NotificationChannel,
  type NotificationKind,
  NotificationTodo,
  ReminderTrigger,
  todos,
} from './notification.lifecycle';
export { isStillFor, isStillTrue, type TruthAt } from './truth.queries';
export { MailingQueries, todoRank, type ToMail } from './mailing.queries';
export { NotificationsService } from './notifications.service';
export { RemindersService } from './reminders.service';
export type { ReminderRuleEvent } from './reminder-rule.events';

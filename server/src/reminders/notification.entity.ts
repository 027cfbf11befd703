import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationChannel, NotificationKind, NotificationTodo } from './notification.lifecycle';

/**
 * One thing one person is told of one assignment. Rows are made once: (assignment, rule or kind, due key, ordinal, account)
 * is unique (domain.md §6, reliability.md G5). Only the marks at the end change.
 */
@Entity('notification')
export class Notification {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('uuid', { nullable: true }) assignmentId: string | null;
  @Column('text') kind: NotificationKind;
  @Column('text') todo: NotificationTodo;
  /** The rule that made it; null for what an event told. */
  @Column('text', { nullable: true }) ruleCode: string | null;
  /** What day it is about: the deadline, the day since when something waits, or the day of the event. */
  @Column('date') dueKey: string;
  /** Which of the reminders about that day: working days before or after it. Of an event, its number in the trail. */
  @Column('bigint') ordinal: string;
  @Column('uuid', { nullable: true }) eventId: string | null;
  /** In Vietnamese, as it was said. */
  @Column('text') text: string;
  /** `{ root: document id, directive, number, days?, by?, words?, inquiryId? }`: what mails need to group by and to say. */
  @Column('jsonb') data: NotificationData;
  @Column('timestamptz') at: Date;
  @Column('text') channel: NotificationChannel;
  @Column('timestamptz', { nullable: true }) mailedAt: Date | null;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  @Column('timestamptz', { nullable: true }) snoozedUntil: Date | null;
  /** When it stopped being true. */
  @Column('timestamptz', { nullable: true }) overAt: Date | null;
}

/** What is kept beside the sentence. */
export interface NotificationData {
  /** The document's id: what was issued together is told together. */
  readonly root: string;
  readonly directive: string;
  /** The document's number as it was. */
  readonly number: string;
  /** Working days (calendar days for SILENT) that the sentence counts. */
  readonly days?: number;
  /** Who did what the event tells. */
  readonly by?: string;
  /** The reason, note or other words that came with it. */
  readonly words?: string | null;
  /** The request for explanation that it is about. */
  readonly inquiryId?: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReminderTrigger } from './notification.lifecycle';
import type { ReminderStep } from './reminder-rule.policy';

/** When who is reminded, in which words: data that the Office edits (domain.md §6). */
@Entity('reminder_rule')
export class ReminderRule {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text') code: string;
  @Column('int') position: number;
  @Column('text') name: string;
  @Column('text') trigger: ReminderTrigger;
  /** Its numbers: working days before the deadline; or after how many days (working days, calendar days for SILENT). */
  @Column('int', { array: true }) days: number[];
  /** Again after so many days of the same kind; 0: once. */
  @Column('int') every: number;
  @Column('jsonb') steps: ReminderStep[];
  @Column('text') text: string;
  @Column('boolean') enabled: boolean;
  @Column('uuid', { nullable: true }) changedById: string | null;
  @Column('timestamptz', { nullable: true }) changedAt: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDayKind } from './calendar.policy';

/** One day of the Office's calendar: a holiday, a day off in lieu, or a Saturday worked instead (domain.md §2). */
@Entity('calendar_day')
export class CalendarDay {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('date') onDate: string;
  @Column('text') kind: CalendarDayKind;
  @Column('text') name: string;
  /** The document that announced it. */
  @Column('text', { nullable: true }) document: string | null;
  /** Since when it is no longer in the calendar; null while it is. Of each date one row at most is. */
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}

import { Column, Entity, PrimaryColumn, VirtualColumn } from 'typeorm';
import type { AssignmentPart } from './assignment.lifecycle';

/** PostgreSQL writes `14:00:00`; a deadline has no seconds. */
const time = { to: (value: string | null) => value, from: (value: string | null) => value?.slice(0, 5) ?? null };

/** Nghĩa vụ định kỳ: what one unit owes again and again by a rule, each time as an assignment of its own (domain.md §2). */
@Entity('duty')
export class Duty {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') directiveId: string;
  @Column('uuid') documentId: string;
  /** Who answers for the obligations still to come. */
  @Column('uuid') unitId: string;
  @VirtualColumn({ type: 'text', query: (duty) => `select name from unit where id = ${duty}.unit_id` })
  unitName?: string;
  @Column('text') part: AssignmentPart;
  /** RFC 5545, read from the words. */
  @Column('text') rule: string;
  @Column('text') words: string;
  @Column('time', { nullable: true, transformer: time }) dueTime: string | null;
  /** Its first period. */
  @Column('date') startsOn: string;
  /** The last day on which it may fall; null: until it is ended by hand. */
  @Column('date', { nullable: true }) untilOn: string | null;
  /** No period before this day is still to come; null when none is. Follows from the obligations, which are recorded. */
  @Column('date', { nullable: true, select: false }) nextOn?: string | null;
  /** The day on which the clock has something to do: the next period begins, or its last day has gone by. */
  @Column('date', { select: false }) opensOn?: string;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  /** Null of what ended by its date. */
  @Column('text', { nullable: true }) endReason: string | null;
  /** Why the obligation that is due cannot be made. */
  @Column('text', { nullable: true }) problem: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a day is that is not what its weekday says (domain.md §2). */
export enum CalendarDayKind {
  HOLIDAY = 'HOLIDAY',
  IN_LIEU = 'IN_LIEU',
  WORKED_SATURDAY = 'WORKED_SATURDAY',
}

/** One day of the Office's calendar: a holiday, a day off in lieu, or a Saturday worked instead (domain.md §2). */
@Entity('calendar_day')
export class CalendarDay {
  @PrimaryColumn('date') onDate: string;
  @Column('text') kind: CalendarDayKind;
  @Column('text') name: string;
  /** The document that announced it. */
  @Column('text', { nullable: true }) document: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret address of a person's own deadlines. Only its digest is kept. */
@Entity('calendar_feed')
export class CalendarFeed {
  @PrimaryColumn('uuid') accountId: string;
  @Column('bytea') digest: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
}

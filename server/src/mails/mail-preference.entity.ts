import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a person wants their mail: a mark of their own (domain.md §6). The inbox is never paused. */
@Entity('mail_preference')
export class MailPreference {
  @PrimaryColumn('uuid') accountId: string;
  /** At the office, `HH:MM`. */
  @Column('time') digestTime: string;
  @Column('boolean') paused: boolean;
  /** The last day of a pause; null while it lasts until further notice. */
  @Column('date', { nullable: true }) pausedUntil: string | null;
}

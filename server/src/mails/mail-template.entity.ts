import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MailCode } from './mail-code';

/** The Office's words for one kind of mail; where it has none of its own, those delivered are used. */
@Entity('mail_template')
export class MailTemplate {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text') code: MailCode;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('text', { nullable: true }) html: string | null;
  @Column('text', { nullable: true }) text: string | null;
  @Column('uuid', { nullable: true }) changedById: string | null;
  @Column('timestamptz', { nullable: true }) changedAt: Date | null;
}

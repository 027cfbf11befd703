import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the words of a kind of mail were since somebody changed them; all null: those delivered. */
@Entity('mail_template_version')
export class MailTemplateVersion {
  @PrimaryColumn('uuid') templateId: string;
  @PrimaryColumn('int') version: number;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('text', { nullable: true }) html: string | null;
  @Column('text', { nullable: true }) text: string | null;
  @Column('uuid') changedById: string;
  @Column('timestamptz') changedAt: Date;
}

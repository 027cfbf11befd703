import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What has become of a mail. */
export enum MailStatus {
  /** To be sent, now or when it is tried again. */
  WAITING = 'WAITING',
  SENT = 'SENT',
  /** Given up: an administrator may have it tried again. */
  FAILED = 'FAILED',
  /** Not to be sent any more, e.g. after a copy of the database was put back. */
  SUPPRESSED = 'SUPPRESSED',
}

/** A mail and its fate. Appended by `Post`, moved on only by `Delivery`. */
@Entity('outgoing_mail')
export class OutgoingMail {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('text') toAddress: string;
  @Column('text') toName: string;
  /** What sort of mail, as its sender calls it. */
  @Column('text') kind: string;
  @Column('date', { nullable: true }) digestOn: string | null;
  @Column('text') subject: string;
  @Column('text', { nullable: true }) html: string | null;
  @Column('text') text: string;
  /** With its angle brackets. The same at every attempt, so that a repeat can be recognised. */
  @Column('text') messageId: string;
  @Column('text') status: MailStatus;
  @Column('int') attempts: number;
  /** Attempts of which nobody knows whether the mail arrived. */
  @Column('int') unclear: number;
  @Column('timestamptz') nextAttemptAt: Date;
  @Column('timestamptz', { nullable: true }) triedAt: Date | null;
  @Column('uuid', { nullable: true }) claimedBy: string | null;
  @Column('timestamptz', { nullable: true }) claimedUntil: Date | null;
  /** In the mail server's own words where it said any. */
  @Column('text', { nullable: true }) lastError: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}

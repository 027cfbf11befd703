import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the codes somebody keeps on paper for the day the phone is gone. It works once. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') accountId: string;
  @Column('bytea', { select: false }) digest: Buffer;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}

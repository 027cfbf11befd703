import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key that somebody's device keeps (WebAuthn); here is only its public half. */
@Entity('passkey')
export class Passkey {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') accountId: string;
  @Column('text') name: string;
  @Column('text') credentialId: string;
  @Column('bytea', { select: false }) publicKey: Buffer;
  /** How often the device says that it signed; a bigint, so a string. One that goes back is a copy. */
  @Column('bigint') counter: string;
  @Column('text', { array: true }) transports: string[];
  /** Whether it is the same on several devices of the person. */
  @Column('boolean') synced: boolean;
  @Column('timestamptz') madeAt: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
}

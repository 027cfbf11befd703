import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody's authenticator app (RFC 6238); its id is the account's. */
@Entity('totp')
export class Totp {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  /** Sealed, with the account's id. */
  @Column('bytea', { select: false }) secret: Buffer;
  /** The last thirty seconds of which a code was taken: neither they nor earlier ones are good again (ASVS 6.5.1). */
  @Column('int') lastStep: number;
  @Column('timestamptz') madeAt: Date;
  /** When the first code was right; null: it is being set up. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
}

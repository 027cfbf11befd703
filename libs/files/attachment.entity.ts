import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file somebody sent, under the name it was sent with. The bytes are in the blob store, under their SHA-256. */
@Entity('attachment')
export class Attachment {
  @PrimaryColumn('uuid') id: string;
  @Column('text') sha256: string;
  @Column('text') name: string;
  @Column('bigint', { transformer: { from: Number, to: (size: number) => size } }) size: number;
  @Column('text') mediaType: string;
  @Column('uuid') uploadedBy: string;
  @Column('text') uploadedByName: string;
  @Column('timestamptz') uploadedAt: Date;
  /** What it hangs on; null until it is attached, and until then only whoever sent it may read it. */
  @Column('text', { nullable: true }) holderKind: string | null;
  @Column('uuid', { nullable: true }) holderId: string | null;
  /** The place in the holder's list. */
  @Column('int') ordinal: number;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  /** What the scanner said; null where there is none. What waits, or is infected, is given to nobody. */
  @Column('text', { nullable: true }) scan: 'WAITING' | 'CLEAN' | 'INFECTED' | null;
}

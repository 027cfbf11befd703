import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TokenScope } from './token-scopes';

/** A person's own token for scripts and tools: never more than the person may, of that what it was made for, until its day. */
@Entity('access_token')
export class AccessToken {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') accountId: string;
  @Column('text') name: string;
  /** The beginning of the secret, by which its person knows it again. */
  @Column('text') prefix: string;
  /** SHA-256 of the whole secret: whoever reads the database can't use it. */
  @Column('bytea', { select: false }) digest: Buffer;
  @Column('text', { array: true }) scopes: TokenScope[];
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  /** Noted at most once a minute. */
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
  @Column('text', { nullable: true }) lastUsedIp: string | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}

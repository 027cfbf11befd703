import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignInDuty } from '../credentials';

/** How a session is carried: a short-lived token for callers of the API, a cookie for the console. */
export enum SessionKind {
  TOKEN = 'TOKEN',
  COOKIE = 'COOKIE',
}

/** By what somebody proved who they are. */
export enum SignInMethod {
  PASSWORD = 'PASSWORD',
  DIRECTORY = 'DIRECTORY',
  PROVIDER = 'PROVIDER',
  PASSKEY = 'PASSKEY',
}

/** One sign-in, from its start to its end. The server decides whether it still lives. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') accountId: string;
  @Column('text') kind: SessionKind;
  @Column('text') method: SignInMethod;
  /** SHA-256 of the cookie; null for a token's session. */
  @Column('bytea', { nullable: true, select: false }) tokenHash: Buffer | null;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz') lastSeenAt: Date;
  /** The absolute limit. */
  @Column('timestamptz') endsAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  /** When the person last proved who they are; at the start they just have. */
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  /** What they had to set up first when they signed in. */
  @Column('text', { array: true }) duties: SignInDuty[];
  @Column('text', { nullable: true }) ip: string | null;
  @Column('text', { nullable: true }) userAgent: string | null;
  /** In which of their units the person works in this session; null: in all of them. */
  @Column('uuid', { nullable: true }) actingUnitId: string | null;
  /** By which deputyship the person stands in for somebody; not while it does not hold. */
  @Column('uuid', { nullable: true }) deputyshipId: string | null;
}

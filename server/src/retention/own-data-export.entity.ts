import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far an export of one's own data is. */
export enum OwnDataState {
  /** The worker comes to it. */
  WAITING = 'WAITING',
  /** It can be taken away. */
  READY = 'READY',
  FAILED = 'FAILED',
}

/** All that is kept about a person, as they have asked for it. The file hangs on it and goes with it. */
@Entity('own_data_export')
export class OwnDataExport {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') accountId: string;
  @Column('timestamptz') requestedAt: Date;
  @Column('text') state: OwnDataState;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
  @Column('bigint', { nullable: true, transformer: { from: (n) => n && Number(n), to: (n) => n } })
  size: number | null;
  @Column('text', { nullable: true }) sha256: string | null;
}

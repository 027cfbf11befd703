import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@libs/auth';
import type { ReportDefinition } from './definition';

/** A report as it is now; what it was before is in `report_version`. */
@Entity('report')
export class Report {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  /** What it is called by in files and addresses; never changed. */
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) description: string | null;
  @Column('boolean') builtIn: boolean;
  @Column('timestamptz', { nullable: true }) archivedAt: Date | null;
  @Column('text', { array: true }) audience: Role[];
  @Column('jsonb') definition: ReportDefinition;
  @Column('uuid', { nullable: true }) changedById: string | null;
  @Column('timestamptz', { nullable: true }) changedAt: Date | null;
}

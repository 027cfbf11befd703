import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportDefinition } from './definition';

/** What a report was at one of its versions: what was rendered then can be rendered the same again. Written once. */
@Entity('report_version')
export class ReportVersion {
  @PrimaryColumn('uuid') reportId: string;
  @PrimaryColumn('int') version: number;
  @Column('text') name: string;
  @Column('jsonb') definition: ReportDefinition;
  @Column('uuid', { nullable: true }) changedById: string | null;
  @Column('timestamptz') changedAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportFormat } from './definition';

/** A form of the Office's own, in Word or Excel. A newer one of the same name takes its place and leaves it there. */
@Entity('report_template')
export class ReportTemplate {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') reportId: string;
  @Column('text') name: string;
  @Column('text') format: ReportFormat;
  /** Which of its name, from 1. */
  @Column('int') number: number;
  @Column('uuid') fileId: string;
  @Column('uuid') uploadedById: string;
  @Column('timestamptz') uploadedAt: Date;
  /** Since when nothing new is made with it. */
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}

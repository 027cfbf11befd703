import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Population, StatisticsRowType } from '../statistics';
import type { PeriodKind } from './closed-period.lifecycle';

/** A period whose figures, and the list behind them, are kept as they were. Written once: the database refuses every change. */
@Entity('closed_period')
export class ClosedPeriod {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: PeriodKind;
  @Column('date') fromOn: string;
  @Column('date') toOn: string;
  @Column('text') name: string;
  @Column('timestamptz') closedAt: Date;
  @Column('uuid') closedById: string;
  @Column('text') closedByName: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('int') formulaVersion: number;
  @Column('text') population: Population;
  @Column('text') zone: string;
  @Column('int') count: number;
  @Column('jsonb') figures: { total: StatisticsRowType; rows: StatisticsRowType[] };
  /** The seal, in hex (`seals.queries.ts`). */
  @Column('text') hash: string;
}

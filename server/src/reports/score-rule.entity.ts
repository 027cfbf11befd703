import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScoreBand, ScoreTerms } from './score-rule';

/** How lateness becomes points, since a day. Once that day has come it is never changed: a newer one takes its place. */
@Entity('score_rule')
export class ScoreRule implements ScoreTerms {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('date') validFrom: string;
  @Column('jsonb') bands: ScoreBand[];
  @Column('int') onTimePoints: number;
  @Column('int', { nullable: true }) inTermPoints: number | null;
  @Column('numeric', { transformer: { to: (value: number) => value, from: Number } }) starredWeight: number;
  @Column('int') minimumSample: number;
  @Column('int') priorSample: number;
  @Column('uuid', { nullable: true }) changedById: string | null;
  @Column('timestamptz') changedAt: Date;
}

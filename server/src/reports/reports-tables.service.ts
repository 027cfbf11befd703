import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { clock } from '@libs/changes';
import { type LocalDate, localDateIn } from '@libs/calendar';
import { config } from '@libs/config';
import { InvalidInput, NotFound, refuse } from '@libs/refusals';
import { Reads, type Snapshot } from '@libs/sql';
import { formulaVersion, StatisticsBy, StatisticsQueries } from '../statistics';
import { AnsweredNamesQueries } from './answered-names.queries';
import { asked, type Asking } from './asking';
import { AssignmentRowsQueries } from './assignment-rows.queries';
import { fieldsIn } from './catalogue';
import { columnsOf, headingsOf } from './columns';
import { type ReportAnswers, type ReportDefinition, ReportSource } from './definition';
import { DocumentRowsQueries } from './document-rows.queries';
import { ExtensionRowsQueries } from './extension-rows.queries';
import { RankingRowsQueries } from './ranking-rows.queries';
import { notesOf } from './report-notes';
import type { ReportTable } from './report-table';
import { RowBuilding } from './row-building';
import { scopeOf } from './scope';
import { ScoreRulesQueries } from './score-rules.queries';
import { summaryRows } from './summary-rows';
import type { SourceRows } from './table';

/** A summary has all its groups, unlike a screen. */
const mostGroups = 10_000;

/** What a report is made of, with what is said of it besides. */
interface Source {
  readonly rows: SourceRows;
  readonly notes: readonly string[];
  readonly formulaVersion: number;
  readonly snapshotHash: string | null;
}

/** Makes tables of definitions, with the rights of whoever asks. */
@Injectable()
export class ReportTables {
  constructor(
    private readonly reads: Reads,
    private readonly statistics: StatisticsQueries,
    private readonly names: AnsweredNamesQueries,
    private readonly assignments: AssignmentRowsQueries,
    private readonly extensions: ExtensionRowsQueries,
    private readonly documents: DocumentRowsQueries,
    private readonly rankings: RankingRowsQueries,
    private readonly rules: ScoreRulesQueries,
  ) {}

  /** What the answers make of the definition. Refuses what has to be answered first, or cannot be. */
  asking(actor: Actor, definition: ReportDefinition, answers: ReportAnswers): Asking {
    const found = asked(actor, definition, answers, localDateIn(config.TZ_OFFICE, now()));
    return 'problems' in found ? refuse(new InvalidInput(found.problems)) : found;
  }

  /**
   * Opens the table for as long as `work` takes: its rows are of one moment.
   * @param most rows that are read at all; the table then has no sums of its own reading
   */
  async open<T>(asking: Asking, most: number | null, work: (table: ReportTable) => Promise<T>): Promise<T> {
    const names = await this.names.of(asking);
    if (asking.documentId && names.document === null) refuse(new NotFound());
    if (asking.unitId && names.unit === null) refuse(new InvalidInput('answers.unitId', 'Không có đơn vị này.'));
    const { asOf } = await this.statistics.question(asking.actor, scopeOf(asking));
    return this.reads.snapshot(async (at) => {
      const { rows, notes, ...source } = await this.source(at, asking, most);
      const { definition } = asking;
      const columns = columnsOf(definition);
      const building = new RowBuilding(definition, columns, fieldsIn(definition.source, definition.by), rows);
      const narrowed = [
        ...[names.unit && `Đơn vị: ${names.unit}`, names.monitor && `Chuyên viên theo dõi: ${names.monitor}`],
        names.document && `Văn bản: ${names.document}`,
      ];
      return work({
        title: definition.layout.title,
        subtitle: [definition.layout.subtitle, ...narrowed].filter(Boolean).join('\n') || null,
        ...{ periodWords: asking.periodWords, asOf: asOf.on, at: now(), layout: definition.layout },
        ...{ columns, headings: headingsOf(columns), notes: notesOf(asking, rows, notes) },
        ...source,
        ...{ count: rows.count, rows: building.rows(), building },
      });
    });
  }

  private async source(at: Snapshot, asking: Asking, most: number | null): Promise<Source> {
    const { actor, definition, unitId } = asking;
    const scope = scopeOf(asking);
    const plain = { notes: [], formulaVersion, snapshotHash: null };
    switch (definition.source) {
      case ReportSource.SUMMARY: {
        const parent = definition.by === StatisticsBy.UNIT ? unitId : null;
        const table = await this.statistics.statistics(actor, scope, definition.by, parent, mostGroups);
        return { ...plain, rows: summaryRows(table, definition) };
      }
      case ReportSource.ASSIGNMENTS: {
        const question = await this.statistics.question(actor, scope);
        return { ...plain, rows: await this.assignments.read(at, asking, question, most) };
      }
      case ReportSource.EXTENSIONS:
        return { ...plain, rows: await this.extensions.read(at, asking, most) };
      case ReportSource.DOCUMENT: {
        const question = await this.statistics.question(actor, scope);
        return { ...plain, rows: await this.documents.read(at, asking, question, most) };
      }
      case ReportSource.RANKING:
        return this.ranking(at, asking);
    }
  }

  private async ranking(at: Snapshot, asking: Asking): Promise<Source> {
    const scope = scopeOf(asking);
    const question = await this.statistics.question(asking.actor, scope);
    const table = await this.statistics.statistics(asking.actor, scope, StatisticsBy.UNIT, asking.unitId, mostGroups);
    const terms = await this.rules.on(earlier(asking.span?.[1], question.asOf.on));
    const keys = table.rows.map(({ key }) => key);
    const { of, sample, words } = await this.rankings.read(at, question, terms, keys);
    const rows = summaryRows(table, asking.definition, { of: (key) => ({ ...of(key) }), grand: { sample } });
    return { rows, notes: words, formulaVersion, snapshotHash: null };
  }
}

/** Of reads the process's clock, as everywhere outside a unit of work. */
const now = (): Date => clock.plays ?? new Date();

const earlier = (end: LocalDate | undefined, today: LocalDate): LocalDate => (end && end < today ? end : today);

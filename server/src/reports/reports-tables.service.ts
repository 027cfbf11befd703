import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { clock } from '@libs/changes';
import { type LocalDate, localDateIn } from '@libs/calendar';
import { config } from '@libs/config';
import { InvalidInput, NotFound, refuse } from '@libs/refusals';
import { Reads, type Snapshot } from '@libs/sql';
import { PeriodsQueries } from '../periods';
import { formulaVersion, type Question, StatisticsBy, StatisticsQueries } from '../statistics';
import { AnsweredNamesQueries } from './answered-names.queries';
import { asked, askedOf, type Asking } from './asking';
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
}

/** Makes tables of definitions, with the rights of whoever asks. */
@Injectable()
export class ReportTables {
  constructor(
    private readonly reads: Reads,
    private readonly statistics: StatisticsQueries,
    private readonly periods: PeriodsQueries,
    private readonly names: AnsweredNamesQueries,
    private readonly assignments: AssignmentRowsQueries,
    private readonly extensions: ExtensionRowsQueries,
    private readonly documents: DocumentRowsQueries,
    private readonly rankings: RankingRowsQueries,
    private readonly rules: ScoreRulesQueries,
  ) {}

  /** What the answers make of the definition. Refuses what has to be answered first, or cannot be. */
  asking(actor: Actor, definition: ReportDefinition, answers: ReportAnswers): Asking {
    const found = asked(actor, definition, answers, localDateIn(config.TZ_OFFICE, clock.now()));
    return 'problems' in found ? refuse(new InvalidInput(found.problems)) : found;
  }

  /**
   * Opens the table for as long as `work` takes: its rows are of one moment.
   * @param most rows that are read at all; the table then has no sums of its own reading
   */
  async open<T>(asked: Asking, most: number | null, work: (table: ReportTable) => Promise<T>): Promise<T> {
    const names = await this.names.of(asked);
    if (asked.documentId && names.document === null) refuse(new NotFound());
    if (asked.unitId && names.unit === null) refuse(new InvalidInput('answers.unitId', 'Không có đơn vị này.'));
    const { asking, question, snapshotHash } = await this.asked(asked);
    return this.reads.snapshot(async (at) => {
      const { rows, notes } = await this.source(at, asking, question, most);
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
        ...{ periodWords: asking.periodWords, asOf: question.asOf.on, at: clock.now(), layout: definition.layout },
        ...{
          columns,
          headings: headingsOf(columns),
          notes: notesOf(asking, rows, notes),
          formulaVersion,
          snapshotHash,
        },
        ...{ count: rows.count, rows: building.rows(), building },
      });
    });
  }

  /** What is asked of the figures: of the days as they are known now, or of a closed period as it was frozen. */
  private async asked(asked: Asking) {
    const { actor, periodId } = asked;
    if (!periodId) {
      const question = await this.statistics.question(actor, scopeOf(asked));
      return { asking: asked, question, snapshotHash: null };
    }
    const period = await this.periods.frozen(actor, periodId);
    const asking = askedOf(asked, period);
    return { asking, question: await period.questionOf(scopeOf(asking)), snapshotHash: period.hash };
  }

  private async source(at: Snapshot, asking: Asking, question: Question, most: number | null): Promise<Source> {
    const { definition, unitId } = asking;
    const reads = { reads: at, most: mostGroups };
    switch (definition.source) {
      case ReportSource.SUMMARY: {
        const parent = definition.by === StatisticsBy.UNIT ? unitId : null;
        const table = await this.statistics.table(question, definition.by ?? null, parent, reads);
        return { notes: [], rows: summaryRows(table, definition) };
      }
      case ReportSource.RANKING: {
        const table = await this.statistics.table(question, StatisticsBy.UNIT, unitId, reads);
        const terms = await this.rules.on(earlier(asking.span?.[1], question.asOf.on));
        const keys = table.rows.map(({ key }) => key);
        const { of, sample, words } = await this.rankings.read(at, question, terms, keys);
        return {
          notes: words,
          rows: summaryRows(table, definition, { of: (key) => ({ ...of(key) }), grand: { sample } }),
        };
      }
      case ReportSource.ASSIGNMENTS:
        return { notes: [], rows: await this.assignments.read(at, asking, question, most) };
      case ReportSource.EXTENSIONS:
        return { notes: [], rows: await this.extensions.read(at, asking, most) };
      case ReportSource.DOCUMENT:
        return { notes: [], rows: await this.documents.read(at, asking, question, most) };
    }
  }
}

const earlier = (end: LocalDate | undefined, today: LocalDate): LocalDate => (end && end < today ? end : today);

import { isUUID } from 'class-validator';
import type { Actor } from '@libs/auth';
import type { LocalDate, Span } from '@libs/calendar';
import { InvalidField } from '@libs/refusals';
import { Population } from '../statistics';
import { type ReportAnswers, type ReportDefinition, ReportPeriod, ReportQuestion, ReportSource } from './definition';
import { periodWords, spanOf } from './periods';

/** A report with nothing left open: what its source reads. */
export interface Asking {
  readonly actor: Actor;
  readonly definition: ReportDefinition;
  readonly span: Span | null;
  /** As of the end of this day; null: of this moment. */
  readonly asOf: LocalDate | null;
  readonly unitId: string | null;
  readonly documentId: string | null;
  readonly monitorId: string | null;
  /** The closed period whose frozen figures are wanted instead of what is known of the days. */
  readonly periodId: string | null;
  readonly periodWords: string | null;
}

/**
 * What the answers make of a definition. What nobody answered is as the definition has it; a period that is over is looked at
 * as of its last day, so that last month's report says next year what it says today.
 * @returns with `problems` what has to be answered first, or cannot be
 */
export function asked(
  actor: Actor,
  definition: ReportDefinition,
  answers: ReportAnswers,
  today: LocalDate,
): Asking | { readonly problems: InvalidField[] } {
  const problems = problemsIn(definition, answers, today);
  if (problems.length) return { problems };
  const may = (question: ReportQuestion) => definition.asks.includes(question);
  const given: Span | null = answers.from && answers.to ? [answers.from, answers.to] : null;
  const span = (may(ReportQuestion.PERIOD) && given) || spanOf(definition.period, today);
  const over = span && span[1] < today ? span[1] : null;
  const asOf = (may(ReportQuestion.AS_OF) && answers.asOf) || over;
  return {
    ...{ actor, definition, span },
    asOf: asOf && asOf < today ? asOf : null,
    unitId: (may(ReportQuestion.UNIT) && answers.unitId) || null,
    documentId: (may(ReportQuestion.DOCUMENT) && answers.documentId) || null,
    monitorId: (may(ReportQuestion.MONITOR) && answers.monitorId) || null,
    periodId: answers.periodId ?? null,
    periodWords: span && periodWords(span),
  };
}

/** What a closed period has figures for. */
const frozen: readonly ReportSource[] = [ReportSource.SUMMARY, ReportSource.ASSIGNMENTS, ReportSource.RANKING];

function problemsIn(definition: ReportDefinition, answers: ReportAnswers, today: LocalDate): InvalidField[] {
  const problems: InvalidField[] = [];
  const wrong = (key: keyof ReportAnswers, message: string) =>
    problems.push(new InvalidField(`answers.${key}`, message));
  const { from, to, asOf } = answers;
  if (definition.source === ReportSource.DOCUMENT && !answers.documentId) wrong('documentId', 'Chọn văn bản.');
  if (answers.periodId && !frozen.includes(definition.source))
    wrong('periodId', 'Báo cáo này không có số liệu của kỳ đã chốt.');
  if (definition.period === ReportPeriod.ASK && !answers.periodId && !(from && to))
    wrong(from ? 'to' : 'from', 'Chọn kỳ báo cáo.');
  else if (Boolean(from) !== Boolean(to)) wrong(from ? 'to' : 'from', 'Kỳ cần cả ngày đầu và ngày cuối.');
  if (from && to && from > to) wrong('from', 'Ngày đầu phải trước ngày cuối.');
  if (asOf && asOf > today) wrong('asOf', 'Ngày chốt số liệu không được sau hôm nay.');
  for (const key of ['unitId', 'documentId', 'monitorId', 'periodId'] as const)
    if (answers[key] && !isUUID(answers[key])) wrong(key, 'Lựa chọn này không còn. Chọn lại.');
  return problems;
}

/**
 * The same about a closed period: its days and its day are the period's, and what it takes in is what was frozen, whatever
 * the definition says.
 */
export function askedOf(asking: Asking, { name, from, to }: { name: string; from: LocalDate; to: LocalDate }): Asking {
  const filter = { ...asking.definition.filter, population: Population.CARRIED_AND_ISSUED };
  return {
    ...{ ...asking, span: [from, to], asOf: to },
    definition: { ...asking.definition, filter },
    periodWords: `${name} (kỳ đã chốt)`,
  };
}

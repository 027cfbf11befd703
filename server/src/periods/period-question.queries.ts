import type { Actor } from '@libs/auth';
import { AssignmentPart } from '../assignments';
import { Population, type Question, type StatisticsQueries, type StatisticsScope } from '../statistics';
import { frozenRows } from './frozen-rows.queries';

/** What the figures of a closed period take in: what was open when it began, and what was given in it. */
export const population = Population.CARRIED_AND_ISSUED;

/** Of what is counted, what may still be narrowed: the period and its day are the closed one's. */
export type PeriodScope = Omit<StatisticsScope, 'asOf' | 'from' | 'to'>;

/** A question about the frozen list of a period, to be counted like any other. */
export async function questionOf(
  statistics: StatisticsQueries,
  actor: Actor,
  { id, from, to }: { id: string; from: string; to: string },
  scope: PeriodScope,
): Promise<Question> {
  const question = await statistics.question(actor, {
    population,
    ...{ part: AssignmentPart.LEAD, ...scope },
    ...{ asOf: to, from, to },
  });
  return { ...question, frozen: frozenRows(id) };
}

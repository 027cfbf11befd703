import type { Actor } from '@libs/auth';
import type { Bind } from '@libs/sql';
import type { Today } from './timeliness.lifecycle';

/**
 * What makes a row of a list stand out, as SQL on the assignments of the table alias `a`: the filters ask with the same words
 * as the fields answer.
 */

/** With the unit, and not waiting for anybody else: all that can be in a unit's queues. */
export const unitsTurnOf = (a: string): string => `${a}.status in ('ASSIGNED', 'IN_PROGRESS')`;

/** The Office follows it with particular care (domain.md §5). */
export const isStarred = (a: string): string =>
  `exists (select from assignment_star st where st.assignment_id = ${a}.id)`;

/** The Office urged the unit, whose turn it still is, and nothing was reported since. */
export const isReminded = (a: string): string =>
  `(${unitsTurnOf(a)} and exists (select from reminder m where m.assignment_id = ${a}.id
     and m.at > coalesce(${a}.last_reported_at, '-infinity')))`;

/** SQL: the ids of who asked for the extension that waits, and for whom; null while none does, which is nearly always. */
export const askedBy = (a: string): string =>
  `case when ${a}.extension_requested_at is not null then (
    select array_remove(array[x.requested_by_id, x.requested_for_id], null)
    from extension x where x.assignment_id = ${a}.id and x.state = 'REQUESTED') end`;

/** Older changes are nobody's news. */
const newsDays = 7;

/**
 * Changed by somebody else within the last days, and not looked at since. What a person has looked at is their own, also while
 * they stand in for another.
 */
export function hasNews(a: string, { id }: Actor, { now }: Today, bind: Bind): string {
  const viewer = `${bind(id)}::uuid`;
  const since = new Date(+now - newsDays * 86_400_000);
  return `(${a}.updated_at > ${bind(since.toISOString())}::timestamptz and ${a}.updated_by_id is distinct from ${viewer}
    and not exists (select from assignment_look l where l.account_id = ${viewer} and l.assignment_id = ${a}.id and l.at >= ${a}.updated_at))`;
}

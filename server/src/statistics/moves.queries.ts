import type { LocalDate } from '@libs/calendar';
import { config } from '@libs/config';
import { InvalidInput, refuse } from '@libs/refusals';
import type { Bind } from '@libs/sql';
import { type AsOf, asOf } from './cells.lifecycle';
import { CellsSql } from './cells.queries';
import type { CountedRows, Question } from './counted-rows.queries';
import { heldAt, versions } from './history.queries';
import type { StatisticsMoveKey } from './trend.lifecycle';

/** The end of the day with which the day of the question is compared; refuses one that is not before it. */
export function dayBefore({ asOf: now }: Question, since: LocalDate): AsOf {
  if (since >= now.on) refuse(new InvalidInput('since', 'Ngày so sánh phải trước ngày chốt số liệu.'));
  return asOf(since, now.at, config.TZ_OFFICE);
}

/** SQL: `from` what the question counts, `n` as it is and `o` as it was then; `o` has no id for what was not given yet. */
export function moved(rows: CountedRows, before: AsOf, bind: Bind): string {
  const then = new CellsSql('b', before, bind);
  return `from (select v.id, ${rows.cell} as cell, v.extension_count, v.return_count ${rows.from()} and ${rows.inPeriod}
      -- what was done or withdrawn by then, and has not changed since, has not moved
      and (${rows.since} > ${then.at} or ${rows.cells.open})) n
    left join lateral (select b.id, ${then.cell(rows.basis)} as cell, b.extension_count, b.return_count
      from ${versions} b where ${heldAt('b', then.at)} and b.id = n.id) o on true`;
}

/** SQL over `n`, as it is, and `o`, as it was; that has no id for what was not given yet. */
export const moveConditions: Record<StatisticsMoveKey, string> = {
  ISSUED: `o.id is null and n.cell <> 'WITHDRAWN'`,
  DONE: `n.cell in ('DONE_ON_TIME', 'DONE_LATE', 'DONE_NO_DEADLINE') and coalesce(o.cell not in ('DONE_ON_TIME', 'DONE_LATE', 'DONE_NO_DEADLINE'), true)`,
  BECAME_OVERDUE: `n.cell = 'OPEN_OVERDUE' and o.cell is distinct from 'OPEN_OVERDUE'`,
  OVERDUE_CLEARED: `o.cell = 'OPEN_OVERDUE' and n.cell <> 'OPEN_OVERDUE'`,
  EXTENDED: `n.cell <> 'WITHDRAWN' and n.extension_count > coalesce(o.extension_count, 0)`,
  RETURNED: `n.cell <> 'WITHDRAWN' and n.return_count > coalesce(o.return_count, 0)`,
};

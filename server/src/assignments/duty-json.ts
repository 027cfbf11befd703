import { type Actor, seesProvince } from '@libs/auth';
import type { Asked } from '@libs/loading';
import { type Bind, jsonOf } from '@libs/sql';
import { assignmentsOf, unitBy } from '../directives';
import type { DutyType } from './duty.graphql';
import type { DutySubject } from './duty.policy';

/** What PostgreSQL builds of one duty: what was asked for, and what its derived fields need. */
export type DutyRow = Omit<DutyType, 'ruleText' | 'viewerActions'> & DutySubject & { directiveId: string };

/** SQL: whether the duty of the table alias `y` exists for the actor: for whoever sees one of its obligations. */
export function dutiesVisibleTo(actor: Actor, y: string, bind: Bind): string {
  if (seesProvince(actor)) return 'true';
  return `exists (select from assignment v where v.duty_id = ${y}.id and ${assignmentsOf(actor, 'v', bind)})`;
}

/** SQL for the duty of the table alias `y`, in the shape of the schema. */
export const dutyJson = (y: string, asked: Asked | null): string =>
  jsonOf(
    {
      id: `${y}.id`,
      version: `${y}.version`,
      unit: (under) => unitBy(`${y}.unit_id`, under),
      part: `${y}.part`,
      rule: `${y}.rule`,
      words: `${y}.words`,
      startsOn: `${y}.starts_on`,
      untilOn: `${y}.until_on`,
      nextOn: `${y}.next_on`,
      endedAt: `${y}.ended_at`,
      endReason: `${y}.end_reason`,
      problem: `${y}.problem`,
      directiveId: `${y}.directive_id`,
      unitId: `${y}.unit_id`,
      monitorId: `(select m.monitor_id from directive m where m.id = ${y}.directive_id)`,
    },
    asked,
    ['id', 'directiveId', 'unitId', 'monitorId', 'rule', 'nextOn', 'endedAt'],
  );

import { type Actor, asWhom, has, isOffice, Role, seesProvince, unitsOf } from '@libs/auth';
import type { Bind } from '@libs/sql';

/** The tables of which the conditions below speak: `r`, the schedule `s` that asked for it, if any, and the report `p`. */
export const RUNS = `report_run r left join report_schedule s on s.id = r.schedule_id join report p on p.id = r.report_id`;

/** SQL, the twin of `maySeeRun`: whether the actor may see the rendering `r` of `RUNS`. */
export function runsVisibleTo(actor: Actor, bind: Bind): string {
  const me = bind(actor.id);
  const roles = `${bind([...new Set(actor.grants.map(({ role }) => role))])}::text[]`;
  const usesReport = isOffice(actor) ? 'true' : `p.audience && ${roles}`;
  const entitled = [`r.owner_id = ${me}`, `${me} = any(s.recipient_ids)`, `s.recipient_roles && ${roles}`];
  if (seesProvince(actor)) return `(${[...entitled, usesReport].join(' or ')})`;
  const units = `${bind(unitsOf(actor, Role.UNIT_HEAD))}::uuid[]`;
  const own = has(actor, Role.UNIT_SPECIALIST) ? 'r.personal' : 'false';
  return `(not r.province and (not r.personal or coalesce(r.on_behalf_of_id, r.owner_id) = ${bind(asWhom(actor))})
    and case when cardinality(r.unit_ids) = 0 then ${own} else r.unit_ids <@ ${units} end
    and (${entitled.join(' or ')}))`;
}

import type { Bind } from '@libs/sql';
import type { FrozenRows } from '../statistics';

/**
 * The frozen list of a period in place of the assignments as they were: counted with the same words, with directive and
 * document as they were then.
 */
export const frozenRows = (periodId: string): FrozenRows => ({
  source: (bind: Bind) =>
    `(select assignment_id as id, timestamptz '-infinity' as valid_from, timestamptz 'infinity' as valid_to, * from closed_period_assignment where period_id = ${bind(periodId)}::uuid)`,
  joins: {
    r: 'cross join lateral (select v.leader_id, v.field_id, v.place, v.text) r',
    d: 'cross join lateral (select v.type, v.issuer_id, v.number_symbol, v.issued_on, v.abstract) d',
  },
  openBefore: 'v.open_before',
});

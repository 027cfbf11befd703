import { Injectable } from '@nestjs/common';
import { Reads } from '@libs/sql';
import type { Audible } from './audience.policy';

/** One committed event, and what it concerns. */
export interface News extends Audible {
  readonly seq: number;
  readonly at: Date;
  readonly assignmentId: string | null;
  readonly directiveId: string | null;
  readonly documentId: string | null;
  readonly by: { readonly id: string; readonly displayName: string };
}

const isOf = (noun: string) => `starts_with(e.type, '${noun}.')`;

/** SQL: the assignment that an event is about: what happened to it, or to what hangs on it. */
const assignmentId = `case when ${isOf('assignment')} then e.subject_id when ${isOf('inquiry')} then e.parent_id end`;

/**
 * SQL: what `column` of the assignment `a` was just before the event `e` (`was`) and just after (`is`). The row says how it is
 * now; of an event that lies further back, the next one that changed the column says what it found.
 */
const columnAt = (key: string, column: string) => {
  const found = `(select n.changes->'${key}'->0 from recorded_event n where n.subject_id = a.id and n.seq > e.seq
    and n.changes ? '${key}' order by n.seq limit 1)`;
  const is = `coalesce(${found}, to_jsonb(a.${column}))`;
  return { is, was: `coalesce(e.changes->'${key}'->0, ${is})` };
};

const unitId = columnAt('unitId', 'unit_id');
const holderUnitId = columnAt('holderUnitId', 'holder_unit_id');
const delegateId = columnAt('delegateId', 'delegate_id');
const placeAt = (moment: 'is' | 'was') =>
  `jsonb_build_object('unitId', ${unitId[moment]}, 'holderUnitId', ${holderUnitId[moment]}, 'delegateId', ${delegateId[moment]})`;

/** SQL: where the assignments are that hang on the event's subject. */
const placesNow = (column: string) => `(select jsonb_agg(distinct jsonb_build_object(
    'unitId', a.unit_id, 'holderUnitId', a.holder_unit_id, 'delegateId', a.delegate_id))
  from assignment a where a.${column} = e.subject_id)`;

const NEWS = `select e.seq::float as seq, e.at, e.type, e.internal,
    ${assignmentId} as "assignmentId",
    case when ${isOf('inquiry')} then (select directive_id from assignment where id = e.parent_id)
      when ${isOf('assignment')} or ${isOf('duty')} then e.parent_id when ${isOf('directive')} then e.subject_id end as "directiveId",
    case when ${isOf('assignment')} or ${isOf('inquiry')} or ${isOf('duty')} or ${isOf('directive')} then e.root_id when ${isOf('document')} then e.subject_id end as "documentId",
    json_build_object('id', e.actor_id, 'displayName', concat_ws(' thay ', e.actor_name, e.on_behalf_of_name)) as by,
    coalesce(case
      when ${isOf('assignment')} or ${isOf('inquiry')} then (select jsonb_build_array(${placeAt('is')}, ${placeAt('was')}) from assignment a where a.id = ${assignmentId})
      when ${isOf('duty')} then ${placesNow('duty_id')}
      when ${isOf('directive')} then ${placesNow('directive_id')}
      when ${isOf('document')} then ${placesNow('document_id')}
    end, '[]') as places
  from recorded_event e where e.seq > $1 and e.seq <= $2 order by e.seq limit $3`;

/** What became of a draft; `version` null: it is closed. */
export interface DraftNews {
  readonly id: string;
  readonly version: number | null;
  readonly by: News['by'];
}

/** Reads the trail as news. Its numbers have no gaps and follow the order of commits, so a number says all that one has. */
@Injectable()
export class NewsQueries {
  constructor(private readonly reads: Reads) {}

  /** How far the trail goes. */
  async head(): Promise<number> {
    return (await this.reads.row<{ seq: number }>('select seq::float as seq from trail_head'))!.seq;
  }

  /** What was recorded after `after`, up to and including `upTo`: the first `limit` of it. */
  between(after: number, upTo: number, limit: number): Promise<News[]> {
    return this.reads.rows<News>(NEWS, { values: [after, upTo, limit] });
  }

  /** Drafts as they are now, of those that were touched while word of it may have been lost. */
  draftsOfLate(): Promise<DraftNews[]> {
    return this.reads.rows<DraftNews>(
      `select d.id, case when d.closed_at is null then d.version end as version,
         json_build_object('id', a.id, 'displayName', a.display_name) as by
       from draft d join account a on a.id = d.updated_by_id
       where greatest(d.updated_at, d.closed_at) > now() - interval '2 minutes'`,
    );
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, isOffice } from '@libs/auth';
import { liveChannel } from '@libs/changes';
import { Parameters, Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import { assignmentsVisibleTo, type Placed } from '../directives';
import { PresenceDoing, PresenceKind, presenceLastsSeconds } from './presence.lifecycle';

/** What somebody can be at. */
export interface Thing {
  readonly kind: PresenceKind;
  readonly id: string;
}

/** Somebody at a thing; all their tabs together. */
export interface Present {
  readonly person: PersonRow;
  readonly doing: PresenceDoing;
  readonly since: Date;
}

/** A thing with everybody who is at it; of an assignment, where it is. */
export interface Gathering extends Thing {
  readonly place: Placed | null;
  readonly people: readonly Present[];
}

/** A person with more tabs than this is a program. */
const MOST_TABS = 100;

const THERE = `p.seen_at > now() - make_interval(secs => ${presenceLastsSeconds})`;
const EDITING = `p.doing = 'EDITING'`;

/** SQL: the people at each thing of the rows `p`, first come first. */
const PEOPLE = `json_agg(json_build_object('person', p.person, 'doing', p.doing, 'since', p.since) order by p.since, p.account_id)`;
const BY_PERSON = `select p.kind, p.subject_id, p.account_id, ${personJson('a')} as person, min(p.since) as since,
    case when bool_or(${EDITING}) then 'EDITING' else 'LOOKING' end as doing
  from presence p join account a on a.id = p.account_id`;

/**
 * Who is where. What is kept of it is no change that anybody made: it has no trail, and is over in seconds. Everybody hears
 * of it only when it looks different to others.
 */
@Injectable()
export class PresenceQueries {
  constructor(private readonly reads: Reads) {}

  /** Whether the thing exists for the actor. */
  async sees(actor: Actor, { kind, id }: Thing): Promise<boolean> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const thing = {
      DRAFT: () => `draft d where d.id = ${bind(id)} and d.closed_at is null and ${isOffice(actor)}`,
      ASSIGNMENT: () => `assignment a where a.id = ${bind(id)} and ${assignmentsVisibleTo(actor, 'a', bind)}`,
    }[kind]();
    const found = await this.reads.row<{ sees: boolean }>(`select exists (select from ${thing}) as sees`, parameters);
    return found!.sees;
  }

  /** The person is there, in this tab. */
  async come(actor: Actor, { kind, id }: Thing, tab: string, doing: PresenceDoing): Promise<void> {
    await this.reads.rows(
      `with ${BEFORE}, put as (
         insert into presence as p (kind, subject_id, account_id, tab, doing, since, seen_at)
         select $1, $2, $3, $4, $5, now(), now()
         where (select count(*) from presence t where t.account_id = $3 and t.seen_at > now() - interval '1 hour') < ${MOST_TABS}
         on conflict (kind, subject_id, account_id, tab) do update set doing = excluded.doing, seen_at = now(),
           since = case when ${THERE} then p.since else now() end
       )
       ${TELL} where tabs = 0 or editing <> (others_edit or $5 = 'EDITING')`,
      { values: [kind, id, actor.id, tab, doing] },
    );
  }

  /** The tab has left. */
  async leave(actor: Actor, { kind, id }: Thing, tab: string): Promise<void> {
    await this.reads.rows(
      `with ${BEFORE}, gone as (
         delete from presence p where p.kind = $1 and p.subject_id = $2 and p.account_id = $3 and p.tab = $4
       )
       ${TELL} where tabs > 0 and (others = 0 or editing <> others_edit)`,
      { values: [kind, id, actor.id, tab] },
    );
  }

  /** Who is at the thing, but for the actor. */
  async othersAt(actor: Actor, { kind, id }: Thing): Promise<Present[]> {
    const found = await this.reads.row<{ people: Present[] | null }>(
      `select ${PEOPLE} as people from (${BY_PERSON}
         where p.kind = $1 and p.subject_id = $2 and p.account_id <> $3 and ${THERE} group by 1, 2, 3, a.id) p`,
      { values: [kind, id, actor.id] },
    );
    return found?.people ?? [];
  }

  /** Everything at which any of these people are. */
  gatherings(accountIds: readonly string[]): Promise<Gathering[]> {
    return this.reads.rows<Gathering>(
      `select p.kind, p.subject_id as id, ${PEOPLE} as people,
         (select json_build_object('unitId', s.unit_id, 'holderUnitId', s.holder_unit_id, 'delegateId', s.delegate_id)
          from assignment s where p.kind = 'ASSIGNMENT' and s.id = p.subject_id) as place
       from (${BY_PERSON} where ${THERE} and exists (select from presence m
           where m.kind = p.kind and m.subject_id = p.subject_id and m.account_id = any($1::uuid[]))
         group by 1, 2, 3, a.id) p
       group by p.kind, p.subject_id`,
      { values: [accountIds] },
    );
  }

  /** Throws away what has been over for long. */
  async sweep(): Promise<void> {
    await this.reads.rows(`delete from presence where seen_at < now() - interval '1 hour'`);
  }
}

/** SQL: how the person looked to others before: with the tab `$4`, and without it. */
const BEFORE = `before as (
  select count(*) as tabs, count(*) filter (where p.tab <> $4) as others, coalesce(bool_or(${EDITING}), false) as editing,
    coalesce(bool_or(${EDITING} and p.tab <> $4), false) as others_edit
  from presence p where p.kind = $1 and p.subject_id = $2 and p.account_id = $3 and ${THERE})`;

const TELL = `select pg_notify('${liveChannel}', json_build_object('t', 'presence', 'kind', $1::text, 'id', $2::uuid)::text) from before`;

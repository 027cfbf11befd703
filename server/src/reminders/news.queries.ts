import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Recorded } from '@libs/changes';
import { Parameters } from '@libs/sql';
import type { EventWords, News } from './news.lifecycle';
import { about, aboutColumns, dataOf, people, recipients, sentence } from './telling.queries';

interface Within {
  readonly manager: EntityManager;
}

/** How much of what somebody wrote is said in one sentence. */
const mostWords = 200;

const isOfInquiry = ({ type }: Recorded) => type.startsWith('inquiry.');

/** What is told is told of an assignment: the event's own, or the one that what it happened to hangs on. */
export const assignmentOf = (event: Recorded): string => (isOfInquiry(event) ? event.parentId! : event.subjectId);

/** Who did it, and for whom if it was a deputy (domain.md §8). */
const namesOf = ({ actorName, onBehalfOfName }: Recorded) =>
  onBehalfOfName ? `${actorName} thay ${onBehalfOfName}` : actorName;

/** SQL: rows as of `recipients`: who asked, and for whom if it was a deputy. `inquiryId` is SQL. */
const asker = (inquiryId: string) =>
  `select due.id, who.id as account_id from due join inquiry q on q.id = ${inquiryId}::uuid
     join account who on who.id in (q.asked_by_id, q.asked_for_id) and who.disabled_at is null`;

/** Tells of one event. */
@Injectable()
export class NewsOfAssignment {
  /** One row for each person to be told, but for whoever did it. Returns who they are. */
  async tell({ manager }: Within, event: Recorded, news: News, zone: string): Promise<string[]> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const { says, words } = news.text(event.data as EventWords);
    const written = words?.replace(/\s+/g, ' ').trim() || null;
    const quoted = written && (written.length > mostWords ? `${written.slice(0, mostWords).trimEnd()}…` : written);
    const at = `${bind(event.at)}::timestamptz`;
    const behind = quoted ? ` || ${bind(`: ${quoted}`)}::text` : '';
    const inquiryId = isOfInquiry(event) ? event.subjectId : undefined;
    const data = `${dataOf('t')} || ${bind(JSON.stringify({ by: namesOf(event), words: quoted, inquiryId }))}::jsonb`;
    const readers = news.to.map((who) => (who === 'ASKER' ? asker(bind(inquiryId)) : recipients[who]('true')));
    const rows: { id: string }[] = await manager.query(
      `with due as materialized (select ${aboutColumns('a')}, null::int as days from assignment a where a.id = ${bind(assignmentOf(event))}::uuid),
       ${people},
       told as (select distinct s.account_id, due.* from (${readers.join(' union all ')}) s
         join due on due.id = s.id where s.account_id is distinct from ${bind(event.actorId)}::uuid)
       insert into notification (id, account_id, assignment_id, kind, todo, due_key, ordinal, event_id, text, data, at, channel)
       select gen_random_uuid(), t.account_id, t.id, ${bind(news.kind)}, ${bind(news.todo)}, (${at} at time zone ${bind(zone)})::date,
         ${bind(event.seq)}::bigint, ${bind(event.id)}::uuid, ${sentence(says, 't', bind)}${behind}, ${data}, ${at}, ${bind(news.channel)}
       from told t ${about('t')}
       on conflict do nothing returning account_id as id`,
      parameters.values,
    );
    return rows.map(({ id }) => id);
  }
}

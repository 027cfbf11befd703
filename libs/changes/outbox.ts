import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Recorded } from './domain-event';

const EVENT = `e.id, e.seq, e.at, e.type, e.subject_id as "subjectId", e.parent_id as "parentId", e.root_id as "rootId",
  e.internal, e.actor_id as "actorId", e.actor_name as "actorName", e.on_behalf_of_name as "onBehalfOfName",
  e.cause_id as "causeId", e.data, e.changes`;

/** How long to trust the queue before looking whether it still has what it was given: a minute, doubled up to an hour. */
const trustFor = (looks: string) => `least(3600, 60 * power(2, least(${looks}, 10))) * interval '1 s'`;

/** An event and the reactions that have not handled it. */
export type Waiting = Recorded & { waiting: string[] };

/** The rows of the outbox: an event stays until all that reacts to it has, so that the queue may be lost at any moment. */
@Injectable()
export class Outbox {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Takes up to `limit` events that were not handed to the queue yet, oldest first, skipping those another worker holds. What
   * nobody reacts to leaves at once.
   * @returns how many there were, and those to hand on
   */
  async take(
    limit: number,
    reactionsTo: (eventType: string) => string[],
  ): Promise<{ count: number; waiting: Waiting[] }> {
    return this.dataSource.transaction(async (manager) => {
      const events: Recorded[] = await manager.query(
        `select ${EVENT} from outbox o join recorded_event e on e.id = o.event_id
         where o.relayed_at is null order by o.seq limit $1 for update of o skip locked`,
        [limit],
      );
      const all = events.map((event) => ({ ...event, waiting: reactionsTo(event.type) }));
      const waiting = all.filter((event) => event.waiting.length);
      const done = all.filter((event) => !event.waiting.length);
      if (done.length) await manager.query('delete from outbox where event_id = any($1)', [done.map(({ id }) => id)]);
      if (waiting.length) {
        await manager.query(
          `update outbox o set relayed_at = now(), look_at = now() + ${trustFor('0')},
             waiting = array(select jsonb_array_elements_text(w.names))
           from jsonb_to_recordset($1::jsonb) as w(id uuid, names jsonb) where o.event_id = w.id`,
          [JSON.stringify(waiting.map((event) => ({ id: event.id, names: event.waiting })))],
        );
      }
      return { count: events.length, waiting };
    });
  }

  /** The queue did not take them. */
  async putBack(ids: readonly string[]): Promise<void> {
    await this.dataSource.query('update outbox set relayed_at = null where event_id = any($1)', [ids]);
  }

  /** Up to `limit` events that were handed on a good while ago and still wait; whoever asks next gets others. */
  async overdue(limit: number): Promise<Waiting[]> {
    const [events] = await this.dataSource.query(
      `with due as (
         select event_id from outbox where relayed_at is not null and look_at <= now()
         order by look_at limit $1 for update skip locked)
       update outbox o set looks = looks + 1, look_at = now() + ${trustFor('looks + 1')}
       from due join recorded_event e on e.id = due.event_id where o.event_id = due.event_id
       returning ${EVENT}, o.waiting`,
      [limit],
    );
    return events;
  }

  async failed(eventId: string, words: string): Promise<void> {
    await this.dataSource.query(
      'update outbox set failures = failures + 1, last_error = left($2, 500) where event_id = $1',
      [eventId, words],
    );
  }
}

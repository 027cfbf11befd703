import { config } from '@libs/config';
import { type SimulatedYear, unknown } from './simulated-year';

/** Rules whose reminders to heads of units the oracle works out. */
const foretold = ['BEFORE_DUE', 'ON_DUE', 'AFTER_DUE', 'NOT_ACKNOWLEDGED'];

/** Everything that must not be, in words, and some figures (reliability.md G4–G9, I4, I5). */
export async function judge({ db, oracle, sink, totals }: SimulatedYear) {
  const problems: string[] = [];
  const wrong = (what: string, things: readonly unknown[]) => {
    if (things.length) problems.push(`${what}: ${things.length}, e.g. ${JSON.stringify(things.slice(0, 3))}`);
  };
  const rows = async <T = Record<string, never>>(sql: string, values: unknown[] = []) =>
    (await db.query(sql, values)).rows as T[];

  const told = (
    await rows<{ told: string }>(
      `select n.assignment_id || ' ' || n.rule_code || ' ' || n.due_key || ' ' || n.ordinal as told
       from notification n join account a on a.id = n.account_id
       where n.rule_code = any($1) and a.username in ('financehead', 'constructionhead', 'wardhead')`,
      [foretold],
    )
  ).map((each) => each.told);
  wrong(
    'missing',
    [...oracle.expected].filter((each) => !told.includes(each)),
  );
  wrong(
    'too many',
    told.filter((each) => !oracle.expected.has(each)),
  );
  wrong(
    'doubled',
    told.filter((each, at) => told.indexOf(each) !== at),
  );

  wrong(
    'after completion',
    await rows(
      `select n.id from notification n join assignment a on a.id = n.assignment_id
       where n.rule_code is not null and a.completed_at is not null and n.at > a.completed_at`,
    ),
  );
  const off = new Set(
    (
      await rows<{ on: string }>(
        `select on_date::text as on from calendar_day where kind <> 'WORKED_SATURDAY' and removed_at is null`,
      )
    ).map(({ on }) => on),
  );
  const worked = `select on_date::text as on from calendar_day where kind = 'WORKED_SATURDAY' and removed_at is null`;
  const workedSaturdays = new Set((await rows<{ on: string }>(worked)).map(({ on }) => on));
  const days = await rows<{ day: string; dow: number }>(
    `select distinct (at at time zone $1)::date::text as day, extract(isodow from at at time zone $1)::int as dow
     from notification where rule_code is not null`,
    [config.TZ_OFFICE],
  );
  wrong(
    'on a day off',
    days.filter(({ day, dow }) => (dow > 5 && !workedSaturdays.has(day)) || off.has(day)),
  );
  wrong(
    'digests on a day off or two a day',
    await rows(
      `select account_id, kind, digest_on, count(*) from outgoing_mail where digest_on is not null
       group by 1, 2, 3 having count(*) > 1 or (extract(isodow from digest_on) > 5 and digest_on::text not in (${worked.replace(' as on', '')}))
       or exists (select from calendar_day c where c.on_date = digest_on and c.kind <> 'WORKED_SATURDAY' and c.removed_at is null)`,
    ),
  );
  wrong(
    'of a digest or told at once, in no mail and still to come',
    await rows(
      `select n.id from notification n where n.channel = 'AT_ONCE' and n.mailed_at is null and n.over_at is null`,
    ),
  );

  const mails = await rows<{ messageId: string; status: string; to: string }>(
    `select message_id as "messageId", status, to_address as to from outgoing_mail`,
  );
  wrong(
    'mails neither sent nor failed',
    mails.filter(({ status }) => status !== 'SENT' && status !== 'FAILED'),
  );
  const arrived = new Set(sink.arrived.map(({ messageId }) => messageId));
  wrong(
    'said to be sent, not arrived',
    mails.filter(({ status, messageId }) => status === 'SENT' && !arrived.has(messageId)),
  );
  wrong(
    'failed, but not for a reason',
    mails.filter(({ status, to }) => status === 'FAILED' && to !== unknown),
  );
  wrong(
    'arrived from nowhere',
    [...arrived].filter((id) => !mails.some(({ messageId }) => messageId === id)),
  );
  wrong('in the outbox still', await rows('select event_id from outbox'));

  const figures = {
    ...totals,
    reminders: told.length,
    mails: mails.length,
    failed: mails.filter(({ status }) => status === 'FAILED').length,
    arrivedTwice: sink.arrived.length - arrived.size,
    digests: (await rows(`select id from outgoing_mail where digest_on is not null`)).length,
  };
  return { problems, figures };
}

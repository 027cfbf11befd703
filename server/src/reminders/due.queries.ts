import { Parameters } from '@libs/sql';
import { NotificationChannel, NotificationTodo, ReminderTrigger } from './notification.lifecycle';
import { firstOrdinalOf, occurrencesOf, rungsOf, type Span, type Timing, type Wanted } from './occurrences.lifecycle';
import { type ReminderStep, ReminderWho } from './reminder-rule.policy';
import { aboutColumns, people, recipients } from './telling.queries';

/** A rule as far as it decides who is told what. */
export interface RuleLike extends Timing {
  readonly code: string;
  readonly steps: readonly ReminderStep[];
  readonly text: string;
}

/** The working day, and the moment in it. */
export interface Moment extends Span {
  readonly now: Date;
  readonly zone: string;
}

/** What a trigger looks for: the day of an assignment it counts from, and which assignments. `k` are SQL of values. */
interface Search {
  readonly anchor: (k: Known) => string;
  readonly where: (k: Known) => string;
  readonly todo: NotificationTodo;
}

/** Values that a search may use, each bound when it is first asked for: a statement may only have parameters that it uses. */
class Known {
  private readonly bound = new Map<string, string>();

  constructor(
    private readonly moment: Moment,
    private readonly bind: Parameters['bind'],
  ) {}

  get now(): string {
    return this.once('now', () => `${this.bind(this.moment.now.toISOString())}::timestamptz`);
  }

  get zone(): string {
    return this.once('zone', () => this.bind(this.moment.zone));
  }

  get today(): string {
    return this.once('today', () => `${this.bind(this.moment.today)}::date`);
  }

  private once(name: string, make: () => string): string {
    if (!this.bound.has(name)) this.bound.set(name, make());
    return this.bound.get(name)!;
  }
}

/** The words of the partial index `assignment_open_due`, and the narrower ones that are meant. */
const open = `a.status in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED')`;
const unitsTurn = `${open} and a.status in ('ASSIGNED', 'IN_PROGRESS')`;
const localDay = (moment: string, { zone }: Known) => `(${moment} at time zone ${zone})::date`;
/** Of what was given after that moment it was said when it was given. */
const notGivenSince = (k: Known) => `${localDay('a.issued_at', k)} < w.since`;
const notGone = ({ now, zone, today }: Known) =>
  `(a.due_on > ${today} or a.due_time is null or (${now} at time zone ${zone})::time <= a.due_time)`;
const half = (k: Known) => {
  const given = localDay('a.issued_at', k);
  return `(${given} + (a.due_on - ${given} + 1) / 2)`;
};

const searches: Record<ReminderTrigger, Search> = {
  BEFORE_DUE: {
    anchor: () => 'a.due_key',
    where: (k) => `${unitsTurn} and ${notGivenSince(k)}`,
    todo: NotificationTodo.TO_DO,
  },
  ON_DUE: {
    anchor: () => 'a.due_key',
    where: (k) => `${unitsTurn} and ${notGivenSince(k)} and ${notGone(k)}`,
    todo: NotificationTodo.TO_DO,
  },
  AFTER_DUE: { anchor: () => 'a.due_key', where: () => unitsTurn, todo: NotificationTodo.TO_DO },
  NOT_ACKNOWLEDGED: {
    anchor: (k) => localDay('a.issued_at', k),
    where: () => `a.status = 'ASSIGNED' and a.due_on is not null`,
    todo: NotificationTodo.TO_ACKNOWLEDGE,
  },
  SILENT: {
    anchor: (k) => localDay('coalesce(a.last_reported_at, a.issued_at)', k),
    where: () => `${unitsTurn} and a.due_on is not null`,
    todo: NotificationTodo.TO_DO,
  },
  HALF_TIME: {
    anchor: () => 'a.due_key',
    where: (k) =>
      `${unitsTurn} and a.due_key >= ${k.today} and a.due_on is not null and a.last_reported_at is null
       and ${half(k)} <= ${k.today} and ${half(k)} < a.due_on`,
    todo: NotificationTodo.TO_DO,
  },
  RESULT_WAITING: {
    anchor: (k) => localDay('a.submitted_at', k),
    where: () => `a.status = 'SUBMITTED'`,
    todo: NotificationTodo.TO_CONFIRM,
  },
  EXTENSION_WAITING: {
    anchor: (k) => localDay('a.extension_requested_at', k),
    where: () => `a.extension_requested_at is not null and ${open}`,
    todo: NotificationTodo.TO_DECIDE,
  },
  DECLINED_WAITING: {
    anchor: (k) => localDay('a.court_since', k),
    where: () => `a.status = 'DECLINED'`,
    todo: NotificationTodo.TO_DECIDE,
  },
  // Of several about one assignment, the one that is longest overdue.
  INQUIRY_OVERDUE: {
    anchor: () => `(select min(q.due_on) from inquiry q where q.assignment_id = a.id and q.state = 'OPEN')`,
    where: () => `a.id in (select q.assignment_id from inquiry q where q.state = 'OPEN')`,
    todo: NotificationTodo.TO_DO,
  },
};

/** What there is to do for somebody who does not do the work: of what the unit owes, the Office and the leaders only know. */
const todoFor = (trigger: ReminderTrigger, who: ReminderWho): NotificationTodo => {
  const { todo } = searches[trigger];
  const works = who === ReminderWho.DELEGATE || who === ReminderWho.UNIT_HEAD;
  const ofUnit = todo === NotificationTodo.TO_DO || todo === NotificationTodo.TO_ACKNOWLEDGE;
  return works === ofUnit ? todo : NotificationTodo.TO_KNOW;
};

/** Which of what is due is wanted: all, or the next so many assignments of which something was not made. */
export interface Unmade {
  readonly after: string;
  readonly limit: number;
}

/**
 * SQL of the tables `due` and `told`: every reminder of the rule that is due on that working day, one row for each assignment
 * and person, each person by the lowest of the steps that reach them. An assignment is taken whole, with everybody who is told
 * of it: what one statement has made of it, no later one has to look at.
 */
export function tellings(
  rule: RuleLike,
  moment: Moment,
  wanted: Wanted,
  unmade: Unmade | null = null,
): { sql: string; parameters: Parameters } {
  const parameters = new Parameters();
  const { bind } = parameters;
  const known = new Known(moment, bind);
  const { anchor, where } = searches[rule.trigger];
  const halfTime = rule.trigger === ReminderTrigger.HALF_TIME;
  const w = halfTime ? halfWay(moment, wanted, bind) : days(rule, moment, wanted, bind);
  const from = halfTime ? 'assignment a cross join w' : `w join assignment a on ${anchor(known)} = w."on"`;
  const rungs = rule.steps.map((_, index) => rungOf(rule, rungsOf(rule), index));
  const told = rule.steps.map(({ who }, index) => {
    const rung = halfTime ? 'true' : `due.rung = ${bind(rungs[index])}::int`;
    return `select s.*, ${index} as step from (${recipients[who](rung)}) s`;
  });
  const byStep = (value: (step: ReminderStep, index: number) => string) =>
    `case s.step ${rule.steps.map((step, index) => `when ${index} then ${value(step, index)}`).join(' ')} end`;
  const sql = `with w as (${w}),
    every as materialized (select a.id, ${columns(halfTime, known)}, ${anchor(known)} as key from ${from}
      where ${where(known)} ${halfTime ? `and ${half(known)} > w.since` : ''}),
    ${unmade ? `chosen as materialized (${notMade(rule, unmade, bind)}),` : ''}
    due as materialized (select ${aboutColumns('a')}, e.rung, e.ordinal, e.days, e.key
      from every e join assignment a on a.id = e.id ${unmade ? 'join chosen on chosen.id = e.id' : ''}),
    ${people},
    told as (select due.*, s.account_id, s.step, ${byStep((step) => channelOf(rule, step, bind))} as channel,
        ${byStep(({ who }) => `${bind(todoFor(rule.trigger, who))}::text`)} as todo
      from (select t.id, t.account_id, min(t.step) as step from (${told.join(' union all ')}) t group by t.id, t.account_id) s
      join due on due.id = s.id and due.rung = ${byStep((_, index) => String(rungs[index]))})`;
  return { sql, parameters };
}

/** A rung that begins is told at once; that it goes on is for the digest. */
function channelOf(rule: RuleLike, step: ReminderStep, bind: Parameters['bind']): string {
  const first = step.channel === NotificationChannel.AT_ONCE ? firstOrdinalOf(rule, step) : null;
  return first === null
    ? `${bind(step.channel)}::text`
    : `case when due.ordinal = ${bind(first)}::int then 'AT_ONCE' else 'DIGEST' end`;
}

/** In the order of ids, so that what nobody is to be told of is passed by once and stands in nobody's way. */
const notMade = ({ code }: RuleLike, { after, limit }: Unmade, bind: Parameters['bind']) =>
  `select distinct e.id from every e where e.id > ${bind(after)}::uuid and not exists (select from notification n
     where n.assignment_id = e.id and coalesce(n.rule_code, n.kind) = ${bind(code)} and n.due_key = e.key and n.ordinal = e.ordinal)
   order by e.id limit ${bind(limit)}`;

/** What is ahead falls due for everybody alike. */
const rungOf = ({ trigger }: RuleLike, rungs: readonly number[], index: number) =>
  trigger === ReminderTrigger.BEFORE_DUE || trigger === ReminderTrigger.ON_DUE ? 0 : rungs[index];

const columns = (halfTime: boolean, known: Known) =>
  halfTime ? `0 as rung, 1 as ordinal, a.due_on - ${known.today} as days` : 'w.rung, w.ordinal, w.days';

function days(rule: RuleLike, span: Span, wanted: Wanted, bind: Parameters['bind']): string {
  const all = occurrencesOf(rule, span, wanted);
  return `select * from unnest(${bind(all.map(({ rung }) => rung))}::int[], ${bind(all.map(({ on }) => on))}::date[],
    ${bind(all.map(({ ordinal }) => ordinal))}::int[], ${bind(all.map((each) => each.days))}::int[],
    ${bind(all.map(({ since }) => since))}::date[]) as w(rung, "on", ordinal, days, since)`;
}

/** Half the time is gone at any moment of the past; of today's it is since the working day before. */
function halfWay({ today, calendar }: Span, wanted: Wanted, bind: Parameters['bind']): string {
  const since = wanted === 'TODAY' ? calendar.addWorkingDays(today, -1) : '0001-01-01';
  return `select ${bind(since)}::date as since`;
}

/** SQL: the first day that any open assignment or question is about; today, if there is none. `zone` and `today` are SQL. */
export const oldestDay = (zone: string, today: string): string =>
  `select coalesce(least(min(least(a.due_key, (a.issued_at at time zone ${zone})::date)),
     (select min(q.due_on) from inquiry q where q.state = 'OPEN')), ${today}::date)::text as day from assignment a where ${open}`;

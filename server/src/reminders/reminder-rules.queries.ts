import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { localDateIn } from '@libs/calendar';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { type Asked } from '@libs/loading';
import { Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import { AssignmentsQueries } from '../assignments';
import { CalendarQueries } from '../calendar';
import { oldestDay, type Moment, type RuleLike, tellings } from './due.queries';
import type { NotificationChannel } from './notification.lifecycle';
import type { ReminderRule } from './reminder-rule.entity';
import { mayEditRules, seesPreviewRows } from './reminder-rule.policy';
import { about, sentence } from './telling.queries';

const RULE = `r.id, r.version, r.code, r.position, r.name, r.trigger, r.days, r.every, r.steps, r.text, r.enabled,
  r.changed_by_id as "changedById", r.changed_at as "changedAt"`;

export type RuleRow = ReminderRule & { changedBy: PersonRow | null };

/** What a rule would send. */
export interface Preview {
  on: string;
  notifications: number;
  assignments: number;
  people: number;
  rows: { recipient: PersonRow; assignment: unknown; text: string; channel: NotificationChannel }[];
}

interface Found {
  id: string;
  recipient: PersonRow;
  text: string;
  channel: NotificationChannel;
}

/** Reads of the rules, and of what they would do. */
@Injectable()
export class ReminderRulesQueries {
  constructor(
    private readonly reads: Reads,
    private readonly assignments: AssignmentsQueries,
    private readonly calendar: CalendarQueries,
  ) {}

  /** For those who edit them; nothing for others. */
  async all(actor: Actor): Promise<RuleRow[]> {
    if (!mayEditRules(actor)) return [];
    return this.reads.rows<RuleRow>(
      `select ${RULE}, ${personJson('c')} as "changedBy" from reminder_rule r left join account c on c.id = r.changed_by_id
       order by r.position`,
    );
  }

  async one(actor: Actor, id: string): Promise<RuleRow | null> {
    return (await this.all(actor)).find((rule) => rule.id === id) ?? null;
  }

  /** Those that are switched on, in their order. */
  enabled(): Promise<ReminderRule[]> {
    return this.reads.rows<ReminderRule>(`select ${RULE} from reminder_rule r where r.enabled order by r.position`);
  }

  /**
   * What the rule would tell on the working day that is today or comes next, whether or not it has been told already; the first
   * rows only for those who see the province.
   */
  async preview(actor: Actor, rule: RuleLike, first: number, asked: Asked): Promise<Preview> {
    const moment = await this.nextMoment();
    const { sql, parameters } = tellings(rule, moment, 'TODAY');
    const { bind } = parameters;
    const shown = seesPreviewRows(actor) && first > 0;
    const rows = shown
      ? `(select coalesce(json_agg(p order by p.due_on, p.id, p.step), '[]') from (
           select t.id, t.due_on, t.step, ${personJson('c')} as recipient, ${sentence(rule.text, 't', bind)} as text, t.channel
           from (select * from told order by due_on, id, step limit ${bind(first)}) t
           join account c on c.id = t.account_id ${about('t')}) p)`
      : `'[]'::json`;
    const found = (await this.reads.row<Omit<Preview, 'rows' | 'on'> & { rows: Found[] }>(
      `${sql} select count(*)::int as notifications, count(distinct id)::int as assignments,
         count(distinct account_id)::int as people, ${rows} as rows from told`,
      parameters,
    ))!;
    const ids = [...new Set(found.rows.map(({ id }) => id))];
    const cards = await this.assignments.many(actor, ids, asked.at('rows').at('assignment'));
    return {
      ...found,
      on: moment.today,
      rows: found.rows
        .filter(({ id }) => cards.has(id))
        .map(({ id, ...row }) => ({ ...row, assignment: cards.get(id)! })),
    };
  }

  private async nextMoment(): Promise<Moment> {
    const calendar = await this.calendar.workCalendar();
    const now = clock.now();
    const zone = config.TZ_OFFICE;
    const today = calendar.onOrAfter(localDateIn(zone, now));
    const { day } = (await this.reads.row<{ day: string }>(oldestDay('$1', '$2'), { values: [zone, today] }))!;
    return { now, zone, calendar, today, oldest: day };
  }
}

import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { type Actor, isOffice, type Role } from '@libs/auth';
import { config } from '@libs/config';
import { Parameters, Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import { CalendarQueries } from '../calendar';
import { type Counting, momentsAfter, type Recurrence, type Timed } from './recurrence.lifecycle';
import type { ReportSchedule } from './report-schedule.entity';

/** To whom a schedule's mails go: a person, or everybody who holds a role. */
export interface RecipientRow {
  readonly person: PersonRow | null;
  readonly role: Role | null;
}

/** A schedule as its owner and the Office see it. */
export type ScheduleRow = Omit<ReportSchedule, 'doneUntil' | 'removedAt' | 'recipientIds' | 'recipientRoles'> & {
  reportName: string;
  reportArchived: boolean;
  owner: PersonRow;
  recipients: RecipientRow[];
  removed: boolean;
};

/** Somebody to whom a mail can be sent. */
export interface Addressee {
  readonly id: string;
  readonly displayName: string;
  /** Null without an address, and while they want no mail. */
  readonly address: string | null;
}

type Within = { readonly manager: EntityManager };

/** How many moments ahead are shown. */
const ahead = 5;

/** One sees one's own schedules, and the Office all. */
const visibleTo = (actor: Actor, { bind }: Parameters) => (isOffice(actor) ? 'true' : `s.owner_id = ${bind(actor.id)}`);

/** Reads of schedules. */
@Injectable()
export class SchedulesQueries {
  constructor(
    private readonly reads: Reads,
    private readonly calendar: CalendarQueries,
  ) {}

  /** By name; those switched off last. */
  all(actor: Actor): Promise<ScheduleRow[]> {
    return this.some(actor, () => 's.removed_at is null', 'limit 500');
  }

  /** Null also for whoever may not see it. One that was removed is found by who may take it back. */
  async one(actor: Actor, id: string): Promise<ScheduleRow | null> {
    if (!isUUID(id)) return null;
    return (await this.some(actor, ({ bind }) => `s.id = ${bind(id)}`))[0] ?? null;
  }

  /** The next moments, where the Office is. */
  async nextAt(timed: Timed, now: Date): Promise<Date[]> {
    return momentsAfter(timed, now, ahead, await this.counting());
  }

  async counting(): Promise<Counting> {
    return { zone: config.TZ_OFFICE, calendar: await this.calendar.workCalendar() };
  }

  /** All that run by themselves, with how far each has been done. */
  running(): Promise<{ id: string; recurrence: Recurrence; time: string; doneUntil: Date }[]> {
    return this.reads.rows(
      `select id, recurrence, left(time::text, 5) as time, done_until as "doneUntil" from report_schedule
       where enabled and removed_at is null order by done_until`,
    );
  }

  async doneUntil({ manager }: Within, id: string): Promise<Date> {
    return (await manager.query('select done_until as at from report_schedule where id = $1', [id]))[0].at;
  }

  /** Which of these moments of a schedule have been asked for already. */
  async askedFor({ manager }: Within, id: string, moments: readonly Date[]): Promise<Set<number>> {
    const rows: { at: Date }[] = await manager.query(
      'select due_at as at from report_run where schedule_id = $1 and due_at = any($2::timestamptz[])',
      [id, moments],
    );
    return new Set(rows.map(({ at }) => +at));
  }

  async reportName({ manager }: Within, reportId: string): Promise<string> {
    return (await manager.query('select name from report where id = $1', [reportId]))[0].name;
  }

  /** How many schedules somebody has; two of their own saves come one after the other. */
  async countOf({ manager }: Within, ownerId: string): Promise<number> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`report schedules of ${ownerId}`]);
    const [{ n }] = await manager.query(
      'select count(*)::int as n from report_schedule where owner_id = $1 and removed_at is null',
      [ownerId],
    );
    return n;
  }

  /** Everybody enabled whom a schedule names, by themselves or by a role they hold. */
  addressees(
    { manager }: Within,
    { recipientIds, recipientRoles }: Pick<ReportSchedule, 'recipientIds' | 'recipientRoles'>,
    today: string,
  ): Promise<Addressee[]> {
    return manager.query(
      `select c.id, c.display_name as "displayName",
         case when p.paused and (p.paused_until is null or p.paused_until >= $3::date) then null else c.email end as address
       from account c left join mail_preference p on p.account_id = c.id
       where c.disabled_at is null and (c.id = any($1::uuid[])
         or exists (select from role_grant g where g.account_id = c.id and g.role = any($2::text[])))
       order by c.id limit 500`,
      [recipientIds, recipientRoles, today],
    );
  }

  private some(actor: Actor, which: (parameters: Parameters) => string, limit = ''): Promise<ScheduleRow[]> {
    const parameters = new Parameters();
    return this.reads.rows<ScheduleRow>(
      `select s.id, s.version, s.report_id as "reportId", p.name as "reportName", p.archived_at is not null as "reportArchived",
         s.name, s.format, s.template_id as "templateId", s.answers, s.recurrence, left(s.time::text, 5) as time, s.attach, s.enabled,
         s.owner_id as "ownerId", ${personJson('o')} as owner, s.province, s.unit_ids as "unitIds", s.personal,
         s.removed_at is not null as removed, (
           select coalesce(json_agg(json_build_object('person', w.person, 'role', w.role) order by w.role nulls last, w.name), '[]') from (
             select ${personJson('c')} as person, null as role, c.display_name as name from account c where c.id = any(s.recipient_ids)
             union all select null, held, null from unnest(s.recipient_roles) held) w) as recipients
       from report_schedule s join report p on p.id = s.report_id join account o on o.id = s.owner_id
       where ${which(parameters)} and ${visibleTo(actor, parameters)}
       order by not s.enabled, s.name collate "vi-x-icu", s.id ${limit}`,
      parameters,
    );
  }
}

import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { INestApplicationContext } from '@nestjs/common';
import { system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { searchTerms } from '@libs/vietnamese';
import { AccountsService } from '../../src/accounts';
import { numberKey } from '../../src/directives';
import { emptyContent } from '../../src/intake';
import { type UnitKind, UnitsService } from '../../src/units';
import { withPasswordsAlone } from '../builders';
import { cast, type Player, players, type UnitKey, units } from './cast';
import type { Stage, Status } from './row';

/** The same one password for everybody on the stage. */
export const password = `mật khẩu ${randomUUID()}`;

/** Units and people, entered through the product's own commands. */
export async function enterCast(app: INestApplicationContext): Promise<Pick<Stage, 'unit' | 'account'>> {
  const unit = {} as Record<UnitKey, string>;
  const account = {} as Record<Player, string>;
  await app.get(UnitOfWork).run(system, { command: 'stage', input: {} }, async (tx) => {
    for (const { key, kind, parent } of units) {
      const given = {
        code: key,
        name: `Đơn vị ${key}`,
        shortName: key,
        kind: kind as UnitKind,
        validFrom: '2020-01-01',
      };
      unit[key] = (await app.get(UnitsService).add(tx, { ...given, parentId: parent && unit[parent] })).id;
    }
    for (const player of players) {
      const { role, unit: place } = cast[player];
      const person = { username: player.toLowerCase(), displayName: player, title: role, password };
      account[player] = (
        await app.get(AccountsService).add(tx, { ...person, grants: [{ role, unitId: unit[place] }] })
      ).id;
    }
    return { id: system.id };
  });
  await withPasswordsAlone(app);
  return { unit, account };
}

const uuid = (text: string) => `'${text}'::uuid`;

/** Sets a scene by plain SQL: an assignment of A in the wanted state, with everything a right may be asked of, and a draft. */
export class Scenes {
  private made = 0;

  constructor(
    private readonly db: Client,
    private readonly there: Pick<Stage, 'unit' | 'account'>,
    private readonly today: string,
  ) {}

  async set(status: Status = 'ASSIGNED', { extensionWaits = false, answered = false } = {}): Promise<Stage> {
    const { unit, account } = this.there;
    const ids = Array.from({ length: 11 }, () => randomUUID());
    const [document, directive, assignment, ofC, draft, view, bulk, calendarDay, duty, extension, mail] = ids;
    const number = `${++this.made}/QĐ-UBND`;
    const sent = ['SUBMITTED', 'COMPLETED'].includes(status);
    await this.db.query(`
      insert into directive_document (id, version, type, number_symbol, number_key, issued_on, issuer_id, abstract, urgency, entered_by_id, issued_at, search)
        values (${uuid(document)}, 1, 'QUYET_DINH', '${number}', '${numberKey(number)}', current_date, ${uuid(unit.ROOT)}, 'Về việc thử quyền', 'NORMAL', ${uuid(account.monitor)}, now(),
          array_to_tsvector('{${searchTerms(number).join()}}'));
      insert into directive (id, version, document_id, ordinal, text, monitor_id, search)
        values (${uuid(directive)}, 1, ${uuid(document)}, 1, 'Nội dung', ${uuid(account.monitor)}, '');
      insert into assignment (id, version, directive_id, document_id, unit_id, part, status, deadline_kind, deadline_words, due_on, original_due_on,
          holder_unit_id, delegate_id, monitor_id, issued_at, submitted_at, completed_at, updated_at, submission_count)
        values (${uuid(assignment)}, 1, ${uuid(directive)}, ${uuid(document)}, ${uuid(unit.A)}, 'LEAD', '${status}', 'DATE', 'hôm qua', current_date - 3, current_date - 3,
          ${uuid(unit.A1)}, ${uuid(account.delegate)}, ${uuid(account.monitor)}, now(), ${sent ? 'now()' : 'null'}, ${status === 'COMPLETED' ? 'now()' : 'null'}, now(), ${sent ? 1 : 0}),
          (${uuid(ofC)}, 1, ${uuid(directive)}, ${uuid(document)}, ${uuid(unit.C)}, 'COOPERATING', 'ASSIGNED', 'WORKING_DAYS', '+20', current_date + 2, current_date + 2,
          ${uuid(unit.C)}, null, ${uuid(account.monitor)}, now(), null, null, now(), 0);
      insert into office_note (id, assignment_id, author_id, at, text) values (gen_random_uuid(), ${uuid(assignment)}, ${uuid(account.monitor)}, now(), 'Riêng Văn phòng');
      insert into bulk (id, version, actor_id, act, arguments, total, started_at)
        values (${uuid(bulk)}, 1, ${uuid(account.monitor)}, 'REMIND', '{}', 0, now());
      insert into draft (id, version, content, created_by_id, created_at, updated_by_id, updated_at)
        values (${uuid(draft)}, 1, '${JSON.stringify(emptyContent())}', ${uuid(account.monitor)}, now(), ${uuid(account.monitor)}, now());`);
    await this.db.query(`
      insert into duty (id, version, directive_id, document_id, unit_id, part, rule, words, starts_on, next_on, opens_on)
        values (${uuid(duty)}, 1, ${uuid(directive)}, ${uuid(document)}, ${uuid(unit.A)}, 'LEAD', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'hằng tháng',
          current_date - 3, current_date + 60, current_date + 60);
      update assignment set duty_id = ${uuid(duty)}, period_on = current_date - 3 where id = ${uuid(assignment)};
      insert into saved_view (id, version, owner_id, list, name, address, shared_with)
        values (${uuid(view)}, 1, ${uuid(account.monitor)}, 'ASSIGNMENTS', 'Bộ lọc ${this.made}', 'time=OVERDUE', 'UNIT')`);
    await this.db.query(
      `insert into calendar_day (id, version, on_date, kind, name) values ($1, 1, date '2090-01-01' + $2::int, 'HOLIDAY', 'Ngày thử')`,
      [calendarDay, this.made],
    );
    const extensionReason = await this.extension(assignment, extension, extensionWaits);
    const inquiry = await this.inquiry(assignment, answered);
    await this.db.query(`
      insert into outgoing_mail (id, account_id, to_address, to_name, kind, subject, html, text, message_id, status, next_attempt_at, created_at)
        values (${uuid(mail)}, ${uuid(account.delegate)}, 'delegate@tinh.example', 'delegate', 'ASSIGNED', 'Giao nhiệm vụ ${number}', '<p></p>', 'Kính gửi', '<${mail}@tinh.example>', 'FAILED', now(), now())`);
    // Everybody was told of it, also who may no longer see it.
    await this.db.query(
      `insert into notification (id, account_id, assignment_id, kind, todo, due_key, ordinal, text, data, at, channel)
         select gen_random_uuid(), who, $2, 'AMENDED', 'TO_KNOW', current_date, 1, 'Điều chỉnh', '{}', now(), 'INBOX' from unnest($1::uuid[]) who`,
      [Object.values(account), assignment],
    );
    const rule = (await this.db.query(`select id, version from reminder_rule where code = 'AFTER_DUE'`)).rows[0];
    const happened = {
      ...{
        id: randomUUID(),
        at: new Date(),
        type: 'assignment.acknowledged',
        internal: false,
        data: { unitName: 'A' },
        changes: {},
      },
      ...{ subject_id: assignment, parent_id: directive, root_id: document },
      ...{ actor_id: account.headOfB, actor_name: 'Người khác' },
    };
    await this.db.query('select record_events($1::jsonb)', [JSON.stringify([happened])]);
    if (sent) await this.sendResult(assignment, status);
    const ofTime = { calendarDay, duty, extension, extensionReason, inquiry, mail, rule };
    const report = await this.reportOf(document);
    const ofStaffing = await this.staffing(assignment);
    const ofCounting = { report, ...(await this.tools()), ...(await this.reports()) };
    const made = {
      assignment,
      directive,
      document,
      draft,
      number,
      view,
      bulk,
      ...ofTime,
      ...ofStaffing,
      ...ofCounting,
    };
    return { ...made, today: this.today, ...this.there };
  }

  /** The delegate stands in for the head of A, who handed work of theirs over; and somebody whose account nobody uses. */
  private async staffing(assignment: string): Promise<Pick<Stage, 'deputyship' | 'handover'>> {
    const { account } = this.there;
    const [deputyship, handover] = [randomUUID(), randomUUID()];
    await this.db.query(
      `insert into deputyship (id, version, principal_id, deputy_id, starts_at, ends_at, note, set_by_id, set_at)
       values ($1, 1, $2, $3, now(), now() + interval '1 day', '', $2, now())`,
      [deputyship, account.headOfA, account.delegate],
    );
    await this.db.query(
      `insert into handover (id, version, from_id, note, by_id, at) values ($1, 1, $2, '', $3, now())`,
      [handover, account.delegate, account.headOfA],
    );
    await this.db.query(
      `insert into account_use (account_id, used_at) values ($1, now() - interval '44 days')
       on conflict (account_id) do update set used_at = excluded.used_at`,
      [account.otherSpecialistOfA1],
    );
    const done = {
      ...{
        id: randomUUID(),
        at: new Date(),
        type: 'assignment.starred',
        internal: false,
        data: { unitName: 'A' },
        changes: {},
      },
      ...{ subject_id: assignment, actor_id: account.delegate, actor_name: 'delegate' },
      ...{ on_behalf_of_id: account.headOfA, on_behalf_of_name: 'headOfA' },
    };
    await this.db.query('select record_events($1)', [JSON.stringify([done])]);
    return { deputyship, handover };
  }

  /** A result that is being drafted. */
  async draftResult({ assignment, account }: Stage): Promise<string> {
    const id = randomUUID();
    await this.db.query(
      `insert into result_draft (id, version, assignment_id, attempt, text, updated_by_id, updated_at) values ($1, 1, $2, 1, 'Dự thảo', $3, now())`,
      [id, assignment, account.delegate],
    );
    return id;
  }

  /** A request for more time that is being drafted. */
  async draftExtension({ assignment, account }: Stage): Promise<string> {
    const id = randomUUID();
    await this.db.query(
      `insert into extension_draft (id, version, assignment_id, text, updated_by_id, updated_at) values ($1, 1, $2, 'Dự thảo', $3, now())`,
      [id, assignment, account.delegate],
    );
    return id;
  }

  /** An answer of the unit. */
  async inquiryMessage({ inquiry, account }: Stage): Promise<string> {
    const id = randomUUID();
    await this.db.query(
      `insert into inquiry_message (id, inquiry_id, ordinal, author_id, at, text, from_unit) values ($1, $2, 1, $3, now(), 'Giải trình', true)`,
      [id, inquiry, account.delegate],
    );
    return id;
  }

  async report({ assignment, account }: Stage): Promise<string> {
    const id = randomUUID();
    await this.db.query(
      `insert into progress_report (id, assignment_id, author_id, at, text) values ($1, $2, $3, now(), 'Đang làm')`,
      [id, assignment, account.delegate],
    );
    return id;
  }

  async submission({ assignment }: Stage): Promise<string> {
    return (await this.db.query('select id from result_submission where assignment_id = $1', [assignment])).rows[0].id;
  }

  /** Records that something of that type happened; answers its number in the trail. */
  async happened(
    stage: Stage,
    type: string,
    { subject, internal = false }: { subject: 'assignment' | 'directive' | 'document' | 'inquiry'; internal?: boolean },
  ): Promise<number> {
    const event = {
      ...{ id: randomUUID(), at: new Date(), type, internal, data: {}, changes: {} },
      ...{
        subject_id: stage[subject],
        parent_id: subject === 'inquiry' ? stage.assignment : stage.directive,
        root_id: stage.document,
      },
      ...{ actor_id: stage.account.monitor, actor_name: 'monitor' },
    };
    await this.db.query('select record_events($1)', [JSON.stringify([event])]);
    return Number((await this.db.query('select seq from recorded_event where id = $1', [event.id])).rows[0].seq);
  }

  /** A report of the document for the province's overseers, with a template. */
  private async reportOf(document: string): Promise<Stage['report']> {
    const { monitor } = this.there.account;
    const [id, template, file] = [randomUUID(), randomUUID(), randomUUID()];
    await this.db.query(
      `insert into report (id, version, code, name, built_in, audience, definition)
         select $1::uuid, 1, $1::text, 'Báo cáo ' || $1, false, '{PROVINCIAL_LEADER,ANALYST}', definition || '{"asks":["DOCUMENT"]}' from report where code = 'qua-han'`,
      [id],
    );
    await this.db.query(
      `insert into attachment (id, sha256, name, size, media_type, uploaded_by, uploaded_by_name, uploaded_at, holder_kind, holder_id, ordinal)
         values ($1, $2, 'mau.docx', 1, 'text/plain', $3, 'monitor', now(), 'report-template', $4, 0)`,
      [file, document.replaceAll('-', '').padEnd(64, '0'), monitor, template],
    );
    await this.db.query(
      `insert into report_template (id, version, report_id, name, format, number, file_id, uploaded_by_id, uploaded_at)
         values ($1, 1, $2, 'Mẫu', 'DOCX', 1, $3, $4, now())`,
      [template, id, file, monitor],
    );
    return { id, template };
  }

  /** A request of A's head, rejected by the head of the Office or waiting for a decision; answers the reason it names. */
  private async extension(assignment: string, id: string, waits: boolean): Promise<string> {
    const { unit, account } = this.there;
    const reason = (await this.db.query('select id from extension_reason order by position limit 1')).rows[0].id;
    const decided = waits ? null : account.officeHead;
    await this.db.query(
      `insert into extension (id, version, assignment_id, unit_id, ordinal, state, origin, at, reason_id, text, proposed_on, late, beyond_cap,
         prepared_opinion, requested_by_id, decided_by_id, decided_at, decision_note)
       values ($1, 1, $2, $3, 1, $4, 'REQUESTED', now(), $5, 'Lý do', current_date + 30, false, false, 'Riêng Văn phòng', $6, $7::uuid, case when $7::uuid is null then null else now() end, 'Không')`,
      [id, assignment, unit.A, waits ? 'REQUESTED' : 'REJECTED', reason, account.headOfA, decided],
    );
    if (waits) await this.db.query('update assignment set extension_requested_at = now() where id = $1', [assignment]);
    return reason;
  }

  /** A question of the leader. */
  private async inquiry(assignment: string, answered: boolean): Promise<string> {
    const id = randomUUID();
    await this.db.query(
      `insert into inquiry (id, version, assignment_id, unit_id, state, question, due_on, asked_by_id, asked_at, answered_at, was_late, moved_at)
       values ($1, 1, $2, $3, $4, 'Vì sao chậm', current_date + 3, $5, now(), case $4 when 'ANSWERED' then now() end, false, now())`,
      [id, assignment, this.there.unit.A, answered ? 'ANSWERED' : 'OPEN', this.there.account.leader],
    );
    return id;
  }

  /** What people read the figures with. The token has ended: of those that work, each person has only so many. */
  private async tools(): Promise<Pick<Stage, 'accessToken' | 'session' | 'ownData' | 'savedQuery' | 'closedPeriod'>> {
    const [accessToken, session, savedQuery, closedPeriod, ownData] = Array.from({ length: 5 }, () => randomUUID());
    await this.db.query(
      `insert into own_data_export (id, version, account_id, requested_at, state, finished_at, size, sha256)
       values ($1, 1, $2, now(), 'READY', now(), 1, repeat('0', 64))`,
      [ownData, this.there.account.delegate],
    );
    await this.db.query(
      `insert into access_token (id, version, account_id, name, prefix, digest, created_at, expires_at)
       values ($1::uuid, 1, $2, 'Bảng tính', 'ttdh_aaaaaa', sha256($1::text::bytea), now(), now() + interval '1 day')`,
      [accessToken, this.there.account.delegate],
    );
    await this.db.query(
      `insert into session (id, version, account_id, kind, token_hash, ends_at) values ($1::uuid, 1, $2, 'COOKIE', sha256($1::text::bytea), now() + interval '1 day')`,
      [session, this.there.account.delegate],
    );
    await this.db.query(
      `insert into saved_query (id, version, owner_id, name, text, shared) values ($1::uuid, 1, $2, $1::text, '{ me { id } }', true)`,
      [savedQuery, this.there.account.analyst],
    );
    const row = JSON.stringify({
      key: '',
      label: '',
      unit: null,
      hasParts: false,
      figures: [],
      original: [],
      rates: [],
    });
    await this.db.query(
      `insert into closed_period (id, kind, from_on, to_on, name, closed_at, closed_by_id, closed_by_name, formula_version, population, zone, count, figures, hash)
       select $1, 'MONTH', d, d + interval '1 month' - interval '1 day', 'Tháng cũ', now(), $2, 'officeHead', 1, 'CARRIED_AND_ISSUED', 'Asia/Ho_Chi_Minh', 0,
         json_build_object('total', $4::json, 'rows', '[]'::json), '' from (select (date '1800-01-01' + make_interval(months => $3::int))::date as d) d`,
      [closedPeriod, this.there.account.officeHead, this.made, row],
    );
    // So that a period has ended since something was given.
    if (this.made === 1)
      await this.db.query(`update assignment set issued_at = now() - interval '70 days' where unit_id = $1`, [
        this.there.unit.C,
      ]);
    return { accessToken, session, ownData, savedQuery, closedPeriod };
  }

  /** A report that was rendered for the monitor, of the whole province, and a schedule of theirs for it. */
  private async reports(): Promise<Pick<Stage, 'overdueReport' | 'reportRun' | 'reportSchedule'>> {
    const { monitor } = this.there.account;
    const overdueReport = (await this.db.query(`select id from report where code = 'qua-han'`)).rows[0].id;
    const [reportRun, reportSchedule] = [randomUUID(), randomUUID()];
    await this.db.query(
      `insert into report_run (id, version, report_id, report_name, format, answers, state, round, attempts, owner_id, province, unit_ids, personal,
         requested_at, finished_at, file_name, media_type, size, sha256)
       values ($1, 1, $2, 'Quá hạn', 'CSV', '{}', 'DONE', 1, 1, $3, true, '{}', false, now(), now(), 'a.csv', 'text/csv', 1, repeat('0', 64))`,
      [reportRun, overdueReport, monitor],
    );
    await this.db.query(
      `insert into report_schedule (id, version, report_id, name, format, answers, recurrence, time, recipient_ids, recipient_roles, attach, enabled,
         owner_id, province, unit_ids, personal, done_until)
       values ($1, 1, $2, 'Giao ban', 'CSV', '{}', '{"kind":"WEEKLY","weekdays":[1],"monthDays":[],"workingDays":null,"period":null}', '07:00', '{}', '{}',
         false, true, $3, true, '{}', false, now())`,
      [reportSchedule, overdueReport, monitor],
    );
    return { overdueReport, reportRun, reportSchedule };
  }

  private sendResult(assignment: string, status: Status) {
    return this.db.query(
      `insert into result_submission (id, version, assignment_id, attempt, sent_by_id, sent_at, text, outcome) values (gen_random_uuid(), 1, $1, 1, $2, now(), 'Xong', $3)`,
      [assignment, this.there.account.headOfA, status === 'COMPLETED' ? 'CONFIRMED' : 'WAITING'],
    );
  }
}

import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@libs/auth';
import { addDays, localDateIn } from '@libs/calendar';
import type { AssignmentPart, AssignmentStatus, Today } from '../src/assignments';
import { seesAssignment } from '../src/directives';
import type { Province } from './builders';
import { issue } from './issuing';

/** An assignment with all that lists narrow and sort by, as plain values. */
export interface Listed {
  id: string;
  unitId: string;
  holderUnitId: string;
  part: AssignmentPart;
  status: AssignmentStatus;
  dueOn: string | null;
  dueTime: string | null;
  originalDueOn: string | null;
  originalDueTime: string | null;
  progressPercent: number | null;
  lastReportedAt: string | null;
  issuedAt: string;
  updatedAt: string;
  submittedAt: string | null;
  updatedById: string | null;
  extensionRequestedAt: string | null;
  monitorId: string | null;
  delegateId: string | null;
  documentId: string;
  directiveId: string;
  ordinal: number;
  text: string;
  number: string;
  documentOn: string;
  documentType: string;
  fieldId: string | null;
  leaderId: string | null;
  unit: string;
  /** The unit with those it is a part of. */
  path: string[];
  monitor: string | null;
  delegate: string | null;
  leader: string | null;
  field: string | null;
  starred: boolean;
  remindedAt: string[];
  looks: Record<string, string>;
}

/** The same numbers every time. */
export function dice(seed: number) {
  const roll = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  return {
    roll,
    one: <Value>(values: readonly Value[]): Value => values[Math.floor(roll() * values.length)],
    maybe: <Value>(value: Value, share = 0.5): Value | null => (roll() < share ? value : null),
  };
}

/** What is hard to sort: every tone, letters beside their plain ones, cases, numbers, equals. */
const texts = [
  'đ',
  'Đà',
  'da',
  'dã',
  'ăn',
  'an',
  'ân',
  'ần',
  'ơn',
  'on',
  'ôn',
  'uơ',
  'ưa',
  'ua',
  'hòa',
  'hoà',
  'hoa',
  'Hoa',
  'hỏa',
  'ý',
  'y',
  'ỹ',
  '10 việc',
  '9 việc',
  '“Đề án”',
  'an',
];
const numbers = [
  '9/QĐ-UBND',
  '10/QĐ-UBND',
  '9/KH-UBND',
  '101/TB-VPUBND',
  'Đề án số 2',
  'Không số',
  '09/CT-UBND',
  '1234567890/CV',
  '10/ĐA-UBND',
];
const names = [
  'Trần Đức Ân',
  'Lê An',
  'Nguyễn Ấn',
  'Phạm Thị Ánh',
  'Đỗ Đan',
  'Dương Dân',
  'Hồ Hoà',
  'Hồ Hòa',
  'Lê Hoa',
  'Lê An',
];
const types = ['QUYET_DINH', 'KE_HOACH', 'CONG_VAN', 'CHI_THI'];
const statuses = ['ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'COMPLETED', 'DECLINED', 'WITHDRAWN'];

/** Enters documents whose assignments differ in everything a list can ask for, and gives units and people odd names. */
export async function fillRandomly(app: INestApplicationContext, p: Province, today: Today): Promise<void> {
  const source = app.get(DataSource);
  const { one, maybe, roll } = dice(7);
  const waits = dice(11);
  const leads = [p.finance, p.financeDivision, p.construction, p.constructionDivision, p.ward, p.office];
  const people = [
    p.financeSpecialist,
    p.financeDivisionSpecialist,
    p.constructionSpecialist,
    p.officeSpecialist,
    p.otherOfficeSpecialist,
  ];
  const leaders = [p.leader.id, p.officeHead.id];
  for (const [n, numberSymbol] of numbers.entries()) {
    const lines = [0, 1, 2].map((at) => ({ leads, text: texts[(n * 3 + at) % texts.length] }));
    await issue(app, p, lines, { numberSymbol, issuedOn: addDays(today.on, -30 - (n % 4)) });
  }
  const unitNames = ['Sở Đ', 'Sở D', 'Sở Ăn', 'Sở An', 'Sở An', 'sở ăn'];
  for (const [at, { id }] of leads.entries())
    await source.query('update unit set short_name = $2 where id = $1', [id, unitNames[at]]);
  for (const [at, { id }] of [...people, p.leader, p.officeHead].entries())
    await source.query('update account set display_name = $2 where id = $1', [id, names[at]]);
  const fields = ['Đất đai', 'Dân số', 'Ăn toàn', 'An sinh'].map((name, at) => ({ name, code: `F${at}` }));
  await source.query(
    `insert into field (id, code, name) select gen_random_uuid(), code, name from jsonb_to_recordset($1) f(code text, name text)`,
    [JSON.stringify(fields)],
  );
  const fieldIds = (await source.query('select id from field')).map(({ id }: { id: string }) => id);
  for (const { id } of await source.query('select id from directive_document'))
    await source.query('update directive_document set type = $2 where id = $1', [id, one(types)]);
  for (const { id } of await source.query('select id from directive order by ordinal, id')) {
    const monitor = one([p.officeSpecialist.id, p.otherOfficeSpecialist.id, null]);
    await source.query('update directive set field_id = $2, leader_id = $3, monitor_id = $4 where id = $1', [
      id,
      maybe(one(fieldIds)),
      maybe(one(leaders)),
      monitor,
    ]);
  }
  const moment = (days: number) => new Date(+today.now - days * 86_400_000).toISOString();
  for (const { id, unit_id } of await source.query(
    'select id, unit_id from assignment order by directive_id, unit_id',
  )) {
    const status = one(statuses);
    const dueOn = maybe(addDays(today.on, Math.floor(roll() * 60) - 30), 0.85);
    const values = {
      status,
      part: one(['LEAD', 'COOPERATING']),
      due_on: dueOn,
      due_time: dueOn && maybe('09:30', 0.2),
      original_due_on: maybe(dueOn ?? today.on, 0.5) ?? addDays(today.on, -10),
      progress_percent: maybe(Math.floor(roll() * 5) * 25),
      last_reported_at: maybe(moment(roll() * 30)),
      issued_at: moment(Math.floor(roll() * 40) + 0.3),
      updated_at: moment(roll() * 14),
      updated_by_id: one([p.officeHead.id, p.financeHead.id, null]),
      submitted_at: ['SUBMITTED', 'COMPLETED'].includes(status) ? moment(roll() * 20) : null,
      extension_requested_at: ['ASSIGNED', 'IN_PROGRESS'].includes(status) ? waits.maybe(moment(3)) : null,
      delegate_id: maybe(one(people).id),
      holder_unit_id: unit_id === p.finance.id ? one([unit_id, p.financeDivision.id]) : unit_id,
    };
    const set = Object.keys(values).map((column, at) => `${column} = $${at + 2}`);
    await source.query(`update assignment set ${set} where id = $1`, [id, ...Object.values(values)]);
    if (roll() < 0.3) await source.query('insert into assignment_star values ($1, $2, now())', [id, p.officeHead.id]);
    if (roll() < 0.4)
      await source.query('insert into reminder (id, assignment_id, by_id, at) values (gen_random_uuid(), $1, $2, $3)', [
        id,
        p.officeHead.id,
        moment(roll() * 20),
      ]);
    for (const who of [p.officeHead, p.financeHead])
      if (roll() < 0.4)
        await source.query('insert into assignment_look values ($1, $2, $3)', [who.id, id, moment(roll() * 10)]);
  }
}

/** Everything in lists, read without the product. */
export function readAll(app: INestApplicationContext): Promise<Listed[]> {
  return app.get(DataSource).query(`
    select a.id, a.unit_id as "unitId", a.holder_unit_id as "holderUnitId", a.part, a.status, a.due_on::text as "dueOn", left(a.due_time::text, 5) as "dueTime",
      a.original_due_on::text as "originalDueOn", left(a.original_due_time::text, 5) as "originalDueTime", a.progress_percent as "progressPercent",
      to_json(a.last_reported_at) as "lastReportedAt", to_json(a.issued_at) as "issuedAt", to_json(a.updated_at) as "updatedAt", to_json(a.submitted_at) as "submittedAt",
      a.updated_by_id as "updatedById", to_json(a.extension_requested_at) as "extensionRequestedAt", a.monitor_id as "monitorId", a.delegate_id as "delegateId", a.document_id as "documentId", a.directive_id as "directiveId",
      r.ordinal, r.text, d.number_symbol as number, d.issued_on::text as "documentOn", d.type as "documentType", r.field_id as "fieldId", r.leader_id as "leaderId",
      u.short_name || '|' || u.name as unit, u.path, m.display_name as monitor, g.display_name as delegate, l.display_name as leader, f.name as field,
      exists (select from assignment_star s where s.assignment_id = a.id) as starred,
      array(select to_json(x.at) #>> '{}' from reminder x where x.assignment_id = a.id) as "remindedAt",
      coalesce((select json_object_agg(k.account_id, k.at) from assignment_look k where k.assignment_id = a.id), '{}') as looks
    from assignment a join directive r on r.id = a.directive_id join directive_document d on d.id = a.document_id join unit u on u.id = a.unit_id
      left join account m on m.id = a.monitor_id left join account g on g.id = a.delegate_id left join account l on l.id = r.leader_id left join field f on f.id = r.field_id`);
}

/** Those that exist for somebody. */
export const seenBy = (actor: Actor, rows: readonly Listed[]) => rows.filter((row) => seesAssignment(actor, row));

/** The day a moment is of, at the office. */
export const dayOf = ({ zone }: Today, moment: string) => localDateIn(zone, new Date(moment));

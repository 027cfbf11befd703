import type { Bind } from '@libs/sql';
import { type Piece, type Placeholder, piecesOf } from './template.lifecycle';
import { ReminderWho } from './reminder-rule.policy';

/**
 * SQL pieces with which one statement tells many people of many assignments. They stand on a table `due` with the columns of
 * `aboutColumns`, `rung`, `ordinal`, `days` and `key`.
 */
export const aboutColumns = (a: string): string =>
  `${a}.id, ${a}.unit_id, ${a}.holder_unit_id, ${a}.delegate_id, ${a}.monitor_id, ${a}.directive_id, ${a}.document_id,
   ${a}.due_on, ${a}.due_time, ${a}.progress_percent`;

/**
 * SQL: the tables `heads` (of each unit, or of the nearest one above that has any) and `office` (its people, who is a head).
 * Whoever is disabled is nobody's head.
 */
export const people = `
  units as materialized (select unit_id as id from due union select holder_unit_id from due),
  granted as materialized (select g.account_id, g.role, g.unit_id from role_grant g join account c on c.id = g.account_id
    where c.disabled_at is null and g.role in ('UNIT_HEAD', 'OFFICE_SPECIALIST', 'OFFICE_HEAD', 'PROVINCIAL_LEADER')),
  heads as materialized (select s.id as unit_id, g.account_id from units s join unit u on u.id = s.id
    cross join lateral (select p.id from unnest(u.path) with ordinality p(id, depth)
      where exists (select from granted h where h.role = 'UNIT_HEAD' and h.unit_id = p.id) order by p.depth desc limit 1) nearest
    join granted g on g.role = 'UNIT_HEAD' and g.unit_id = nearest.id),
  office as materialized (select account_id as id, bool_or(role = 'OFFICE_HEAD') as head from granted
    where role in ('OFFICE_SPECIALIST', 'OFFICE_HEAD') group by 1),
  leaders as materialized (select distinct account_id as id from granted where role = 'PROVINCIAL_LEADER')`;

/** SQL: rows `(id, account_id)` of those who are `who` to what is due; `and` narrows what is due. */
export const recipients: Record<ReminderWho, (and: string) => string> = {
  // Who was handed it and may still see it; of what went down to a part of the unit, its head.
  DELEGATE: (and) => `
    select due.id, c.id as account_id from due join account c on c.id = due.delegate_id and c.disabled_at is null
      join unit hu on hu.id = due.holder_unit_id
    where ${and} and exists (select from role_grant g where g.account_id = c.id and g.role in ('UNIT_HEAD', 'UNIT_SPECIALIST')
      and g.unit_id = any(hu.path))
    union all
    select due.id, h.account_id from due join heads h on h.unit_id = due.holder_unit_id
    where ${and} and due.delegate_id is null and due.holder_unit_id <> due.unit_id`,
  UNIT_HEAD: (and) => `
    select due.id, h.account_id from due join heads h on h.unit_id = due.unit_id where ${and}`,
  MONITOR: (and) => `
    select due.id, m.id as account_id from due join office m on m.id = due.monitor_id where ${and}
    union all
    select due.id, o.id from due cross join office o
    where ${and} and o.head and not exists (select from office m where m.id = due.monitor_id)`,
  OFFICE_HEAD: (and) => `select due.id, o.id as account_id from due cross join office o where ${and} and o.head`,
  LEADERS: (and) => `select due.id, l.id as account_id from due cross join leaders l where ${and}`,
};

/** SQL: what a sentence or a mail says of `t` (a row of `due`) is read from these. */
export const about = (t: string): string => `
  join directive r on r.id = ${t}.directive_id join directive_document d on d.id = ${t}.document_id
  join unit u on u.id = ${t}.unit_id left join account dl on dl.id = ${t}.delegate_id left join account mo on mo.id = ${t}.monitor_id`;

const day = (date: string) =>
  `(array['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'])[extract(isodow from ${date})::int] || ' ' || to_char(${date}, 'DD/MM/YYYY')`;
/** At most so many letters of a text are quoted. */
const quoted = 120;
const cut = (text: string) =>
  `case when length(${text}) > ${quoted} then rtrim(left(${text}, ${quoted})) || '…' else ${text} end`;

/** SQL: the deadline as people read it: `14:00 T6 28/11/2026`; without one, what such work is called (domain.md §2). */
export const dueWords = (t: string): string =>
  `coalesce(coalesce(to_char(${t}.due_time, 'HH24:MI '), '') || ${day(`${t}.due_on`)}, 'thường xuyên')`;

const values: Record<Placeholder, (t: string) => string> = {
  'số văn bản': () => 'd.number_symbol',
  'ngày văn bản': () => `to_char(d.issued_on, 'DD/MM/YYYY')`,
  'trích yếu': () => cut('d.abstract'),
  'trích nội dung': () => cut('r.text'),
  'đơn vị': () => 'u.name',
  hạn: dueWords,
  'số ngày': (t) => `coalesce(${t}.days::text, '')`,
  'người được giao': () => `coalesce(dl.display_name, u.name)`,
  'người theo dõi': () => `coalesce(mo.display_name, 'Văn phòng')`,
  'tiến độ': (t) => `coalesce(${t}.progress_percent::text || '%', 'chưa báo cáo')`,
};

/** SQL: the sentence of a template. Its words and what takes the places are values: nothing of them is ever run or read again. */
export function sentence(text: string, t: string, bind: Bind): string {
  const piece = (each: Piece) => ('words' in each ? `${bind(each.words)}::text` : values[each.name](t));
  return piecesOf(text).map(piece).join(' || ') || `''`;
}

/** SQL: the object kept beside the sentence; see `NotificationData`. */
export const dataOf = (t: string): string =>
  `jsonb_build_object('root', ${t}.document_id, 'directive', ${t}.directive_id, 'number', d.number_symbol, 'days', ${t}.days)`;

import { Injectable } from '@nestjs/common';
import { type Actor, asWhom, isOffice, Role } from '@libs/auth';
import type { Asked } from '@libs/loading';
import { jsonOf, Parameters, Reads } from '@libs/sql';
import { personJson } from '../accounts';
import { CalendarQueries } from '../calendar';
import { unitJson } from '../units';
import type { EntrySuggestions } from './entry-suggestions.graphql';

/** How far back a person's habits are looked at, in documents; each counts a little less than the one after it. */
const remembered = 60;
const fading = 0.95;
const most = 8;

const nothing: EntrySuggestions = {
  leads: [],
  cooperating: [],
  monitors: [],
  issuers: [],
  signatories: [],
  leaders: [],
};

/** What somebody most likely types next, judged by what they typed last. */
@Injectable()
export class EntrySuggestionsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly calendar: CalendarQueries,
  ) {}

  /** Only what can still be typed: units open today, people who still are what they were. */
  async of(actor: Actor, asked: Asked | null = null): Promise<EntrySuggestions> {
    if (!isOffice(actor)) return nothing;
    const parameters = new Parameters();
    const { bind } = parameters;
    const today = `${bind(this.calendar.today())}::date`;
    const open = `u.valid_from <= ${today} and coalesce(u.valid_to >= ${today}, true)`;
    const is = (...roles: Role[]) =>
      `p.disabled_at is null and exists (select from role_grant g where g.account_id = p.id and g.role = any(${bind(roles)}))`;
    // `used` gives (id, weight), one row for each time it was typed.
    const likeliest = (json: string, from: string, used: string, usable: string) => `(
      select coalesce(json_agg(x.json order by x.weight desc, x.id), '[]') from (
        select ${json} as json, w.id, w.weight from (select id, sum(weight) as weight from (${used}) t group by id) w
        join ${from} = w.id where ${usable} order by w.weight desc, w.id limit ${most}) x)`;
    const units = (used: string, under: Asked | null) => likeliest(unitJson('u', under), 'unit u on u.id', used, open);
    const people = (used: string, ...roles: Role[]) =>
      likeliest(personJson('p'), 'account p on p.id', used, is(...roles));
    const given = (
      part: string,
    ) => `select a.unit_id as id, d.weight from recent d join assignment a on a.document_id = d.id
      where a.part = '${part}' and a.predecessor_id is null`;
    const shape = {
      leads: (under: Asked | null) => units(given('LEAD'), under),
      cooperating: (under: Asked | null) => units(given('COOPERATING'), under),
      monitors: () =>
        people(
          'select r.monitor_id as id, d.weight from recent d join directive r on r.document_id = d.id',
          Role.OFFICE_SPECIALIST,
          Role.OFFICE_HEAD,
        ),
      issuers: (under: Asked | null) => units('select d.issuer_id as id, d.weight from recent d', under),
      signatories: `(select coalesce(json_agg(s.signatory order by s.weight desc, s.signatory), '[]') from (
        select d.signatory, sum(d.weight) as weight from recent d where d.signatory is not null
        group by d.signatory order by 2 desc, 1 limit ${most}) s)`,
      leaders: () => people('select d.leader_id as id, d.weight from recent d', Role.PROVINCIAL_LEADER),
    };
    const found = await this.reads.row<{ found: EntrySuggestions }>(
      `with recent as materialized (
         select d.id, d.issuer_id, d.signatory, d.leader_id, power(${fading}, row_number() over (order by d.issued_at desc, d.id desc) - 1) as weight
         from (select * from directive_document where entered_by_id = ${bind(asWhom(actor))} order by issued_at desc, id desc limit ${remembered}) d)
       select ${jsonOf(shape, asked)} as found`,
      parameters,
    );
    return found!.found;
  }
}

import { AssignmentPart } from '../assignments';
import { DocumentType, typeName } from '../directives';

/** SQL that puts the names of an enum for its values; each name is ours, never anybody's input. */
export const named = (value: string, names: Readonly<Record<string, string>>): string =>
  `case ${value} ${Object.entries(names)
    .map(([key, name]) => `when '${key}' then '${name.replaceAll("'", "''")}'`)
    .join(' ')} end`;

const person = (id: string) => `(select p.display_name from account p where p.id = ${id})`;

/** The units of a directive `r` that do a part of it. Their names are public to whoever sees the directive (domain.md §7). */
const unitsOf = (part: AssignmentPart) =>
  `(select string_agg(distinct o.name, '; ') from assigned_unit w join unit o on o.id = w.unit_id
    where w.directive_id = r.id and w.part = '${part}')`;

export const personName = person;

/** SQL of what a list says of the document `d` and the directive `r`. */
export const directiveValues = {
  documentNumber: 'd.number_symbol',
  documentDate: 'd.issued_on',
  documentFull: `d.number_symbol || ' ngày ' || to_char(d.issued_on, 'DD/MM/YYYY')`,
  documentType: named('d.type', Object.fromEntries(Object.values(DocumentType).map((type) => [type, typeName(type)]))),
  documentAbstract: 'd.abstract',
  issuer: '(select o.name from unit o where o.id = d.issuer_id)',
  signatory: 'd.signatory',
  directiveOrdinal: 'r.ordinal',
  place: 'r.place',
  directiveText: 'r.text',
  expectedProduct: 'r.expected_product',
  field: '(select f.name from field f where f.id = r.field_id)',
  leader: person('r.leader_id'),
  monitor: person('r.monitor_id'),
  leadUnits: unitsOf(AssignmentPart.LEAD),
  cooperatingUnits: unitsOf(AssignmentPart.COOPERATING),
};

/** The same of a frozen list `v`, which keeps what they said then. */
export const frozenValues: Partial<typeof directiveValues> = {
  documentNumber: 'v.number_symbol',
  documentDate: 'v.issued_on',
  documentFull: `v.number_symbol || ' ngày ' || to_char(v.issued_on, 'DD/MM/YYYY')`,
  documentAbstract: 'v.abstract',
  place: 'v.place',
  directiveText: 'v.text',
};

/** SQL by which documents and units are sorted, where it is not by their names. */
export const directiveOrders = {
  documentNumber: 'd.issued_on',
  documentFull: 'd.issued_on',
};

/** SQL of what a list says of the unit `u`. */
export const unitValues = { unit: 'u.name', unitShort: 'u.short_name', unitCode: 'u.code' };
export const unitOrders = { unit: 'u.sort_order', unitShort: 'u.sort_order' };

/** SQL of the last words of a unit on an assignment up to a moment. */
export const lastSaid = (column: 'text' | 'difficulties' | 'proposals', assignment: string, at: string): string => {
  const reports = `select s.at, s.${column} as said from progress_report s where s.assignment_id = ${assignment} and s.at <= ${at} and s.${column} is not null`;
  const results = `select s.sent_at, s.text from result_submission s where s.assignment_id = ${assignment} and s.sent_at <= ${at}`;
  return `(select said from (${column === 'text' ? `${reports} union all ${results}` : reports}) w order by at desc limit 1)`;
};

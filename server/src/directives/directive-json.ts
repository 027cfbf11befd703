import type { Asked } from '@libs/loading';
import { jsonOf, type Shape } from '@libs/sql';
import { personJson } from '../accounts';
import { unitJson } from '../units';

// SQL in the shape of the schema. One row of another table is a scalar subquery: it costs one index look-up and, unlike
// a dozen joins, hardly any planning.

/** SQL for the unit whose id is `id`, with what was asked for or everything; null if there is none. */
export const unitBy = (id: string, asked: Asked | null = null): string =>
  `(select ${unitJson('its_unit', asked)} from unit its_unit where its_unit.id = ${id})`;

/** SQL for the person whose account id is `id`; null if there is none. */
export const personBy = (id: string): string =>
  `(select ${personJson('its_person')} from account its_person where its_person.id = ${id})`;

/** SQL for the name of the account `id`: of the person stood in for, beside who did it; null if nobody was. */
export const nameBy = (id: string): string =>
  `(select its_name.display_name from account its_name where its_name.id = ${id})`;

const fieldOf = (id: string): string =>
  `(select json_build_object('id', f.id, 'code', f.code, 'name', f.name) from field f where f.id = ${id})`;

const documentShape = (d: string): Shape => ({
  id: `${d}.id`,
  version: `${d}.version`,
  type: `${d}.type`,
  numberSymbol: `${d}.number_symbol`,
  issuedOn: `${d}.issued_on`,
  issuer: (asked) => unitBy(`${d}.issuer_id`, asked),
  signatory: `${d}.signatory`,
  abstract: `${d}.abstract`,
  urgency: `${d}.urgency`,
  field: fieldOf(`${d}.field_id`),
  leader: personBy(`${d}.leader_id`),
  enteredBy: personBy(`${d}.entered_by_id`),
  enteredById: `${d}.entered_by_id`,
  issuedAt: `${d}.issued_at`,
  completedAt: `${d}.completed_at`,
});

const directiveShape = (r: string): Shape => ({
  id: `${r}.id`,
  version: `${r}.version`,
  ordinal: `${r}.ordinal`,
  place: `${r}.place`,
  text: `${r}.text`,
  expectedProduct: `${r}.expected_product`,
  field: fieldOf(`${r}.field_id`),
  leader: personBy(`${r}.leader_id`),
  monitor: personBy(`${r}.monitor_id`),
  monitorId: `${r}.monitor_id`,
  completedAt: `${r}.completed_at`,
  documentId: `${r}.document_id`,
  // Not asked for, but needed to say what the viewer may do.
  enteredById: `(select e.entered_by_id from directive_document e where e.id = ${r}.document_id)`,
  document: (asked) => `(select ${documentJson('c', asked)} from directive_document c where c.id = ${r}.document_id)`,
});

/** SQL for the document of the table alias `d`: what was asked for, or everything. */
export const documentJson = (d: string, asked: Asked | null = null): string =>
  jsonOf(documentShape(d), asked, asked?.has('viewerActions') ? ['id', 'enteredById'] : ['id']);

/** SQL for the directive of the table alias `r`: what was asked for, or everything. */
export const directiveJson = (r: string, asked: Asked | null = null): string =>
  jsonOf(
    directiveShape(r),
    asked,
    asked?.has('viewerActions') ? ['id', 'documentId', 'monitorId', 'enteredById'] : ['id', 'documentId'],
  );

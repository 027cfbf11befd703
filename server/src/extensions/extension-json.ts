import { type Actor, isOffice } from '@libs/auth';
import type { Asked } from '@libs/loading';
import { jsonOf, type Shape } from '@libs/sql';
import type { Today } from '../assignments';
import { nameBy, personBy } from '../directives';
import type { ExtensionType } from './extension.graphql';
import { ExtensionState } from './extension.lifecycle';

/** What PostgreSQL builds of one extension; the assignment and the files are asked for by their ids. */
export type ExtensionRow = Omit<ExtensionType, 'assignment' | 'waitingWorkingDays'> & { readonly assignmentId: string };

/** An extension as one viewer sees it. */
export interface ExtensionCard extends ExtensionRow {
  readonly waitingWorkingDays: number | null;
}

/** SQL for the reason whose id is `id`; null if there is none. */
export const reasonBy = (id: string): string =>
  `(select json_build_object('id', its.id, 'version', its.version, 'name', its.name, 'active', its.active, 'position', its.position)
    from extension_reason its where its.id = ${id})`;

const hour = (column: string) => `left(${column}::text, 5)`;

/** SQL for the extension of the table alias `e`, in the shape of the schema. What the Office prepares is for it alone (domain.md §7). */
export function extensionJson(e: string, actor: Actor, asked: Asked | null): string {
  const internal = (sql: string) => (isOffice(actor) ? sql : 'null');
  const shape: Shape = {
    id: `${e}.id`,
    version: `${e}.version`,
    assignmentId: `${e}.assignment_id`,
    state: `${e}.state`,
    origin: `${e}.origin`,
    ordinal: `${e}.ordinal`,
    reason: reasonBy(`${e}.reason_id`),
    text: `${e}.text`,
    proposedOn: `${e}.proposed_on`,
    proposedTime: hour(`${e}.proposed_time`),
    late: `${e}.late`,
    beyondCap: `${e}.beyond_cap`,
    requestedBy: personBy(`${e}.requested_by_id`),
    requestedFor: nameBy(`${e}.requested_for_id`),
    requestedAt: `case when ${e}.origin = 'REQUESTED' then ${e}.at end`,
    preparedBy: internal(personBy(`${e}.prepared_by_id`)),
    preparedFor: internal(nameBy(`${e}.prepared_for_id`)),
    preparedAt: internal(`${e}.prepared_at`),
    preparedOpinion: internal(`${e}.prepared_opinion`),
    preparedApprove: internal(`${e}.prepared_approve`),
    preparedOn: internal(`${e}.prepared_on`),
    preparedTime: internal(hour(`${e}.prepared_time`)),
    decidedBy: personBy(`${e}.decided_by_id`),
    decidedFor: nameBy(`${e}.decided_for_id`),
    decidedAt: `${e}.decided_at`,
    decisionNote: `${e}.decision_note`,
    decidedOn: `${e}.decided_on`,
    decidedTime: hour(`${e}.decided_time`),
    legalBasis: `${e}.legal_basis`,
    dueBefore: `${e}.due_before`,
    daysGained: `${e}.days_gained`,
    updatedAt: `greatest(${e}.at, ${internal(`${e}.prepared_at`)}, ${e}.closed_at)`,
    updatedBy: 'null',
  };
  const always = ['id', 'assignmentId', ...(asked?.has('waitingWorkingDays') ? ['state', 'requestedAt'] : [])];
  return jsonOf(shape, asked, always);
}

/** SQL for the draft of the table alias `d`, in the same shape: an extension of which nothing is known yet but what is asked. */
export const draftJson = (d: string): string => `json_build_object('id', ${d}.id, 'version', ${d}.version,
  'assignmentId', ${d}.assignment_id, 'state', '${ExtensionState.DRAFT}', 'origin', 'REQUESTED',
  'ordinal', (select count(*)::int + 1 from extension o where o.assignment_id = ${d}.assignment_id),
  'reason', ${reasonBy(`${d}.reason_id`)}, 'text', ${d}.text, 'proposedOn', ${d}.proposed_on,
  'proposedTime', ${hour(`${d}.proposed_time`)}, 'late', false, 'beyondCap', false,
  'updatedAt', ${d}.updated_at, 'updatedBy', ${personBy(`${d}.updated_by_id`)})`;

/** What the row says to a reader of this moment. */
export const cardOf = (row: ExtensionRow, today: Today): ExtensionCard => ({
  ...row,
  waitingWorkingDays:
    row.state === ExtensionState.REQUESTED && row.requestedAt
      ? Math.max(0, today.calendar.workingDaysBetween(today.dayOf(new Date(row.requestedAt)), today.on))
      : null,
});

import type { Asked } from '@libs/loading';
import { type Bind, jsonOf, type Shape } from '@libs/sql';
import { assignmentsVisibleTo, directiveJson, personBy, unitBy } from '../directives';
import type { Viewer } from './assignment-filter.queries';
import type { AssignmentType } from './assignment.graphql';
import type { Standing } from './assignment.lifecycle';
import { dutyJson } from './duty-json';
import { actionsFor, type Extending, type Subject } from './assignment.policy';
import { askedBy, hasNews, isReminded, isStarred } from './marks.queries';
import { type Dated, timelinessOf } from './timeliness.lifecycle';

/** What PostgreSQL builds of one assignment: what was asked for, and what its derived fields need. */
export type AssignmentRow = Omit<AssignmentType, 'timeliness' | 'viewerActions'> &
  Dated &
  Subject &
  Extending &
  Standing & { directiveId: string };

/** By which lateness is judged, and by which rights are. */
const forTimeliness = ['status', 'dueOn', 'dueTime', 'submittedAt'];
const forActions = [
  ...['status', 'unitId', 'holderUnitId', 'delegateId', 'monitorId', 'reviewOpenedAt'],
  ...['dueOn', 'extensionRequestedAt', 'extensionCount', 'extensionAskedBy'],
];
/** Fields of an assignment whose answer depends on who asks. */
const byRight = ['viewerActions', 'resultDraft', 'extensionDraft', 'extensionTerms', 'viewerMayAsk'];

/** SQL for the assignment of the table alias `a`, in the shape of the schema. */
export function assignmentJson(a: string, { actor, today }: Viewer, bind: Bind, asked: Asked | null): string {
  const seen = (id: string) =>
    `(select o.id from assignment o where o.id = ${a}.${id} and ${assignmentsVisibleTo(actor, 'o', bind)})`;
  const shape: Shape = {
    ...plain(a),
    unit: (under) => unitBy(`${a}.unit_id`, under),
    holderUnit: (under) => unitBy(`nullif(${a}.holder_unit_id, ${a}.unit_id)`, under),
    proposedUnit: (under) => unitBy(`${a}.proposed_unit_id`, under),
    delegate: personBy(`${a}.delegate_id`),
    directive: (under) => `(select ${directiveJson('r', under)} from directive r where r.id = ${a}.directive_id)`,
    deadline: (under) => deadline(a, under),
    duty: (under) => `(select ${dutyJson('its_duty', under)} from duty its_duty where its_duty.id = ${a}.duty_id)`,
    periodOn: `${a}.period_on`,
    predecessorId: () => seen('predecessor_id'),
    successorId: () => seen('successor_id'),
    starred: isStarred(a),
    reminder: reminder(a),
    news: () => hasNews(a, actor, today, bind),
    updatedBy: personBy(`${a}.updated_by_id`),
  };
  const always = ['id', 'directiveId'];
  if (asked?.has('timeliness')) always.push(...forTimeliness);
  if (byRight.some((field) => asked?.has(field))) always.push('dueTime', ...forActions);
  return jsonOf(shape, asked, always);
}

const plain = (a: string): Shape => ({
  id: `${a}.id`,
  version: `${a}.version`,
  part: `${a}.part`,
  status: `${a}.status`,
  progressPercent: `${a}.progress_percent`,
  lastReportedAt: `${a}.last_reported_at`,
  issuedAt: `${a}.issued_at`,
  acknowledgedAt: `${a}.acknowledged_at`,
  submittedAt: `${a}.submitted_at`,
  reviewOpenedAt: `${a}.review_opened_at`,
  completedAt: `${a}.completed_at`,
  updatedAt: `${a}.updated_at`,
  reminderCount: `(select count(*)::int from reminder m where m.assignment_id = ${a}.id)`,
  submissionCount: `${a}.submission_count`,
  returnCount: `${a}.return_count`,
  extensionRequestedAt: `${a}.extension_requested_at`,
  extensionCount: `${a}.extension_count`,
  extensionAskedBy: askedBy(a),
  declineReason: `${a}.decline_reason`,
  returnReason: `${a}.return_reason`,
  withdrawReason: `${a}.withdraw_reason`,
  dueOn: `${a}.due_on`,
  dueTime: `left(${a}.due_time::text, 5)`,
  unitId: `${a}.unit_id`,
  holderUnitId: `${a}.holder_unit_id`,
  delegateId: `${a}.delegate_id`,
  monitorId: `${a}.monitor_id`,
  directiveId: `${a}.directive_id`,
});

const deadline = (a: string, asked: Asked | null): string =>
  jsonOf(
    {
      kind: `${a}.deadline_kind`,
      words: `${a}.deadline_words`,
      on: `${a}.due_on`,
      time: `left(${a}.due_time::text, 5)`,
      rule: `${a}.recurrence`,
      originalOn: `${a}.original_due_on`,
      originalTime: `left(${a}.original_due_time::text, 5)`,
      moved: `(${a}.due_on, ${a}.due_time) is distinct from (${a}.original_due_on, ${a}.original_due_time)`,
    },
    asked,
  );

/** The last time the unit was urged, while that still counts. */
const reminder = (
  a: string,
): string => `(select json_build_object('id', m.id, 'at', m.at, 'by', ${personBy('m.by_id')}, 'text', m.text)
  from reminder m where m.assignment_id = ${a}.id and ${isReminded(a)} order by m.at desc limit 1)`;

/** An assignment as one viewer sees it. What follows from the clock and the rights is worked out only if it is read. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- see the interface below
export class AssignmentCard {
  private readonly viewer: Viewer;

  constructor(row: AssignmentRow, viewer: Viewer) {
    Object.assign(this, row);
    this.viewer = viewer;
  }

  get timeliness() {
    return timelinessOf(this as unknown as Dated, this.viewer.today);
  }

  get viewerActions() {
    return actionsFor(this.viewer.actor, this as unknown as Subject & Extending & Standing, this.viewer.extensions);
  }
}

// Its fields are those of the row; the class adds what is worked out.
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type
export interface AssignmentCard extends AssignmentRow {}

import type { Actor } from '@libs/auth';
import type { Asked } from '@libs/loading';
import { jsonOf, type Shape } from '@libs/sql';
import type { Today } from '../assignments';
import { nameBy, personBy } from '../directives';
import type { InquiryType } from './inquiry.graphql';
import { InquiryAction, InquiryState, isLate, type Standing, transition } from './inquiry.lifecycle';
import { type Inquired, may } from './inquiry.policy';

/** What PostgreSQL builds of one inquiry; the assignment and the messages are asked for by its ids. */
export type InquiryRow = Omit<InquiryType, 'assignment' | 'overdue' | 'viewerActions'> &
  Inquired &
  Standing & { readonly assignmentId: string };

/** An inquiry as one viewer sees it. */
export type InquiryCard = InquiryRow & Pick<InquiryType, 'overdue' | 'viewerActions'>;

/** By which rights are judged. */
const forActions = [
  'state',
  'withdrawn',
  'unitId',
  'holderUnitId',
  'delegateId',
  'monitorId',
  'askedById',
  'askedForId',
];

/** SQL for the inquiry of the table alias `q` about the assignment of the alias `a`, in the shape of the schema. */
export function inquiryJson(q: string, a: string, asked: Asked | null): string {
  const shape: Shape = {
    id: `${q}.id`,
    version: `${q}.version`,
    assignmentId: `${q}.assignment_id`,
    state: `${q}.state`,
    question: `${q}.question`,
    dueOn: `${q}.due_on`,
    askedBy: personBy(`${q}.asked_by_id`),
    askedFor: nameBy(`${q}.asked_for_id`),
    askedAt: `${q}.asked_at`,
    answeredAt: `${q}.answered_at`,
    answeredLate: `case when ${q}.answered_at is not null then ${q}.was_late end`,
    withdrawn: `${a}.status = 'WITHDRAWN'`,
    unitId: `${a}.unit_id`,
    holderUnitId: `${a}.holder_unit_id`,
    delegateId: `${a}.delegate_id`,
    monitorId: `${a}.monitor_id`,
    askedById: `${q}.asked_by_id`,
    askedForId: `${q}.asked_for_id`,
  };
  return jsonOf(shape, asked, ['id', 'assignmentId', 'dueOn', ...forActions]);
}

/** What the row says to this reader today. */
export const cardOf = (row: InquiryRow, actor: Actor, today: Today): InquiryCard => ({
  ...row,
  overdue: row.state === InquiryState.OPEN && isLate(row.dueOn, today.on),
  viewerActions: Object.values(InquiryAction).filter((action) => transition(action, row) && may(actor, action, row)),
});

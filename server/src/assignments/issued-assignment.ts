import { randomUUID } from 'node:crypto';
import type { Transaction } from '@libs/changes';
import type { Directive } from '../directives';
import { touched } from './assignment-steps.service';
import { Assignment } from './assignment.entity';
import { type AssignmentPart, AssignmentStatus, type Standing, transition } from './assignment.lifecycle';
import { courtFrom } from './court.lifecycle';
import type { DeadlineColumns } from './deadlines.service';
import type { OfDuty } from './duty-start';

/** Which unit gets which directive, and as what. */
export interface Placing {
  directive: Pick<Directive, 'id' | 'documentId' | 'monitorId'>;
  unitId: string;
  part: AssignmentPart;
}

const begun: Standing = {
  status: AssignmentStatus.DRAFT,
  reviewOpenedAt: null,
  dueOn: null,
  extensionRequestedAt: null,
};

/** A new row, issued: it is a draft only for as long as this function runs. */
export function issued(
  tx: Transaction,
  { directive, unitId, part }: Placing,
  deadline: DeadlineColumns,
  ofDuty: OfDuty,
): Assignment {
  return Object.assign(new Assignment(), deadline, ofDuty, {
    id: randomUUID(),
    directiveId: directive.id,
    documentId: directive.documentId,
    unitId,
    part,
    status: transition('ISSUE', begun)!.to,
    originalDueOn: deadline.dueOn,
    originalDueTime: deadline.dueTime,
    holderUnitId: unitId,
    monitorId: directive.monitorId,
    issuedAt: tx.now,
    ...courtFrom(tx.now),
    ...touched(tx),
    submissionCount: 0,
    returnCount: 0,
    extensionCount: 0,
  });
}

import type { Actor } from '../../../libs/auth/actor';
import { AssignmentAction } from './assignment.lifecycle';
import { may } from './assignment.policy';
import { DutyAction } from './duty.lifecycle';

/** What the rules look at. */
export interface DutySubject {
  readonly unitId: string;
  readonly monitorId: string | null;
  readonly endedAt: unknown;
}

/** Whoever may correct the deadline of one obligation may change what makes them. */
export const mayToDuty = (actor: Actor, { unitId, monitorId }: Omit<DutySubject, 'endedAt'>): boolean =>
  may(actor, AssignmentAction.AMEND, { unitId, holderUnitId: unitId, delegateId: null, monitorId });

/** The buttons this actor should see on a duty: none on one that has ended. */
export const dutyActionsFor = (actor: Actor, duty: DutySubject): DutyAction[] =>
  duty.endedAt || !mayToDuty(actor, duty) ? [] : Object.values(DutyAction);

import type { DomainEvent } from '@libs/changes';
import type { AssignmentPart, EventOf, Move } from './assignment.lifecycle';

/** What every event of an assignment says: whose it is, as named then. */
interface OfUnit {
  unitId: string;
  unitName: string;
}

/** A deadline as it was then. */
interface DeadlineThen {
  deadlineWords: string;
  dueOn: string | null;
  dueTime: string | null;
}

/** What happened, beyond the values before and after. A new move does not compile until it says so. */
export interface EventData {
  ISSUE: DeadlineThen & {
    part: AssignmentPart;
    reason: string | null;
    predecessorId: string | null;
    fromUnitName: string | null;
    /** Of one period of a recurring duty: which. What the clock makes ahead of time has these and no person behind it. */
    dutyId: string | null;
    periodOn: string | null;
  };
  ACKNOWLEDGE: object;
  DECLINE: { reason: string; proposedUnitId: string | null; proposedUnitName: string | null };
  REASSIGN: { reason: string; toUnitId: string; toUnitName: string; successorId: string };
  INSIST: { reason: string };
  DELEGATE: { toId: string | null; toName: string | null; toUnitId: string; toUnitName: string; note: string | null };
  REPORT: {
    reportId: string;
    text: string;
    percent: number | null;
    difficulties: string | null;
    proposals: string | null;
    files: string[];
  };
  DRAFT_RESULT: never;
  SUBMIT: {
    submissionId: string;
    attempt: number;
    text: string;
    documentNumber: string | null;
    documentOn: string | null;
    files: string[];
  };
  RECALL: { attempt: number };
  OPEN_REVIEW: { attempt: number };
  CONFIRM: { attempt: number; note: string | null };
  /** `deadline`: the new one, if the Office set one. */
  RETURN: { attempt: number; reason: string; deadline: DeadlineThen | null };
  REOPEN: { reason: string };
  WITHDRAW: { reason: string };
  AMEND: DeadlineThen & { reason: string; part: AssignmentPart };
  RECOUNT: DeadlineThen & { reason: string };
  NOTE: { text: string };
  STAR: object;
  UNSTAR: object;
  /** `byLeader`: it was a leader of the province who urged, not the Office. */
  REMIND: { text: string | null; byLeader: boolean };
}

/** The event that a move is recorded as. */
export type AssignmentEventOf<M extends Move> =
  EventOf<M> extends string ? DomainEvent<EventOf<M>, OfUnit & EventData[M]> : never;

/** What this module announces. */
export type AssignmentEvent = { [M in Move]: AssignmentEventOf<M> }[Move];

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

/** A deadline that was put off, and by how many calendar days. */
interface PutOff {
  fromOn: string;
  fromTime: string | null;
  toOn: string;
  toTime: string | null;
  daysGained: number;
}

/** Which extension of the assignment it is about: `ordinal` counts from 1. */
interface OfExtension {
  extensionId: string;
  ordinal: number;
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
  /** Its unit was closed; `unitName` is who has it from now on. */
  INHERIT: { fromUnitId: string; fromUnitName: string; reason: string };
  NOTE: { text: string };
  STAR: object;
  UNSTAR: object;
  /** `byLeader`: it was a leader of the province who urged, not the Office. */
  REMIND: { text: string | null; byLeader: boolean };
  DRAFT_EXTENSION: never;
  /** `dueOn`, `dueTime`: the deadline that was to be put off. */
  REQUEST_EXTENSION: OfExtension & {
    reasonName: string | null;
    text: string;
    proposedOn: string;
    proposedTime: string | null;
    dueOn: string;
    dueTime: string | null;
    late: boolean;
    beyondCap: boolean;
    files: string[];
  };
  WITHDRAW_EXTENSION: OfExtension;
  /** The Office's own business. `on`: the day proposed instead of the one asked for. */
  PREPARE_EXTENSION: OfExtension & {
    opinion: string;
    approve: boolean;
    on: string | null;
    time: string | null;
  };
  /** `deadline`: null if it was rejected. */
  DECIDE_EXTENSION: OfExtension & {
    approved: boolean;
    note: string | null;
    reasonName: string | null;
    text: string;
    proposedOn: string;
    proposedTime: string | null;
    late: boolean;
    beyondCap: boolean;
    deadline: PutOff | null;
  };
  GRANT_EXTENSION: OfExtension & {
    reasonName: string | null;
    text: string;
    legalBasis: string;
    beyondCap: boolean;
    deadline: PutOff;
    files: string[];
  };
}

/** The event that a move is recorded as. */
export type AssignmentEventOf<M extends Move> =
  EventOf<M> extends string ? DomainEvent<EventOf<M>, OfUnit & EventData[M]> : never;

/** What this module announces. */
export type AssignmentEvent = { [M in Move]: AssignmentEventOf<M> }[Move];

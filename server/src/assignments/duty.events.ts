import type { DomainEvent } from '@libs/changes';
import type { AssignmentPart } from './assignment.lifecycle';

/** Whose it is, as named then. */
interface OfUnit {
  unitId: string;
  unitName: string;
}

interface RuleThen {
  rule: string;
  words: string;
  untilOn: string | null;
}

/** A directive was given with a deadline that recurs. */
export type DutyStarted = DomainEvent<'duty.started', OfUnit & RuleThen & { part: AssignmentPart; startsOn: string }>;
/** Its rule or its end is another for the periods to come; `nextOn`: the first of them. */
export type DutyChanged = DomainEvent<'duty.changed', OfUnit & RuleThen & { nextOn: string | null; reason: string }>;
/** Another unit answers for the periods to come. */
export type DutyMoved = DomainEvent<'duty.moved', OfUnit & { fromUnitName: string; reason: string }>;
/** `reason` null: it had a last day, which is over. */
export type DutyEnded = DomainEvent<'duty.ended', OfUnit & { untilOn: string | null; reason: string | null }>;
/** What is due can't be made. */
export type DutyBlocked = DomainEvent<'duty.blocked', OfUnit & { problem: string }>;

export type DutyEvent = DutyStarted | DutyChanged | DutyMoved | DutyEnded | DutyBlocked;

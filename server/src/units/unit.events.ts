import type { DomainEvent } from '@libs/changes';

/** A unit was entered. */
export type UnitAdded = DomainEvent<'unit.added', { code: string; name: string }>;
/** It was renamed (`fromName` to `name`, from that day on), or something else that it is known by was corrected. */
export type UnitChanged = DomainEvent<
  'unit.changed',
  { name: string; fromName: string; renamed: boolean; fromOn: string | null; decision: string | null }
>;
/** It became a part of another one. */
export type UnitMoved = DomainEvent<
  'unit.moved',
  { name: string; fromName: string | null; toName: string | null; decision: string | null }
>;
/** It got another place among its brothers. */
export type UnitPlaced = DomainEvent<'unit.placed', { name: string }>;
/** Its last day was set, and who took over. */
export type UnitClosed = DomainEvent<
  'unit.closed',
  {
    name: string;
    lastOn: string;
    successors: { id: string; name: string }[];
    decision: string;
    /** Open assignments that went to the successors, and those given up because a successor had them already. */
    moved: number;
    givenUp: number;
    /** Parts and people that went along. */
    parts: number;
    people: number;
  }
>;
/** It exists again. */
export type UnitReopened = DomainEvent<'unit.reopened', { name: string; reason: string }>;

/** What this module announces. */
export type UnitEvent = UnitAdded | UnitChanged | UnitMoved | UnitPlaced | UnitClosed | UnitReopened;

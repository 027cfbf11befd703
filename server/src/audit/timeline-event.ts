import type { Recorded } from '@libs/changes';
import type { AssignmentEvent, DutyEvent } from '../assignments';
import type { DirectiveEvent } from '../directives';
import type { ExportEvent } from '../exports';
import type { InquiryEvent } from '../inquiries';
import type { AccountEvent } from '../accounts';
import type { CredentialEvent } from '../credentials';
import type { StaffingEvent } from '../staffing';
import type { UnitEvent } from '../units';
import type { ViewEvent } from '../views';

/**
 * What can be told in a sentence: everything that happens to documents, directives, assignments, requests for explanation and recurring duties and
 * to saved views, and what was taken away as a file.
 */
export type TimelineEvent =
  | Exclude<DirectiveEvent, { type: 'field.added' }>
  | AssignmentEvent
  | InquiryEvent
  | DutyEvent
  | ViewEvent
  | ExportEvent
  | UnitEvent
  | AccountEvent
  | StaffingEvent
  | CredentialEvent;

export type TimelineEventType = TimelineEvent['type'];

/** The event of one type. */
export type EventOfType<Type extends TimelineEventType> = Extract<TimelineEvent, { type: Type }>;

/** An event as it is read for a timeline. */
export type TimelineRecord = Pick<
  Recorded,
  'id' | 'seq' | 'at' | 'type' | 'subjectId' | 'actorName' | 'onBehalfOfName' | 'data' | 'changes'
>;

/** What is said of an event. */
export interface Sentence {
  readonly summary: string;
  readonly detail: string | null;
}

/** A sentence for every type: a new one does not compile until it has one in each language. */
export type Sentences = {
  readonly [Type in TimelineEventType]: (data: EventOfType<Type>['data']) => Sentence;
};

/** Lines of which some may be missing. */
export const lines = (...parts: (string | null | undefined | false)[]): string | null =>
  parts.filter(Boolean).join('\n') || null;

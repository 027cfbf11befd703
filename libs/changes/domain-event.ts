/**
 * Something that happened, named in the past tense: `assignment.submitted`.
 * `subjectId` is what it happened to, `parentId` what that hangs on and `rootId` the whole it belongs to
 * (an assignment, its directive, its document), so that each has a trail of its own.
 */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly subjectId: string;
  readonly parentId?: string | null;
  readonly rootId?: string | null;
  /** Never shown outside the Office. */
  readonly internal?: boolean;
  readonly data: Data;
}

/** Values of one field before and after. */
export type Changes = Record<string, readonly [before: unknown, after: unknown]>;

/** The event as the trail keeps it. */
export type Recorded<Event extends DomainEvent = DomainEvent> = Event & {
  id: string;
  seq: string;
  at: Date;
  actorId: string;
  actorName: string;
  onBehalfOfName: string | null;
  causeId: string | null;
  changes: Changes;
};

import type { Player, UnitKey } from './cast';

/** Ids a row may need; each case gets an assignment, directive, document and draft of its own. */
export interface Stage {
  assignment: string;
  directive: string;
  document: string;
  draft: string;
  /** One of the assignment's that was rejected; or, where it is asked for, one that waits. */
  extension: string;
  /** About the assignment, of the leader: open; where a row asks for it, answered. */
  inquiry: string;
  /** A reason that units choose from. */
  extensionReason: string;
  /** To the delegate; it was given up. */
  mail: string;
  /** The delegate's. */
  accessToken: string;
  /** One of the delegate's, open. */
  session: string;
  /** The analyst's, shared. */
  savedQuery: string;
  /** A month long ago that was closed. */
  closedPeriod: string;
  /** A rule of reminding, as it is now. */
  rule: { id: string; version: number };
  /** Started by the monitor. */
  bulk: string;
  /** The delivered report of what is overdue; a rendering of it and a schedule for it, both the monitor's. */
  overdueReport: string;
  reportRun: string;
  reportSchedule: string;
  /** The recurring duty of which the assignment is one period. */
  duty: string;
  /** The number of the document. */
  number: string;
  /** The monitor's saved view, shared with the Office. */
  view: string;
  /** A day of the Office's calendar, far away. */
  calendarDay: string;
  /** The delegate stands in for the head of A, who has handed something of theirs over. */
  deputyship: string;
  handover: string;
  /** A report for the province's overseers, and a template of it. */
  report: { id: string; template: string };
  unit: Record<UnitKey, string>;
  account: Record<Player, string>;
  today: string;
}

export type Status = 'ASSIGNED' | 'IN_PROGRESS' | 'SUBMITTED' | 'COMPLETED' | 'DECLINED';

export interface MutationRow {
  /** The state in which it is possible, so that a refusal can only be about rights. */
  status?: Status;
  /** Whether a request for more time waits. */
  extensionWaits?: boolean;
  /** Whether what was asked of it was answered. */
  answered?: boolean;
  input: (stage: Stage) => object;
  may: readonly Player[];
  /** Who may see what it works on; to the others it does not exist. Left out: it works on nothing that could be hidden. */
  sees?: readonly Player[];
}

export interface QueryRow {
  /** The field with its arguments and selection. */
  ask: (stage: Stage) => string;
  /** Whether the answer shows what is under test. */
  shows: (answer: never, stage: Stage) => boolean;
  sees: readonly Player[];
}

/** What a slice of the product adds to the tables below. */
export interface Rows {
  mutations: Record<string, MutationRow>;
  queries: Record<string, QueryRow>;
  fields: Record<string, QueryRow>;
}

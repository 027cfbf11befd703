import { type Actor, isOffice, seesProvince } from '@libs/auth';
import type { Bind } from '@libs/sql';
import { assignmentsOf, directivesVisibleTo, ofOthersProgress } from '../directives';
import type { TimelineEventType } from './timeline-event';

/** What a timeline can be of. */
export type TimelineOf = 'assignment' | 'directive' | 'document' | 'unit' | 'account';

/** One place to look for events: SQL over the event `e` and the thing `s`, which one index answers in order of `seq`. */
export interface Arm {
  readonly match: string;
  readonly types?: readonly TimelineEventType[];
}

/** What happens above an assignment and concerns it: that it was issued is told by its own event. */
export const amendments: readonly TimelineEventType[] = [
  'directive.amended',
  'directive.monitor_set',
  'document.amended',
];

interface Timeline {
  readonly table: string;
  readonly arms: readonly Arm[];
  /** Whoever may see the thing at all may see everything that happened to it. */
  readonly whole?: true;
}

/** What the history of an account tells: not when somebody signed in, from where, or what they chose for themselves. */
const ofAccounts: readonly TimelineEventType[] = [
  'account.added',
  'account.invited',
  'account.invitation-withdrawn',
  'account.changed',
  'account.disabled',
  'account.restored',
  'account.role-granted',
  'account.role-revoked',
  'account.moved',
  'account.deputy-set',
  'account.deputy-called-off',
  'account.work-handed-over',
  'account.handover-undone',
  'account.unused-warned',
  ...(['password.changed', 'address.changed', 'totp.added', 'totp.removed'] as const),
  ...(['passkey.added', 'passkey.removed', 'factors.reset', 'account.broke-glass'] as const),
];

/** Which table a timeline is of, and where its events are. */
export const timelines: Record<TimelineOf, Timeline> = {
  assignment: {
    table: 'assignment',
    arms: [
      { match: 'e.subject_id = s.id' },
      // What hangs on an assignment: requests for explanation.
      { match: 'e.parent_id = s.id' },
      { match: 'e.subject_id = s.duty_id' },
      { match: 'e.subject_id = s.directive_id', types: amendments },
      { match: 'e.subject_id = s.document_id', types: amendments },
    ],
  },
  directive: {
    table: 'directive',
    arms: [
      { match: 'e.subject_id = s.id' },
      { match: 'e.parent_id = s.id' },
      { match: 'e.parent_id in (select hangs.id from assignment hangs where hangs.directive_id = s.id)' },
      { match: 'e.subject_id = s.document_id', types: ['document.issued', 'document.amended'] },
    ],
  },
  document: { table: 'directive_document', arms: [{ match: 'e.root_id = s.id' }] },
  unit: { table: 'unit', arms: [{ match: 'e.subject_id = s.id' }], whole: true },
  account: { table: 'account', arms: [{ match: 'e.subject_id = s.id', types: ofAccounts }], whole: true },
};

/**
 * SQL: whether the event `e` is for the actor's eyes. The thing whose timeline it is, they see already; of what happened
 * around it a unit sees its own assignments and duties, the directives in which it has one, and the document (domain.md §7).
 */
export function eventsVisibleTo(actor: Actor, bind: Bind): string {
  if (isOffice(actor)) return 'true';
  if (seesProvince(actor)) return 'not e.internal';
  const isOf = (noun: string) => `starts_with(e.type, '${noun}.')`;
  return `not e.internal and e.type <> all(${bind(ofOthersProgress)}) and case
    when ${isOf('assignment')} then exists (select from assignment v where v.id = e.subject_id and ${assignmentsOf(actor, 'v', bind)})
    when ${isOf('inquiry')} then exists (select from assignment v where v.id = e.parent_id and ${assignmentsOf(actor, 'v', bind)})
    when ${isOf('duty')} then exists (select from assignment v where v.duty_id = e.subject_id and ${assignmentsOf(actor, 'v', bind)})
    when ${isOf('directive')} then exists (select from directive r where r.id = e.subject_id and ${directivesVisibleTo(actor, 'r', bind)})
    else ${isOf('document')} end`;
}

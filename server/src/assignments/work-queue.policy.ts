import { type Actor, has, Role } from '../../../libs/auth/actor';

/** The named queues of "Việc của tôi" (console.md, principle 1). */
export enum WorkQueueKey {
  TO_ACKNOWLEDGE = 'TO_ACKNOWLEDGE',
  REMINDED = 'REMINDED',
  OVERDUE = 'OVERDUE',
  DUE_SOON = 'DUE_SOON',
  RETURNED = 'RETURNED',
  SILENT = 'SILENT',
  TO_CONFIRM = 'TO_CONFIRM',
  EXTENSIONS_TO_DECIDE = 'EXTENSIONS_TO_DECIDE',
  DECLINED = 'DECLINED',
  MONITORED_OVERDUE = 'MONITORED_OVERDUE',
  IN_PROGRESS = 'IN_PROGRESS',
  ALL_OVERDUE = 'ALL_OVERDUE',
  ALL_DUE_SOON = 'ALL_DUE_SOON',
}

/** Whose assignments a queue is about. */
export type QueueScope = 'OWN' | 'MONITORED' | 'PROVINCE';

const { UNIT_HEAD, UNIT_SPECIALIST, OFFICE_SPECIALIST, OFFICE_HEAD, PROVINCIAL_LEADER, ANALYST } = Role;
const atWork = [UNIT_HEAD, UNIT_SPECIALIST];

/** For whom each queue is, in the order in which they are shown: most urgent first. */
const queues: Record<WorkQueueKey, Partial<Record<Role, QueueScope>>> = {
  TO_ACKNOWLEDGE: forAll(atWork, 'OWN'),
  REMINDED: forAll(atWork, 'OWN'),
  OVERDUE: forAll(atWork, 'OWN'),
  DUE_SOON: forAll(atWork, 'OWN'),
  RETURNED: forAll(atWork, 'OWN'),
  SILENT: forAll(atWork, 'OWN'),
  TO_CONFIRM: { [OFFICE_HEAD]: 'PROVINCE', [OFFICE_SPECIALIST]: 'MONITORED' },
  EXTENSIONS_TO_DECIDE: { [OFFICE_HEAD]: 'PROVINCE', [OFFICE_SPECIALIST]: 'MONITORED' },
  DECLINED: { [OFFICE_HEAD]: 'PROVINCE', [OFFICE_SPECIALIST]: 'MONITORED' },
  MONITORED_OVERDUE: { [OFFICE_SPECIALIST]: 'MONITORED' },
  IN_PROGRESS: forAll(atWork, 'OWN'),
  ALL_OVERDUE: forAll([OFFICE_HEAD, PROVINCIAL_LEADER, ANALYST], 'PROVINCE'),
  ALL_DUE_SOON: forAll([OFFICE_HEAD, PROVINCIAL_LEADER, ANALYST], 'PROVINCE'),
};

function forAll(roles: readonly Role[], scope: QueueScope): Partial<Record<Role, QueueScope>> {
  return Object.fromEntries(roles.map((role) => [role, scope]));
}

/** What the queue is about for this actor, the widest of their roles; null if it is none of theirs. */
export function scopeOf(actor: Actor, key: WorkQueueKey): QueueScope | null {
  const scopes = Object.entries(queues[key]).flatMap(([role, scope]) => (has(actor, role as Role) ? [scope] : []));
  return scopes.includes('PROVINCE') ? 'PROVINCE' : (scopes[0] ?? null);
}

/** The queues of this actor, most urgent first. */
export const queuesOf = (actor: Actor): WorkQueueKey[] =>
  Object.values(WorkQueueKey).filter((key) => scopeOf(actor, key));

/** No progress report for this long is silence (domain.md §5, §6). */
export const silentDays = 15;

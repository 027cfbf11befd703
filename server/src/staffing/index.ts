import type { AccountsConfirmed, UnusedAccountWarned } from './account-use.events';
import type { DeputyCalledOff, DeputySet } from './deputy.events';
import type { HandoverUndone, WorkHandedOver } from './handover.events';

export { StaffingModule } from './staffing.module';

/** What this module announces of accounts and units. */
export type StaffingEvent =
  DeputySet | DeputyCalledOff | WorkHandedOver | HandoverUndone | UnusedAccountWarned | AccountsConfirmed;

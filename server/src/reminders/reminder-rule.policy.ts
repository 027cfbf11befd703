import { type Actor, has, Role } from '../../../libs/auth/actor';
import type { NotificationChannel } from './notification.lifecycle';

/** Who can be reminded of an assignment. */
export enum ReminderWho {
  /** The specialist it was handed to, or the head of the part of the unit that has it. */
  DELEGATE = 'DELEGATE',
  UNIT_HEAD = 'UNIT_HEAD',
  /** The monitor; where there is none, the Office's heads. */
  MONITOR = 'MONITOR',
  OFFICE_HEAD = 'OFFICE_HEAD',
  LEADERS = 'LEADERS',
}

/** One rung of the ladder that a reminder climbs (domain.md §6). */
export interface ReminderStep {
  readonly who: ReminderWho;
  /** From which working day late; of what waits, how many working days after the rule's own moment. */
  readonly from: number;
  readonly channel: NotificationChannel;
}

/** The Office's heads write the rules; a system administrator may help, without seeing any assignment. */
export const mayEditRules = (actor: Actor): boolean => has(actor, Role.OFFICE_HEAD, Role.SYSTEM_ADMIN);

/** The assignments in a preview are for those who see the whole province and write the rules. */
export const seesPreviewRows = (actor: Actor): boolean => has(actor, Role.OFFICE_HEAD);

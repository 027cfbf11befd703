import type { NotificationTodo } from '../graphql/schema';
import type { IconName } from '../ui/icons';

/** The groups of the inbox at a glance. */
export const todoIcons: Record<NotificationTodo, IconName> = {
  TO_ACKNOWLEDGE: 'inbox',
  TO_CONFIRM: 'verified',
  TO_DECIDE: 'gavel',
  TO_DO: 'checklist',
  TO_KNOW: 'info',
};

import type { Like } from '../i18n/text';
import type { reminders as vi } from './reminders.vi';

export const reminders: Like<typeof vi> = {
  title: 'Notifications',
};

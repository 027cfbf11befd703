import type { Like } from '../i18n/text';
import type { admin as vi } from './admin.vi';

export const admin: Like<typeof vi> = {
  title: 'Administration',
  calendar: 'Work calendar',
  extensions: 'Extensions',
  reminders: 'Reminder rules',
  mails: 'E-mail',
};

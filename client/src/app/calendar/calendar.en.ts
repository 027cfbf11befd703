import type { Like } from '../i18n/text';
import type { calendar as vi } from './calendar.vi';

export const calendar: Like<typeof vi> = {
  title: 'Work calendar',
};

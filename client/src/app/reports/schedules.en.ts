import type { Like } from '../i18n/text';
import type { schedules as vi } from './schedules.vi';

export const schedules: Like<typeof vi> = {
  title: 'Report schedules',
};

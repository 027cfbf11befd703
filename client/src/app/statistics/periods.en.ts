import type { Like } from '../i18n/text';
import type { periods as vi } from './periods.vi';

export const periods: Like<typeof vi> = {
  title: 'Closed periods',
};

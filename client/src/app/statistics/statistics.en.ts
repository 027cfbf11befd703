import type { Like } from '../i18n/text';
import type { statistics as vi } from './statistics.vi';

export const statistics: Like<typeof vi> = {
  title: 'Statistics',
};

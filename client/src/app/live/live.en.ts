import type { Like } from '../i18n/text';
import type { live as vi } from './live.vi';

/** Words of what others do meanwhile. */
export const live: Like<typeof vi> = {
  looking: '{{ names }} looking at it',
  writing: '{{ names }} writing',
  changed: 'has just changed it',
  read: 'Read',
  see: 'Look',
};

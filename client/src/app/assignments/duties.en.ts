import type { Like } from '../i18n/text';
import type { duties as vi } from './duties.vi';

export const duties: Like<typeof vi> = {
  title: 'Recurring duties',
};

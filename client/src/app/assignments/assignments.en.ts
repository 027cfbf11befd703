import type { Like } from '../i18n/text';
import type { assignments as vi } from './assignments.vi';

export const assignments: Like<typeof vi> = {
  title: 'Assignments',
};

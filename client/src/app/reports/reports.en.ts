import type { Like } from '../i18n/text';
import type { reports as vi } from './reports.vi';

export const reports: Like<typeof vi> = {
  title: 'Reports',
};

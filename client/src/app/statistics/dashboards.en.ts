import type { Like } from '../i18n/text';
import type { dashboards as vi } from './dashboards.vi';

export const dashboards: Like<typeof vi> = {
  title: 'Overview',
};

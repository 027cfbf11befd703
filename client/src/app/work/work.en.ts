import type { Like } from '../i18n/text';
import type { work as vi } from './work.vi';

export const work: Like<typeof vi> = {
  title: 'My work',
};

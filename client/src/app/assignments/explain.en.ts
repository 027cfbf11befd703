import type { Like } from '../i18n/text';
import type { explain as vi } from './explain.vi';

export const explain: Like<typeof vi> = {
  title: 'Why?',
};

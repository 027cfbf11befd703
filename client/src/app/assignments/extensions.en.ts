import type { Like } from '../i18n/text';
import type { extensions as vi } from './extensions.vi';

export const extensions: Like<typeof vi> = {
  title: 'Extensions',
};

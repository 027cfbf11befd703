import type { Like } from '../i18n/text';
import type { documents as vi } from './documents.vi';

export const documents: Like<typeof vi> = {
  title: 'Documents',
};

import type { Like } from '../i18n/text';
import type { inquiries as vi } from './inquiries.vi';

export const inquiries: Like<typeof vi> = {
  title: 'Explanations',
};

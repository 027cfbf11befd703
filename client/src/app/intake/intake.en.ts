import type { Like } from '../i18n/text';
import type { intake as vi } from './intake.vi';

export const intake: Like<typeof vi> = {
  title: 'Enter documents',
};

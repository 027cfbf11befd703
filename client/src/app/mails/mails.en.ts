import type { Like } from '../i18n/text';
import type { mails as vi } from './mails.vi';

export const mails: Like<typeof vi> = {
  title: 'E-mail',
};

import type { Like } from '../i18n/text';
import type { account as vi } from './account.vi';

export const account: Like<typeof vi> = {
  title: 'My account',
};

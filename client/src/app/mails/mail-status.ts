import type { TextKey } from '../i18n/text';
import type { IconName } from '../ui/icons';
import type { MailRowFragment } from './mails.generated';

interface Told {
  words: TextKey;
  icon: IconName;
}

const told: Record<MailRowFragment['status'], Told> = {
  WAITING: { words: 'mails.status.WAITING', icon: 'hourglass_top' },
  SENT: { words: 'mails.status.SENT', icon: 'mark_email_read' },
  FAILED: { words: 'mails.status.FAILED', icon: 'error' },
  SUPPRESSED: { words: 'mails.status.SUPPRESSED', icon: 'cancel' },
};

/** What has become of a mail, as a word and an icon; its colour says nothing, colour means time. */
export const statusOf = ({ status, attempts }: Pick<MailRowFragment, 'status' | 'attempts'>): Told =>
  status === 'WAITING' && attempts > 0 ? { words: 'mails.status.RETRYING', icon: 'refresh' } : told[status];

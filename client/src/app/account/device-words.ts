import { texts } from '../i18n/text';
import type { IconName } from '../ui/icons';
import type { SessionRowFragment } from './sessions.generated';

type Seen = Pick<SessionRowFragment, 'kind' | 'device'>;

/** `const words = deviceWords();` in a component: what somebody signed in from, as they would call it. */
export function deviceWords(): (session: Seen) => string {
  const t = texts();
  return ({ kind, device: { browser, system } }) => {
    if (browser && system) return t('sessions.device', { browser, system });
    return browser ?? system ?? t(kind === 'TOKEN' ? 'sessions.program' : 'sessions.unknownDevice');
  };
}

/** `const how = methodWords();`: who vouched for them, where it was not a password kept here. */
export function methodWords(): (session: Pick<SessionRowFragment, 'method'>) => string {
  const t = texts();
  return ({ method }) => (method === 'PASSWORD' ? '' : t(`sessions.method.${method}`));
}

export const deviceIcon = ({ kind, device }: Seen): IconName =>
  kind === 'TOKEN' ? 'terminal' : device.isPhone ? 'mobile' : 'computer';

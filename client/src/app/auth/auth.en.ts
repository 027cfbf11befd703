import type { Like } from '../i18n/text';
import type { auth as vi } from './auth.vi';

export const auth: Like<typeof vi> = {
  product: 'Thông tin điều hành',
  purpose: 'Following the directives of the provincial People’s Committee, from assignment to confirmed completion',
  title: 'Sign in',
  username: 'User name',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  capsLock: 'Caps Lock is on',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  help: 'Help',
  signOut: 'Sign out',
  usernameMissing: 'Enter your user name',
  passwordMissing: 'Enter your password',
  ended: 'Your session has ended',
  endedExplained: 'Sign in again to go on. Everything you were typing is still here.',
  ending: 'Your session is about to end',
  endingExplained: 'Nothing has been done for a while. The session ends in',
  endingKept: 'What you are typing is kept.',
  secondsLeft: '{{ n }} second left | {{ n }} seconds left',
  goOn: 'Go on working',
  continue: 'Sign in and go on',
  otherAccount: 'Use another account',
  unreachable: 'The server can’t be reached yet. Trying again…',
};

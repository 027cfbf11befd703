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
  or: 'or',
  provider: 'Sign in with {{ name }}',
  providerProblem: {
    unreachable:
      'The shared sign-in can’t be reached yet. Try again in a few minutes, or use a user name and password.',
    refused: 'You are not signed in: it took too long, or was not valid. Try again.',
    unknown: 'That account belongs to nobody here. Ask the administrator of your unit.',
    throttled: 'Too many sign-ins from this network. Try again in a few minutes.',
  },
  signOut: 'Sign out',
  usernameMissing: 'Enter your user name',
  passwordMissing: 'Enter your password',
  ended: 'Your session has ended',
  endedExplained: 'Sign in again to go on. Everything you were typing is still here.',
  shutOut: {
    title: 'The account has been disabled',
    text: 'An administrator has disabled the account {{ name }}, which ends the session. To learn why, or to use it again, ask the administrator of accounts of your unit.',
    kept: 'If it is restored at once, press Try again: what you were typing is still there.',
    still: 'The account has not been restored yet.',
    leave: 'Leave the page',
    atDoor:
      'The account in use on this computer has been disabled. To learn why, or to use it again, ask the administrator of accounts of your unit.',
  },
  ending: 'Your session is about to end',
  endingExplained: 'Nothing has been done for a while. The session ends in',
  endingKept: 'What you are typing is kept.',
  secondsLeft: '{{ n }} second left | {{ n }} seconds left',
  goOn: 'Go on working',
  continue: 'Sign in and go on',
  otherAccount: 'Use another account',
  confirm: 'Confirm it is you',
  confirmExplained:
    'This is important, so please prove again who you are. You will not be asked for the next 10 minutes.',
  confirmAs: 'Account',
  confirmVerb: 'Confirm',
  confirming: 'Confirming…',
  unreachable: 'The server can’t be reached yet. Trying again…',
};

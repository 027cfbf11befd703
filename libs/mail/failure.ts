import { MissingFile } from './missing-file';

const minute = 60_000;
const hour = 60 * minute;

/** How long to wait after each failed attempt; after the last, two days on, the mail is given up. */
const backOff = [1, 2, 5, 15, 30].map((n) => n * minute).concat([1, 2, 4, 8, 8, 12, 12].map((n) => n * hour));

/** @returns milliseconds until the next attempt after `attempts` failed ones; null when it is given up */
export const delayAfter = (attempts: number): number | null => backOff[attempts - 1] ?? null;

/** How an attempt failed. */
export interface Failure {
  /** It will never arrive: the server refuses this message or this address. */
  readonly permanent: boolean;
  /** It may have arrived all the same: the conversation broke off without an answer. */
  readonly unclear: boolean;
  /** The server could not be talked to at all, so that others would fare no better. */
  readonly unreachable: boolean;
  readonly words: string;
}

/** What nodemailer says of an attempt that failed. */
export type SmtpError = Error & { code?: string; responseCode?: number; response?: string; command?: string };

/** Answers to one message or recipient; before that, the server speaks of itself or of our sign-in. */
const aboutTheMail = /^(MAIL FROM|RCPT TO|DATA)/;
/** "Authentication required" and its kind (RFC 4954): a wrong setting, not a wrong mail. */
const aboutUs = [530, 534, 535, 538];
/** Failures from before the conversation. A drop after DATA looks like some of them, so only what surely is one counts. */
const beforeTheConversation = /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|Greeting never received/;

/** Reads what went wrong (ecosystem.md C.6): without an answer of the server nobody knows whether the mail arrived. */
export function failureOf(error: SmtpError): Failure {
  // Nothing of it was said, and another attempt would fare no better.
  if (error instanceof MissingFile)
    return { permanent: true, unclear: false, unreachable: false, words: error.message };
  const { code, responseCode, response, command = '', message } = error;
  const spoke = responseCode !== undefined;
  const ofTheMail = spoke && aboutTheMail.test(command) && !aboutUs.includes(responseCode);
  const neverTalked = code === 'EDNS' || code === 'EAUTH' || beforeTheConversation.test(message);
  return {
    permanent: ofTheMail && responseCode >= 500,
    unclear: !spoke && !neverTalked,
    unreachable: !ofTheMail,
    words: (response ?? message).slice(0, 500),
  };
}

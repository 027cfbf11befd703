import type { Fault, Point } from '@libs/testing/smtp-sink';

/** How a mail server is in a bad way (reliability.md B.6, F-08). */
export type Weather = 'FAIR' | 'REFUSE' | 'NO_GREETING' | 'BUSY' | 'GREYLIST' | 'DROP_AFTER_DATA' | 'SILENT_AFTER_DATA';

/** Whom the server does not know: a mail to them is given up. */
export const unknownRecipient = 'khong-co@tinh.example';

const faults: Record<Weather, (point: Point, turn: number) => Fault | null> = {
  FAIR: () => null,
  REFUSE: (point) => (point === 'CONNECT' ? 'DROP' : null),
  NO_GREETING: (point) => (point === 'CONNECT' ? { silentMs: 12_000 } : null),
  BUSY: (point) => (point === 'MAIL' ? { code: 421, words: 'Too many connections' } : null),
  GREYLIST: (point, turn) => (point === 'RCPT' && turn % 3 === 0 ? { code: 451, words: 'Try again later' } : null),
  DROP_AFTER_DATA: (point, turn) => (point === 'DATA' && turn % 4 === 0 ? 'DROP' : null),
  SILENT_AFTER_DATA: (point) => (point === 'DATA' ? { silentMs: 600_000 } : null),
};

/** What the weather over the mail server is now. */
export class SmtpWeather {
  now: Weather = 'FAIR';
  private turn = 0;

  at(point: Point, recipient: string | null): Fault | null {
    if (point === 'RCPT' && recipient === unknownRecipient) return { code: 550, words: 'No such user here' };
    return faults[this.now](point, ++this.turn);
  }
}

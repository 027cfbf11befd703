import { config } from '@libs/config';

/** How mails leave this process (reliability.md B.4). Only tests change it. */
export const sending = {
  /** Without one, each mail is written as a file. */
  smtpUrl: config.SMTP_URL,
  connectionMs: 10_000,
  greetingMs: 10_000,
  /** Silence of the server in the middle of a conversation. */
  socketMs: 60_000,
  /** A whole conversation, however slowly the server speaks. */
  longestMs: 180_000,
  /** At once over so many connections. */
  lanes: 4,
  /** Taken from the database at once. */
  batch: 100,
  perMinute: config.MAILS_PER_MINUTE,
  /** A claim that its holder has not renewed for so long is anybody's. */
  leaseMs: 60_000,
  /** After so many conversations in a row that did not come about, the rest waits for the next tick. */
  patience: 5,
  /** One tick sends for at most so long. */
  runMs: 50_000,
};

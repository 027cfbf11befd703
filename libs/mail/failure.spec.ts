import { delayAfter, failureOf, type SmtpError } from './failure';

const hours = (ms: number) => ms / 3_600_000;

test('a mail is tried for two days, ever more rarely, and then given up', () => {
  const delays = Array.from({ length: 20 }, (_, i) => delayAfter(i + 1)).filter((delay) => delay !== null);
  expect(delays.slice(0, 3)).toEqual([60_000, 120_000, 300_000]);
  expect(delays).toEqual([...delays].sort((a, b) => a - b));
  const whole = hours(delays.reduce((sum, delay) => sum + delay, 0));
  expect(whole).toBeGreaterThan(47);
  expect(whole).toBeLessThanOrEqual(48);
});

// As nodemailer tells them (ecosystem.md C.6).
test.each<[Partial<SmtpError>, string]>([
  [{ code: 'EENVELOPE', responseCode: 421, command: 'MAIL FROM', response: '421 Closing' }, ''],
  [{ code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO', response: '451 Later' }, ''],
  [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO', response: '550 Nobody' }, 'permanent'],
  [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA', response: '554 Spam' }, 'permanent'],
  [{ code: 'EENVELOPE', responseCode: 530, command: 'MAIL FROM', response: '530 Sign in' }, 'unreachable'],
  [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN', response: '535 Bad' }, 'unreachable'],
  [{ code: 'ECONNECTION', responseCode: 554, command: 'CONN', response: '554 No' }, 'unreachable'],
  [{ code: 'ESOCKET', command: 'CONN', message: 'connect ECONNREFUSED 127.0.0.1:25' }, 'unreachable'],
  [{ code: 'EDNS', command: 'CONN', message: 'getaddrinfo ENOTFOUND mail' }, 'unreachable'],
  [{ code: 'ETIMEDOUT', command: 'CONN', message: 'Greeting never received' }, 'unreachable'],
  [{ code: 'ECONNECTION', command: 'CONN', message: 'Connection closed unexpectedly' }, 'unclear unreachable'],
  [{ code: 'ETIMEDOUT', command: 'CONN', message: 'Timeout' }, 'unclear unreachable'],
])('%j is %s', (error, expected) => {
  const failure = failureOf(Object.assign(new Error(error.message), error));
  const told = (['permanent', 'unclear', 'unreachable'] as const).filter((mark) => failure[mark]);
  expect(told.join(' ')).toBe(expected);
  expect(failure.words).toBe(error.response ?? error.message);
});

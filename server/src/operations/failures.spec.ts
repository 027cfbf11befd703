import { failureOf } from './failures';

const failed = (message: string, code?: string) => Object.assign(new Error(message), { code });

describe('what an error means to somebody outside', () => {
  test.each([
    ['a lock that was waited for too long', failed('canceling statement', '55P03'), 'BUSY'],
    ['no connection to be had', failed('timeout exceeded when trying to connect'), 'BUSY'],
    ['a database that is starting', failed('the database system is starting up', '57P03'), 'UNAVAILABLE'],
    ['a connection lost under a statement', failed('Connection terminated unexpectedly'), 'UNAVAILABLE'],
    [
      'one lost between two statements of a transaction',
      failed('Query runner already released. Cannot run queries anymore.'),
      'UNAVAILABLE',
    ],
    [
      'one that TypeORM had given back',
      failed('Database connection provided by a query runner was already released, cannot continue to use it.'),
      'UNAVAILABLE',
    ],
    ['a full disk', failed('no space left on device', 'ENOSPC'), 'UNAVAILABLE'],
    ['what a driver hid', { message: 'Query failed', driverError: failed('', 'ECONNRESET') }, 'UNAVAILABLE'],
    ['a slip of ours', failed('x is not a function'), 'INTERNAL_SERVER_ERROR'],
  ])('%s', (_, error, code) => {
    const failure = failureOf(error);
    expect(failure.code).toBe(code);
    // Never its own words (reliability.md A.5, S-30).
    expect(failure.message).not.toContain((error as Error).message || 'ECONNRESET');
  });
});

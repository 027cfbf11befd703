import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Connection, PROBE } from './connection';

describe('Connection', () => {
  let reachable = true;
  let probes = 0;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(Math, 'random').mockReturnValue(1);
    reachable = true;
    probes = 0;
    const probe = () => (probes++, Promise.resolve(reachable));
    TestBed.configureTestingModule({ providers: [{ provide: PROBE, useValue: probe }] });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('tests a suspicion before it says anything', async () => {
    const connection = TestBed.inject(Connection);
    dispatchEvent(new Event('offline'));
    connection.suspect();
    await jest.advanceTimersByTimeAsync(0);
    expect([probes, connection.lostAt()]).toEqual([1, undefined]);
  });

  it('probes with growing waits until the server answers, and says that once', async () => {
    const connection = TestBed.inject(Connection);
    let returns = 0;
    connection.returns.subscribe(() => returns++);
    reachable = false;
    connection.suspect();
    await jest.advanceTimersByTimeAsync(0);
    const since = connection.lostAt();
    expect(since).toBeInstanceOf(Date);
    await jest.advanceTimersByTimeAsync(1000 + 2000 + 4000);
    expect([probes, connection.lostAt()]).toEqual([4, since]);
    reachable = true;
    await jest.advanceTimersByTimeAsync(8000);
    expect([probes, connection.lostAt(), returns]).toEqual([5, undefined, 1]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect([probes, returns]).toEqual([5, 1]);
  });

  it('lets presses wait until it is back, until nobody wants to wait, or until it has taken too long', async () => {
    const connection = TestBed.inject(Connection);
    expect(await connection.untilBack(1000)).toBe(true);
    const lose = async () => {
      reachable = false;
      await connection.check();
    };
    await lose();
    const [back, tooLong] = [connection.untilBack(60_000), connection.untilBack(500)];
    expect(connection.waiting()).toBe(2);
    await jest.advanceTimersByTimeAsync(500);
    expect([await tooLong, connection.waiting()]).toEqual([false, 1]);
    connection.reached();
    expect([await back, connection.waiting()]).toEqual([true, 0]);
    await lose();
    const unwanted = connection.untilBack(60_000);
    connection.giveUp();
    expect(await unwanted).toBe(false);
  });
});

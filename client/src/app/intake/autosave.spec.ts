import { jest } from '@jest/globals';
import { Autosave, type SaveResult } from './autosave';

describe('saving by itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function setUp(results: SaveResult[] = []) {
    const finish: (() => void)[] = [];
    const save = jest.fn(
      () => new Promise<SaveResult>((resolve) => finish.push(() => resolve(results.shift() ?? 'done'))),
    );
    const answer = async () => {
      finish.shift()?.();
      await jest.advanceTimersByTimeAsync(0);
    };
    return { save, answer, autosave: new Autosave(save) };
  }

  it('waits until typing rests', async () => {
    const { autosave, save } = setUp();
    for (let i = 0; i < 3; i++) {
      autosave.touch();
      await jest.advanceTimersByTimeAsync(900);
    }
    expect(save).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(200);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('does not wait for ever for somebody who never rests', async () => {
    const { autosave, save } = setUp();
    for (let i = 0; i < 20; i++) {
      autosave.touch();
      await jest.advanceTimersByTimeAsync(500);
    }
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('never saves twice at once', async () => {
    const { autosave, save, answer } = setUp();
    autosave.touch();
    await jest.advanceTimersByTimeAsync(1000);
    autosave.touch();
    await jest.advanceTimersByTimeAsync(5000);
    expect(save).toHaveBeenCalledTimes(1);
    await answer();
    await jest.advanceTimersByTimeAsync(1000);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('tries again after a failure, less and less often', async () => {
    const { autosave, save, answer } = setUp(['retry', 'retry', 'done']);
    autosave.touch();
    await jest.advanceTimersByTimeAsync(1000);
    await answer();
    await jest.advanceTimersByTimeAsync(2900);
    expect(save).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(200);
    await answer();
    await jest.advanceTimersByTimeAsync(5900);
    expect(save).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(200);
    await answer();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(3);
  });

  it('saves once more when somebody else’s work was merged in', async () => {
    const { autosave, save, answer } = setUp(['again', 'done']);
    const flushed = autosave.flush();
    await answer();
    await answer();
    expect(await flushed).toBe(true);
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('flushing waits for the save on its way, then saves what came after it', async () => {
    const { autosave, save, answer } = setUp();
    autosave.touch();
    await jest.advanceTimersByTimeAsync(1000);
    const flushed = autosave.flush();
    await answer();
    expect(save).toHaveBeenCalledTimes(2);
    await answer();
    expect(await flushed).toBe(true);
  });

  it('says when it could not', async () => {
    const { autosave, answer } = setUp(['stuck']);
    const flushed = autosave.flush();
    await answer();
    expect(await flushed).toBe(false);
  });

  it('keeps still once stopped', async () => {
    const { autosave, save } = setUp();
    autosave.touch();
    autosave.stop();
    autosave.touch();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(save).not.toHaveBeenCalled();
  });
});

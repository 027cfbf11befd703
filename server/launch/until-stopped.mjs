import { sayWhy } from './say.mjs';

/**
 * Runs a command that ends when it is told to: Ctrl-C, SIGTERM, a closed terminal, or the end of the process that started us.
 * What was started is ended in the opposite order, whatever happens on the way; a second Ctrl-C changes nothing.
 * @param {(life: { signal: AbortSignal, atEnd: (work: () => unknown) => void, end: () => void, fail: (error: Error) => void }) => Promise<void>} work
 */
export async function untilStopped(work) {
  const controller = new AbortController();
  const endings = [];
  let failure;
  const stop = () => controller.abort();
  const fail = (error) => {
    failure ??= error;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  if (process.channel) process.once('disconnect', stop);

  const life = { signal: controller.signal, atEnd: (ending) => endings.unshift(ending), end: stop, fail };
  const stopped = new Promise((resolve) => controller.signal.addEventListener('abort', resolve, { once: true }));
  try {
    await work(life);
    await stopped;
  } catch (error) {
    if (!controller.signal.aborted) failure ??= error;
    stop();
  }
  if (failure) sayWhy(failure);
  for (const ending of endings) await (async () => ending())().catch(sayWhy);
  process.exit(failure ? 1 : 0);
}

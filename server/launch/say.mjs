// A terminal that is closed, or a log on a full disk, must not end the product.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** Something to tell the person who started us. */
export const say = (line = '') => process.stdout.write(`${line}\n`);

/** A reason to stop that a person can act on: shown as its lines, without a stack. */
export class Stop extends Error {}

/** Shows why we stop. */
export function sayWhy(error) {
  const expected = error instanceof Stop || error?.name === 'PostgresProblem';
  const text = expected ? error.message : (error?.stack ?? String(error));
  // A program of ours that failed has said itself what was wrong.
  if (text) process.stderr.write(`${text}\n`);
}

const seconds = (since) => `${Math.max(1, Math.round((Date.now() - since) / 1000))} giây`;

/** Does something long: one line while it lasts (a quiet one every 15 s where there is no terminal), one when it is done. */
export async function during(title, work) {
  const since = Date.now();
  const terminal = process.stdout.isTTY;
  if (!terminal) say(`${title}…`);
  const ticking = setInterval(
    () => (terminal ? process.stdout.write(`\r${title}… ${seconds(since)}`) : say(`${title}… ${seconds(since)}`)),
    terminal ? 1_000 : 15_000,
  );
  try {
    const result = await work();
    say(`${terminal ? '\r\x1b[K' : ''}${title}: xong (${seconds(since)})`);
    return result;
  } catch (error) {
    if (terminal) say();
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

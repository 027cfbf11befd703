import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import type { Actor } from '@libs/auth';
import { eventText, LiveStream } from './live-stream';

/** A connection whose other side reads only when told to. */
function connection() {
  const read: string[] = [];
  let go: () => void = () => undefined;
  let reads = false;
  const raw = new Writable({
    write(bytes, _, done) {
      read.push(String(bytes));
      if (reads) done();
      else go = done;
    },
  });
  const start = () => {
    reads = true;
    go();
  };
  return { raw: raw as unknown as ServerResponse, read, start };
}
const actor = {} as Actor;

test('what happens while the missed is looked up comes after it', () => {
  const { raw, read, start } = connection();
  const stream = new LiveStream(raw, actor, 'session', () => undefined);
  start();
  stream.send('hello;');
  stream.hold();
  stream.send('3;');
  stream.send('4;');
  stream.release('1;2;');
  stream.send('5;');
  expect(read.join('')).toBe('hello;1;2;3;4;5;');
});

test('whoever does not read is let go before it costs much', async () => {
  const { raw } = connection();
  const closed = jest.fn();
  const stream = new LiveStream(raw, actor, 'session', closed);
  const text = eventText('change', { text: 'x'.repeat(1_000) }, 1);
  let said = 0;
  for (; stream.isOpen && said < 5_000; said++) stream.send(text);
  await new Promise(setImmediate);
  expect(said * text.length).toBeGreaterThan(1_000_000);
  expect(said * text.length).toBeLessThan(1_200_000);
  expect(closed).toHaveBeenCalledWith(stream);
});

test('nor does anything wait without end while the missed is looked up', () => {
  const { raw } = connection();
  const stream = new LiveStream(raw, actor, 'session', () => undefined);
  stream.hold();
  for (let i = 0; i < 1_200; i++) stream.send('x'.repeat(1_000));
  expect(stream.isOpen).toBe(false);
});

test('an end is a proper end, unless nobody reads it', async () => {
  jest.useFakeTimers();
  const good = connection();
  const stream = new LiveStream(good.raw, actor, 'session', () => undefined);
  good.start();
  stream.send('1;');
  stream.end();
  stream.send('2;');
  expect(good.read).toEqual(['1;']);
  const bad = connection();
  const deaf = new LiveStream(bad.raw, actor, 'session', () => undefined);
  deaf.send('1;');
  deaf.send('2;');
  deaf.end();
  expect(bad.raw.destroyed).toBe(false);
  jest.advanceTimersByTime(3_000);
  expect(bad.raw.destroyed).toBe(true);
  jest.useRealTimers();
});

test('an event is as the standard has it', () => {
  expect(eventText('change', { a: 'một\nhai' }, 7)).toBe('event: change\nid: 7\ndata: {"a":"một\\nhai"}\n\n');
  expect(eventText('draft', {})).toBe('event: draft\ndata: {}\n\n');
});

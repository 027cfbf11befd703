import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { config } from '@libs/config';
import type { LiveStream } from './live-stream';

/** Tabs and windows of one person; the one opened first gives way. */
const MOST_OF_A_PERSON = 10;

/** Every open stream of this process. */
@Injectable()
export class LiveStreams implements Iterable<LiveStream> {
  private readonly open = new Set<LiveStream>();

  get size(): number {
    return this.open.size;
  }

  [Symbol.iterator](): Iterator<LiveStream> {
    return this.open.values();
  }

  /** Whether one more of this person can be opened; makes room if the person has too many. */
  admits(actor: Actor): boolean {
    const own = [...this.open].filter((stream) => stream.actor.id === actor.id);
    for (const oldest of own.slice(0, Math.max(0, own.length + 1 - MOST_OF_A_PERSON))) {
      oldest.end();
      this.remove(oldest);
    }
    return this.open.size < config.LIVE_STREAMS;
  }

  add(stream: LiveStream): void {
    if (stream.isOpen) this.open.add(stream);
  }

  readonly remove = (stream: LiveStream): void => void this.open.delete(stream);

  /** Says it to those for whom it is; the words are the same for all. */
  say(text: string, isFor: (actor: Actor) => boolean = () => true): void {
    for (const stream of this.open) if (isFor(stream.actor)) stream.send(text);
  }

  endAll(): void {
    for (const stream of this.open) stream.end();
    this.open.clear();
  }
}

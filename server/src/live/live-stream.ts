import type { ServerResponse } from 'node:http';
import type { Actor } from '@libs/auth';

/** Who doesn't read is not worth more of our memory than this. */
const MOST_WAITING_BYTES = 1024 * 1024;

const PATIENCE_MS = 2_000;

/** One event as `text/event-stream` has it. Without an `id` it is nothing that could be asked for again. */
export const eventText = (name: string, data: object, id?: number): string =>
  `event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;

/** One open screen. */
export class LiveStream {
  /** What happened up to this number has been said there, is about to be, or is none of its business. */
  from = 0;
  /** What must wait until what was missed has been said. */
  private held: string[] | null = null;

  constructor(
    private readonly raw: ServerResponse,
    public actor: Actor,
    readonly sessionId: string,
    onClose: (stream: LiveStream) => void,
  ) {
    raw.once('close', () => onClose(this));
    // A connection that was reset is closed right after.
    raw.on('error', () => undefined);
  }

  get isOpen(): boolean {
    return !this.raw.destroyed && !this.raw.writableEnded;
  }

  send(text: string): void {
    if (!this.held) return this.write(text);
    this.held.push(text);
    if (this.held.reduce((sum, { length }) => sum + length, 0) > MOST_WAITING_BYTES) this.drop();
  }

  /** From now on everything waits; what was missed is said first. */
  hold(): void {
    this.held = [];
  }

  release(missed: string): void {
    const held = this.held ?? [];
    this.held = null;
    this.write(missed + held.join(''));
  }

  /** Ends it in good order, if the other side takes notice. */
  end(): void {
    this.raw.end();
    setTimeout(() => this.drop(), PATIENCE_MS).unref();
  }

  /** Ends it at once: whoever does not read would never see a proper end. */
  drop(): void {
    if (!this.raw.writableFinished) this.raw.destroy();
  }

  private write(text: string): void {
    if (!text || !this.isOpen) return;
    this.raw.write(text);
    if (this.raw.writableLength > MOST_WAITING_BYTES) this.drop();
  }
}

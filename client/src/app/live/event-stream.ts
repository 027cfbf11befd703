import { InjectionToken } from '@angular/core';

/** Opens a stream of server-sent events; undefined where the browser has none (screens then stay as they were read). */
export const EVENT_SOURCE = new InjectionToken<((url: string) => EventSource) | undefined>('EVENT_SOURCE', {
  providedIn: 'root',
  factory: () => (typeof EventSource === 'undefined' ? undefined : (url) => new EventSource(url)),
});

/** What comes over the stream. `hello` is first, always; `lost` is told once for each stream that breaks. */
export interface Hearing {
  hello(): void;
  lost(): void;
  event(name: string, data: unknown): void;
}

const names = ['change', 'draft', 'presence', 'bulk', 'inbox', 'report-run'] as const;
const firstRetryMs = 1000;
const mostRetryMs = 30_000;

/**
 * `/live`, kept open. A broken stream is opened again after a growing wait (with jitter: an API that comes back must
 * not be greeted by everybody at once), from the last thing heard, so that nothing is missed and nothing told twice.
 */
export class EventStream {
  private source?: EventSource;
  private timer?: ReturnType<typeof setTimeout>;
  private failures = 0;
  /** How far has been heard. The server's numbers, without gaps of its own. */
  private heard?: number;

  constructor(
    private readonly open: (url: string) => EventSource,
    private readonly hearing: Hearing,
  ) {}

  start(): void {
    if (!this.source && !this.timer) this.connect();
  }

  /** `heard` stays: the next start goes on from there. */
  stop(): void {
    this.close();
    this.failures = 0;
  }

  /** Another person's news begin anew. */
  forget(): void {
    this.heard = undefined;
  }

  /** Doesn't wait any longer for the next try. */
  retryNow(): void {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.connect();
  }

  private connect() {
    this.timer = undefined;
    const source = (this.source = this.open(this.heard === undefined ? '/live' : `/live?after=${this.heard}`));
    const on = (name: string, hear: (event: MessageEvent<string>) => void) =>
      source.addEventListener(name, (event) => source === this.source && hear(event as MessageEvent<string>));
    on('hello', (event) => {
      this.failures = 0;
      // Resumed, what lies between is still to come: only its own events say how far one has got.
      this.heard ??= seqOf(event);
      this.hearing.hello();
    });
    on('reset', (event) => {
      this.heard = seqOf(event) ?? this.heard;
      this.hearing.event('reset', undefined);
    });
    for (const name of names) on(name, (event) => this.pass(name, event));
    source.onerror = () => source === this.source && this.failed();
  }

  private pass(name: string, event: MessageEvent<string>) {
    if (name === 'change') {
      const seq = seqOf(event);
      if (seq !== undefined && this.heard !== undefined && seq <= this.heard) return;
      this.heard = seq ?? this.heard;
    }
    this.hearing.event(name, JSON.parse(event.data));
  }

  private failed() {
    this.close();
    const wait = Math.min(mostRetryMs, firstRetryMs * 2 ** this.failures++);
    this.timer = setTimeout(() => this.connect(), wait * (0.5 + Math.random() / 2));
    this.hearing.lost();
  }

  private close() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.source?.close();
    this.source = undefined;
  }
}

const seqOf = ({ lastEventId }: MessageEvent<string>) => (/^\d+$/.test(lastEventId) ? Number(lastEventId) : undefined);

import { setTimeout as pause } from 'node:timers/promises';

/** What came over the stream, in order. */
export interface Told {
  readonly event: string;
  readonly id: number | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec knows what it waits for
  readonly data: any;
  /** `performance.now()` when it came. */
  readonly at: number;
}

/** An open screen: reads `GET /live` until it is closed, from either side. */
export class LiveReader {
  readonly told: Told[] = [];
  readonly comments: number[] = [];
  ended = false;
  private readonly stop = new AbortController();
  private rest = '';

  private constructor(readonly response: Response) {}

  /** Opens a stream as somebody; fails unless it is answered with one. */
  static async open(url: string, headers: Record<string, string>, after?: number): Promise<LiveReader> {
    const reader = await LiveReader.try(url, headers, after);
    if (!reader.response.ok) throw new Error(`${reader.response.status} ${await reader.response.text()}`);
    void reader.read();
    await reader.until(({ event }) => event === 'hello');
    return reader;
  }

  /** Whatever the answer is. */
  static async try(url: string, headers: Record<string, string>, after?: number): Promise<LiveReader> {
    const stop = new AbortController();
    const response = await fetch(`${url}/live${after === undefined ? '' : `?after=${after}`}`, {
      headers,
      signal: stop.signal,
    });
    const reader = new LiveReader(response);
    reader.stop.signal.addEventListener('abort', () => stop.abort());
    return reader;
  }

  of(event: string): Told[] {
    return this.told.filter((each) => each.event === event);
  }

  /** The numbers of the changes that were told. */
  get seqs(): number[] {
    return this.of('change').map(({ data }) => data.seq);
  }

  /** Waits until something of that kind has been told. */
  async until(found: (told: Told) => boolean, patienceMs = 10_000): Promise<Told> {
    for (const end = Date.now() + patienceMs; ; await pause(10)) {
      const it = this.told.find(found);
      if (it) return it;
      if (this.ended || Date.now() > end)
        throw new Error(`Waited in vain (${this.ended ? 'ended' : 'open'}): ${JSON.stringify(this.told.slice(-5))}`);
    }
  }

  /** Waits until the server has closed it; answers how long that took. */
  async untilEnded(patienceMs = 10_000): Promise<number> {
    const started = performance.now();
    while (!this.ended) {
      if (performance.now() - started > patienceMs) throw new Error('It did not end');
      await pause(10);
    }
    return performance.now() - started;
  }

  close(): void {
    this.stop.abort();
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const bytes of this.response.body!) this.take(decoder.decode(bytes, { stream: true }));
    } catch {
      // Closed by us, or cut off by the server.
    }
    this.ended = true;
  }

  private take(text: string): void {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop()!;
    for (const block of blocks) {
      const fields = Object.fromEntries(
        block.split('\n').map((line) => [line.split(':', 1)[0], line.slice(line.indexOf(':') + 1).trimStart()]),
      );
      const at = performance.now();
      if (fields.event) {
        const { event, id, data } = fields;
        this.told.push({ event, id: id === undefined ? null : Number(id), data: JSON.parse(data), at });
      } else this.comments.push(at);
    }
  }
}

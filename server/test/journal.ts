import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answered, NoAnswer, type SignedIn, TurnedAway } from '@libs/testing/signed-in';
import type { Province } from './builders';
import { contentOf } from './entering';

/** One write as its sender knows it. `unknown` until an answer came, to it or to the same request with the same key. */
export interface Entry {
  kind: 'reportProgress' | 'createDraft' | 'issueDraft';
  writer: string;
  /** Words found nowhere else: by them the effect is found. */
  mark: string;
  state: 'unknown' | 'acked' | 'refused';
  id: string;
  version: number;
}

/** Somebody who sends from wherever the API is now. */
export type Sender = Pick<SignedIn, 'at'>;

export interface Writer {
  /** Writes until it is told to stop; the last write is followed to its end. */
  write(stop: () => boolean): Promise<void>;
}

/** A writer's breath between two writes: the machine has processes to start meanwhile. */
const breathMs = 25;

/** What load clients sent and what they were told (reliability.md B.6). */
export class Journal {
  readonly entries: Entry[] = [];
  /** How often a connection was lost before the answer came. */
  retried = 0;
  /** How often the server said that it cannot now; asked again with the same key. */
  turnedAway = 0;
  /** The words it said so with, and how often. */
  readonly turnedAwayWith = new Map<string, number>();
  inFlight = 0;
  /** The longest that anybody waited for any answer, in milliseconds. */
  slowestMs = 0;
  private acks = 0;
  private url = '';

  /** Where the writers find the API from now on. */
  goTo(url: string): void {
    this.url = url;
  }

  /** Waits until so many more writes have been acknowledged, but not for ever. */
  async moreAcks(count: number, patienceMs: number): Promise<void> {
    const enough = this.acks + Math.floor(count);
    for (const until = Date.now() + patienceMs; this.acks < enough && Date.now() < until;) await pause(2);
  }

  get acked(): Entry[] {
    return this.entries.filter(({ state }) => state === 'acked');
  }

  get refused(): Entry[] {
    return this.entries.filter(({ state }) => state === 'refused');
  }

  get unknown(): Entry[] {
    return this.entries.filter(({ state }) => state === 'unknown');
  }

  /** Reports on one assignment, always on the version it saw last. */
  reporter(writer: string, person: Sender, id: string): Writer {
    let version = 1;
    return {
      write: async (stop) => {
        while (!stop()) {
          const text = this.mark(writer);
          const answer = await this.send(person, 'reportProgress', writer, text, {
            id,
            expectedVersion: version,
            text,
          });
          version = answer.__typename === 'StaleVersion' ? answer.current : answer.version;
        }
      },
    };
  }

  /** Enters small documents: a draft, then issued. */
  enterer(writer: string, person: Sender, province: Province): Writer {
    const { finance, construction, ward } = province;
    const lines = [{ leads: [finance], cooperating: [ward] }, { leads: [construction] }];
    return {
      write: async (stop) => {
        while (!stop()) {
          const number = this.mark(writer);
          const content = contentOf(province, lines, number);
          const draft = await this.send(person, 'createDraft', writer, number, { content, fileIds: [] });
          const { id, version: expectedVersion } = draft;
          await this.send(person, 'issueDraft', writer, number, { id, expectedVersion });
        }
      },
    };
  }

  private noteTurnedAway(words: string): void {
    this.turnedAway++;
    this.turnedAwayWith.set(words, (this.turnedAwayWith.get(words) ?? 0) + 1);
  }

  private mark = (writer: string): string => `${writer.replaceAll(' ', '-')}-${this.entries.length}/QĐ`;

  /** Sends until there is an answer, always with the same key. */
  private async send(person: Sender, kind: Entry['kind'], writer: string, mark: string, input: object) {
    await pause(breathMs);
    const entry: Entry = { kind, writer, mark, state: 'unknown', id: '', version: 0 };
    this.entries.push(entry);
    const keyed = { ...input, idempotencyKey: randomUUID() };
    const answer = await this.until(() => person.at(this.url).command(kind, keyed));
    if (answer.__typename === 'StaleVersion') {
      entry.state = 'refused';
    } else if (answer.id) {
      Object.assign(entry, { state: 'acked', id: answer.id, version: answer.version });
      this.acks++;
    } else {
      throw new Error(`${writer}: ${JSON.stringify(answer)}`);
    }
    return answer;
  }

  private async until(ask: () => Promise<Answered['data']>): Promise<Answered['data']> {
    for (;;) {
      this.inFlight++;
      const began = performance.now();
      try {
        return await ask();
      } catch (error) {
        if (error instanceof TurnedAway) this.noteTurnedAway(error.message);
        else if (!(error instanceof NoAnswer)) throw error;
        else if (error.sent) this.retried++;
      } finally {
        this.inFlight--;
        this.slowestMs = Math.max(this.slowestMs, performance.now() - began);
      }
      await pause(20);
    }
  }
}

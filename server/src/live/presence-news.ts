import { Injectable } from '@nestjs/common';
import { type Actor, isOffice } from '@libs/auth';
import { seesAssignment } from '../directives';
import { eventText, type LiveStream } from './live-stream';
import { LiveStreams } from './live-streams';
import { type Gathering, PresenceQueries } from './presence.queries';

const SWEEP_EVERY_MS = 10 * 60_000;

/** Tells people who else is at the things they are at. */
@Injectable()
export class PresenceNews {
  /** What each stream was last told of each thing its person is at. */
  private readonly told = new WeakMap<LiveStream, Map<string, string>>();
  private telling?: Promise<void>;
  private again = false;
  private sweptAt = performance.now();

  constructor(
    private readonly streams: LiveStreams,
    private readonly queries: PresenceQueries,
  ) {}

  /** Tells everybody here what is new for them; asked meanwhile, it looks once more. */
  async tell(): Promise<void> {
    this.again = this.telling !== undefined;
    this.telling ??= this.look().finally(() => (this.telling = undefined));
    return this.telling;
  }

  private async look(): Promise<void> {
    do {
      this.again = false;
      if (!this.streams.size) return;
      const accounts = new Set([...this.streams].map(({ actor }) => actor.id));
      const gatherings = await this.queries.gatherings([...accounts]);
      for (const stream of this.streams) this.tellOne(stream, gatherings);
    } while (this.again);
    if (performance.now() - this.sweptAt < SWEEP_EVERY_MS) return;
    this.sweptAt = performance.now();
    await this.queries.sweep();
  }

  private tellOne(stream: LiveStream, gatherings: readonly Gathering[]): void {
    const { actor } = stream;
    const before = this.told.get(stream);
    const now = new Map<string, string>();
    for (const gathering of gatherings) {
      if (!gathering.people.some(({ person }) => person.id === actor.id) || !sees(actor, gathering)) continue;
      const { kind, id } = gathering;
      const text = eventText('presence', { kind, id, people: others(actor, gathering) });
      if (before?.get(kind + id) !== text) stream.send(text);
      now.set(kind + id, text);
    }
    this.told.set(stream, now);
  }
}

/** Being there does not mean being allowed to stay. */
const sees = (actor: Actor, { place }: Gathering) => (place ? seesAssignment(actor, place) : isOffice(actor));

const others = (actor: Actor, { people }: Gathering) =>
  people
    .filter(({ person }) => person.id !== actor.id)
    .map(({ person: { id, displayName }, doing, since }) => ({ id, displayName, doing, since }));

import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { SessionsQueries } from '../sessions';
import { eventText, type LiveStream } from './live-stream';
import { LiveStreams } from './live-streams';

/** Roles reach whole units, and units change: read anew after so long, whatever else. Nobody is believed for longer either. */
const BELIEVED_MS = 30_000;

/** What is known of the session behind a stream. */
interface Known {
  roles: string | null;
  /** When its person was read, and when it was last seen to live. */
  readAt: number;
  livedAt: number;
}

/** Ends streams whose session has ended, and lets those whose person has got other roles see with the new ones. */
@Injectable()
export class LiveSessions {
  private readonly known = new WeakMap<LiveStream, Known>();
  private checking?: Promise<void>;
  private again = false;

  constructor(
    private readonly streams: LiveStreams,
    private readonly sessions: SessionsQueries,
  ) {}

  /** One look at the sessions of all streams; asked meanwhile, it looks once more. */
  async check(): Promise<void> {
    this.again = this.checking !== undefined;
    this.checking ??= this.look().finally(() => (this.checking = undefined));
    return this.checking;
  }

  private async look(): Promise<void> {
    do {
      this.again = false;
      const streams = [...this.streams];
      if (!streams.length) return;
      try {
        await this.compare(streams);
      } catch (error) {
        // While nobody can tell, nobody is believed for long.
        streams.filter((stream) => performance.now() - this.of(stream).livedAt > BELIEVED_MS).forEach(close);
        throw error;
      }
    } while (this.again);
  }

  private async compare(streams: readonly LiveStream[]): Promise<void> {
    const now = performance.now();
    const living = await this.sessions.living(sessionsOf(streams));
    const outdated = streams.filter((stream) => {
      const roles = living.get(stream.sessionId);
      if (roles === undefined) return void close(stream);
      const known = this.of(stream);
      known.livedAt = now;
      return known.roles !== roles || now - known.readAt > BELIEVED_MS;
    });
    if (!outdated.length) return;
    const actors = await this.sessions.actorsOf(sessionsOf(outdated));
    for (const stream of outdated) {
      const actor = actors.get(stream.sessionId);
      if (!actor) close(stream);
      else {
        const sameRights = rightsOf(actor) === rightsOf(stream.actor);
        Object.assign(this.of(stream), { roles: living.get(stream.sessionId), readAt: now });
        stream.actor = { ...actor, ip: stream.actor.ip };
        // Something else exists for this person now: what is on the screen has to be read with the new eyes.
        if (!sameRights) stream.send(eventText('reset', { seq: stream.from }, stream.from));
      }
    }
  }

  private of(stream: LiveStream): Known {
    let known = this.known.get(stream);
    if (!known) {
      const now = performance.now();
      this.known.set(stream, (known = { roles: null, readAt: now, livedAt: now }));
    }
    return known;
  }
}

const rightsOf = ({ grants, onBehalfOf }: Pick<Actor, 'grants' | 'onBehalfOf'>) =>
  JSON.stringify([grants, onBehalfOf?.id]);
const sessionsOf = (streams: readonly LiveStream[]) => [...new Set(streams.map(({ sessionId }) => sessionId))];
const close = (stream: LiveStream) => stream.end();

import { Injectable, Logger } from '@nestjs/common';
import { LiveSessions } from './live-sessions';
import { LiveStreams } from './live-streams';
import { PresenceNews } from './presence-news';

/** A proxy cuts what is silent for long, and a dead connection is noticed by writing to it. */
const HEARTBEAT_MS = 15_000;
/** A session that has ended, or a role taken away, is felt within 5 s (reliability.md A.5, S-07). */
const SESSIONS_MS = 2_000;
/** Who vanished without a word is noticed. */
const PRESENCE_MS = 5_000;

/** What has to be done for the open streams from time to time. */
@Injectable()
export class LiveHousekeeping {
  private readonly log = new Logger(LiveHousekeeping.name);
  private timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly streams: LiveStreams,
    private readonly sessions: LiveSessions,
    private readonly presence: PresenceNews,
  ) {}

  begin(): void {
    this.presenceChanged();
    if (this.timers.length) return;
    const every = (ms: number, work: () => unknown) => this.timers.push(setInterval(work, ms).unref());
    every(HEARTBEAT_MS, () => this.streams.say(':\n\n'));
    every(SESSIONS_MS, () => this.sessionEnded());
    every(PRESENCE_MS, () => this.presenceChanged());
  }

  stop(): void {
    this.timers.forEach(clearInterval);
  }

  sessionEnded(): void {
    this.quietly('The sessions of open screens could not be checked', this.sessions.check());
  }

  presenceChanged(): void {
    this.quietly('Who is where could not be read', this.presence.tell());
  }

  private quietly(what: string, work: Promise<void>): void {
    work.catch((error: Error) => this.log.warn(`${what}: ${error.message}`));
  }
}

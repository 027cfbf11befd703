import { type BeforeApplicationShutdown, Injectable, Logger, ServiceUnavailableException } from '@nestjs/common';
import { type Actor, asWhom, isOffice } from '@libs/auth';
import { liveChannel, type Notice } from '@libs/changes';
import { type Hearing, Listener } from '@libs/sql';
import { hears } from './audience.policy';
import { LiveHousekeeping } from './live-housekeeping';
import { eventText, LiveStream } from './live-stream';
import { LiveStreams } from './live-streams';
import { type DraftNews, type News, NewsQueries } from './news.queries';

const BATCH = 500;
/** Somebody who comes back hears at most so many single events; beyond that, or beyond looking through so many, all is read anew. */
const MOST_MISSED = 500;
const MOST_LOOKED_THROUGH = 5_000;
const PATIENCE_MS = 5_000;

/** Hears of each commit, reads what happened, and hands it to every open stream whose person may know. One for each API process. */
@Injectable()
export class LiveHub implements BeforeApplicationShutdown, Hearing {
  private readonly log = new Logger(LiveHub.name);
  /** Everything up to here has been handed out. It moves in the same breath as the handing out, never apart from it. */
  private position = 0;
  /** How far the trail goes, as far as is known. */
  private known = 0;
  private isReading = false;
  private reading: Promise<void> = Promise.resolve();
  private begun = false;
  private ready?: { listening: Promise<void>; heard: () => void; stop: () => Promise<void> };
  private stopped = false;

  constructor(
    private readonly listener: Listener,
    private readonly news: NewsQueries,
    private readonly streams: LiveStreams,
    private readonly housekeeping: LiveHousekeeping,
  ) {}

  /** Begins to listen, once, at the first stream: a process without any has no need to. */
  async start(): Promise<void> {
    if (this.stopped) throw unavailable();
    if (!this.ready) {
      let heard!: () => void;
      const listening = new Promise<void>((resolve) => (heard = resolve));
      this.ready = { listening, heard, stop: this.listener.listen(liveChannel, this) };
    }
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(unavailable()), PATIENCE_MS).unref());
    await Promise.race([this.ready.listening, late]);
    if (this.stopped) throw unavailable();
  }

  /** Says hello to a stream and keeps it up to date: from `after` on, or from now on. */
  async join(stream: LiveStream, after: number | null): Promise<void> {
    const now = this.position;
    stream.from = now;
    stream.send(`retry: 3000\n${eventText('hello', { seq: after ?? now }, after ?? now)}`);
    this.streams.add(stream);
    this.housekeeping.presenceChanged();
    if (after === null || after === now) return;
    stream.hold();
    try {
      if (after < now) stream.release(await this.missed(stream, after, now));
      else await this.wait(stream, after);
    } catch (error) {
      this.log.warn(`A stream could not be resumed: ${(error as Error).message}`);
      stream.drop();
    }
  }

  /** The channel is open for the first time or again: what happened meanwhile is in the trail. */
  async opened(): Promise<void> {
    const head = await this.news.head();
    // A trail that is shorter than what was seen of it was put back from a copy.
    if (!this.begun || head < this.position) this.beginAt(head);
    // Drafts are in no trail: what became of them meanwhile is said again.
    if (this.begun) (await this.news.draftsOfLate()).forEach((draft) => this.tellDraft(draft));
    this.begun = true;
    this.ready!.heard();
    this.follow(head);
    this.housekeeping.begin();
  }

  heard(payload: string): void {
    let notice: Notice;
    try {
      notice = JSON.parse(payload);
    } catch {
      return this.log.warn('What was said on the channel is not JSON');
    }
    if (notice.t === 'event') this.follow(notice.seq as number);
    else if (notice.t === 'presence') this.housekeeping.presenceChanged();
    else if (notice.t === 'draft') this.tellDraft(notice as unknown as DraftNews);
    else if (notice.t === 'bulk') {
      const { id, total, done, failed, finishedAt, accountId } = notice;
      const text = eventText('bulk', { id, total, done, failed, finishedAt });
      this.streams.say(text, (actor) => actor.id === accountId);
    } else if (notice.t === 'report-run') {
      const { id, reportName, state, progress, error, accountId } = notice;
      this.streams.say(
        eventText('report-run', { id, reportName, state, progress, error }),
        (actor) => actor.id === accountId,
      );
    } else if (notice.t === 'inbox') {
      const { unread, accountId } = notice;
      this.streams.say(eventText('inbox', { unread }), (actor) => asWhom(actor) === accountId);
    }
  }

  /** Ends all streams, and opens no more. */
  letGo(): void {
    this.stopped = true;
    this.housekeeping.stop();
    this.streams.endAll();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.letGo();
    await this.ready?.stop();
    await this.reading;
  }

  private tellDraft({ id, version, by }: DraftNews): void {
    this.streams.say(eventText('draft', { id, version, by }), isOffice);
  }

  private beginAt(seq: number): void {
    this.position = seq;
    this.known = seq;
    for (const stream of this.streams) {
      stream.from = seq;
      stream.send(resetAt(seq));
    }
  }

  private follow(seq: number): void {
    this.known = Math.max(this.known, seq);
    if (!this.isReading) this.reading = this.readOn();
  }

  private async readOn(): Promise<void> {
    this.isReading = true;
    try {
      while (this.position < this.known && !this.stopped) {
        // Nobody listens: whoever comes begins here, or reads what they missed for themselves.
        if (!this.streams.size) this.position = this.known;
        else this.handOut(await this.news.between(this.position, this.known, BATCH));
      }
    } catch (error) {
      this.log.warn(`The trail could not be read: ${(error as Error).message}`);
      setTimeout(() => this.follow(this.known), 500).unref();
    } finally {
      this.isReading = false;
    }
  }

  private handOut(news: readonly News[]): void {
    const upTo = news.at(-1)?.seq ?? this.known;
    const fresh = news.filter(({ seq }) => seq > this.position);
    const texts = new Map(fresh.map((each) => [each, textOf(each)]));
    for (const stream of this.streams) {
      const { actor, from } = stream;
      // A deputy whose time is over hears nothing more, though nobody has looked at the session yet (S-09).
      const own = isOver(actor) ? [] : fresh.filter((each) => each.seq > from && hears(actor, each));
      if (own.length) stream.send(own.map((each) => texts.get(each)).join(''));
      stream.from = Math.max(from, upTo);
    }
    this.position = Math.max(this.position, upTo);
    if (news.some(({ type }) => type === 'session.ended')) this.housekeeping.sessionEnded();
  }

  /** What the stream's person may hear of what happened between; the stream holds back what happens from `now` on. */
  private async missed(stream: LiveStream, after: number, now: number): Promise<string> {
    if (now - after > MOST_LOOKED_THROUGH) return resetAt(now);
    const texts: string[] = [];
    for (let at = after; at < now && stream.isOpen;) {
      const news = await this.news.between(at, now, BATCH);
      texts.push(...news.filter((each) => hears(stream.actor, each)).map(textOf));
      if (texts.length > MOST_MISSED) return resetAt(now);
      at = news.at(-1)?.seq ?? now;
    }
    return texts.join('');
  }

  /** What is known there is not known here yet: another process was faster. Or it is of a trail that there is no more. */
  private async wait(stream: LiveStream, after: number): Promise<void> {
    stream.from = after;
    if (after <= (await this.news.head())) return stream.release('');
    stream.from = this.position;
    stream.release(resetAt(this.position));
  }
}

/** Too much has happened to tell it one by one: read everything again, and go on from here. */
const resetAt = (seq: number): string => eventText('reset', { seq }, seq);

const isOver = ({ onBehalfOf }: Actor): boolean => Boolean(onBehalfOf?.until && onBehalfOf.until <= new Date());

const textOf = ({ seq, type, assignmentId, directiveId, documentId, by, at }: News): string =>
  eventText('change', { seq, type, assignmentId, directiveId, documentId, by, at }, seq);

const unavailable = () =>
  new ServiceUnavailableException({ message: 'Tạm thời chưa theo dõi được thay đổi. Hệ thống sẽ tự thử lại.' });

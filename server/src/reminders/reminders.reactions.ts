import { Injectable } from '@nestjs/common';
import { type Recorded, ReactsTo, type Transaction } from '@libs/changes';
import { config } from '@libs/config';
import { InboxNews } from './inbox-news.queries';
import { ending, newsOf } from './news.lifecycle';
import { assignmentOf, NewsOfAssignment } from './news.queries';
import { SweepQueries } from './sweep.queries';

/** What people are told the moment it happens. */
@Injectable()
export class RemindersReactions {
  constructor(
    private readonly news: NewsOfAssignment,
    private readonly sweep: SweepQueries,
    private readonly inbox: InboxNews,
  ) {}

  /** Tells of it, and ends what it made untrue; what was overtaken by a later event ends as soon as it is told. */
  @ReactsTo(...Object.keys(newsOf), ...ending)
  async tell(event: Recorded, tx: Transaction): Promise<void> {
    const news = newsOf[event.type];
    const told = news ? await this.news.tell(tx, event, news, config.TZ_OFFICE) : [];
    const ended = await this.sweep.end(tx, config.TZ_OFFICE, assignmentOf(event));
    await this.inbox.tell(tx, [...new Set([...told, ...ended.accountIds])]);
  }
}

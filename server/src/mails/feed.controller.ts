import { createHash } from 'node:crypto';
import { Controller, Get, HttpException, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Public, rowScopeOf } from '@libs/auth';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { withRows } from '@libs/sql';
import { AccountsQueries } from '../accounts';
import { calendarText } from './calendar-text';
import { FeedEventsQueries } from './feed-events.queries';
import { PreferencesQueries } from './preferences.queries';
import { digestOfToken } from './preferences.service';

/** Calendar programs ask a few times an hour; a whole office may come from one address. */
const limiter = new RateLimiterMemory({ points: 120, duration: 60 });

/** `GET /lich/<secret>.ics`: the deadlines of one person, for their calendar program, which cannot sign in. */
@Controller('lich')
export class FeedController {
  constructor(
    private readonly preferences: PreferencesQueries,
    private readonly accounts: AccountsQueries,
    private readonly deadlines: FeedEventsQueries,
  ) {}

  /** With the rights of this moment. Whatever is wrong with the address, the answer is the same. */
  @Public()
  @Get(':name')
  async feed(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await limiter.consume(request.ip).catch(() => {
      reply.header('retry-after', '60');
      throw new HttpException({ message: 'Quá nhiều lượt đọc lịch. Thử lại sau một phút.' }, 429);
    });
    const token = /^([\w-]{43})\.ics$/.exec(name)?.[1];
    const owner = token && (await this.preferences.ownerOf(digestOfToken(token)));
    const actor = owner && (await this.accounts.enabledActor(owner));
    if (!actor) throw new NotFoundException({ message: 'Không có địa chỉ này.' });
    const deadlines = await withRows(rowScopeOf(actor), () => this.deadlines.of(actor));
    const etag = `"${createHash('sha256').update(JSON.stringify(deadlines)).digest('base64url')}"`;
    reply.headers({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="thoi-han.ics"',
      'cache-control': 'private, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      // The address is a secret: it must not travel further.
      'referrer-policy': 'no-referrer',
      etag,
    });
    if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
    return void reply.send(calendarText(deadlines, config.TZ_OFFICE, config.PUBLIC_URL, clock.now()));
  }
}

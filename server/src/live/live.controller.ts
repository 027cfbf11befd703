import { BadRequestException, Controller, Get, HttpException, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '@libs/auth';
import { outsideOfRequests } from '@libs/sql';
import { LiveHub } from './live-hub';
import { LiveStream } from './live-stream';
import { LiveStreams } from './live-streams';

/** What happens, as it happens: server-sent events, for whoever may know (house.md §0: no GraphQL subscriptions). */
@Controller('live')
export class LiveController {
  constructor(
    private readonly hub: LiveHub,
    private readonly streams: LiveStreams,
  ) {}

  /** @param after the number of the last change that is known; a browser that comes back says it in `Last-Event-ID` */
  @Get()
  async open(
    @CurrentActor() actor: Actor,
    @Query('after') after: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const from = placeIn(request.headers['last-event-id'] || after);
    if (request.method === 'HEAD') return void reply.headers(headers).send();
    // What the hub reads, it reads for everybody who listens; `audience.policy.ts` says who hears of it.
    await outsideOfRequests(() => this.hub.start());
    if (!this.streams.admits(actor)) {
      reply.header('retry-after', '30');
      throw new HttpException({ message: 'Đang có quá nhiều màn hình mở cùng lúc. Thử lại sau ít phút.' }, 503);
    }
    reply.hijack();
    reply.raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...headers });
    const stream = new LiveStream(reply.raw, actor, actor.sessionId!, this.streams.remove);
    await outsideOfRequests(() => this.hub.join(stream, from));
  }
}

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // nginx would keep what should arrive at once
  'x-accel-buffering': 'no',
};

function placeIn(given: string | string[] | undefined): number | null {
  if (given === undefined) return null;
  if (/^\d{1,15}$/.test(String(given))) return Number(given);
  throw new BadRequestException({ message: 'Mốc đọc tiếp phải là số thứ tự của thay đổi cuối cùng đã nhận.' });
}

import { Controller, Get, Logger, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, type SignedInRequest } from '@libs/auth';
import { config } from '@libs/config';
import { Refused } from '@libs/refusals';
import { OpenIdProvider, OpenIdRefused } from '../directories';
import { returnPath } from './return-path';
import { attemptCookie, sessionCookie } from './session-cookie';
import { SessionsService } from './sessions.service';
import { SignInLimits } from './sign-in-limits.queries';

type Asked = FastifyRequest & SignedInRequest;

/** Why somebody is back at the sign-in page; the page says it in words. */
type Problem = 'unreachable' | 'refused' | 'unknown' | 'throttled';

/** `GET /oidc/start?ve=/viec` leads to the provider, which sends people back to `GET /oidc/callback`. */
@Public()
@Controller('oidc')
export class OpenIdController {
  private readonly log = new Logger(OpenIdController.name);

  constructor(
    private readonly provider: OpenIdProvider,
    private readonly sessions: SessionsService,
    private readonly limits: SignInLimits,
  ) {}

  @Get('start')
  async start(@Req() request: Asked, @Query('ve') to: unknown, @Res() reply: FastifyReply): Promise<void> {
    if (!this.provider.name) return back(reply, 'unreachable');
    if (!(await this.limits.atProvider(request.ip)).granted) return back(reply, 'throttled');
    try {
      const { url, browser } = await this.provider.begin(returnPath(to, config.PUBLIC_URL));
      return go(reply.header('set-cookie', attemptCookie.set(browser)), url);
    } catch (error) {
      this.log.warn(`Nobody can be sent to the provider: ${(error as Error).message}`);
      return back(reply, 'unreachable');
    }
  }

  @Get('callback')
  async callback(@Req() request: Asked, @Res() reply: FastifyReply): Promise<void> {
    reply.header('set-cookie', attemptCookie.clear());
    const browser = request.cookies?.[attemptCookie.name];
    const query = request.url.slice(request.url.indexOf('?') + 1);
    if (!this.provider.name || !browser || query.length > 8_000) return back(reply, 'refused');
    try {
      const { accountId, returnTo } = await this.provider.finish(browser, query, request.ip);
      const userAgent = String(request.headers['user-agent'] ?? '').slice(0, 300) || null;
      const started = await this.sessions.startAs(accountId, { ip: request.ip, userAgent });
      if (!started) return back(reply, 'unknown');
      return go(reply.header('set-cookie', sessionCookie.set(started.cookie!)), returnTo);
    } catch (error) {
      if (!(error instanceof OpenIdRefused || error instanceof Refused)) throw error;
      this.log.warn(`Somebody who came back from the provider was not let in: ${error.message}`);
      return back(reply, 'refused');
    }
  }
}

const go = (reply: FastifyReply, url: string): void =>
  void reply.header('cache-control', 'no-store').redirect(url, 303);

const back = (reply: FastifyReply, problem: Problem): void => go(reply, `/dang-nhap?loi=${problem}`);

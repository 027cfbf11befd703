import { randomUUID } from 'node:crypto';
import type { Http2SecureServer, Http2Stream } from 'node:http2';
import fastifyCookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { Logger as NestLogger } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { Identity, type SignedInRequest } from '@libs/auth';
import { config } from '@libs/config';
import { registerUploads } from '@libs/files';
import { inRequest } from '@libs/sql';
import { Deadline, within } from '@libs/sql';
import { LiveHub } from '../live';
import { answerPolicy } from './content-security';
import { limits } from './graphql-limits';
import { changes } from './graphql-watch.plugin';
import { Metrics } from './metrics';
import { servePages } from './pages';
import { closeSoon, keepCertificateFresh, knowConnections, redirectToHttps, tlsOptions } from './tls';
import { hearViolations } from './violations';

const REQUEST_MS = 30_000;
const HEADERS_MS = 10_000;
/** How often one looks who is too slow: Node's own half minute would be added to theirs. */
const LOOK_EVERY_MS = 1_000;
/** Far more than a province has people, and fewer than a process may have files open. */
const MOST_CONNECTIONS = 5_000;
const SLOW_MS = 2_000;
/** Less than anything between us and a browser waits (reliability.md B.4, G17). */
const OPERATION_MS = 20_000;

/**
 * The HTTP server with its limits (reliability.md B.4). Nobody sets a request's id from outside, and nobody but a proxy that
 * the operator named says where somebody comes from (ASVS 4.1.3).
 */
export const httpAdapter = () => {
  const options = {
    bodyLimit: limits.bodyBytes,
    trustProxy: config.TRUST_PROXY.length ? [...config.TRUST_PROXY] : false,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    // An upload of the largest size over a slow line; everything else has `REQUEST_MS`.
    requestTimeout: 10 * 60_000,
    keepAliveTimeout: 72_000,
    routerOptions: { maxParamLength: 200 },
  } as const;
  if (config.TLS_CERT) return new FastifyAdapter({ ...options, ...tlsOptions(LOOK_EVERY_MS) } as never);
  return new FastifyAdapter({
    ...options,
    forceCloseConnections: 'idle',
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: LOOK_EVERY_MS },
  } as never);
};

/** Prepares a created application for HTTP: cookies, headers, uploads, the console's files. Call it before it listens. */
export async function prepareHttp(app: NestFastifyApplication): Promise<void> {
  app.useLogger(app.get(Logger));
  app.flushLogs();
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  server.server.maxConnections = MOST_CONNECTIONS;
  hooks(server, app.get(Metrics));
  // Last before the route: what reads a body belongs to no request yet.
  server.addHook('preHandler', (_request, _reply, done) => inRequest(() => done()));
  sayWhenIdle(server, app.get(Identity));
  // A server that closes waits for its answers, and these have no end of their own.
  server.addHook('preClose', async () => app.get(LiveHub).letGo());
  await app.register(fastifyCookie as never);
  await app.register(helmet as never, headers());
  await registerUploads(app);
  hearViolations(server, app.get(Metrics));
  await servePages(app);
  if (config.TLS_CERT) overTls(server);
}

/** What an installation without a proxy does besides: a certificate that is renewed, and a way in from plain http. */
function overTls(server: FastifyInstance): void {
  server.addHook('onRequest', async ({ raw: { headers } }) => {
    // HTTP/2 names it otherwise; whoever compares an origin with the host looks for one name.
    headers.host ??= headers[':authority'] as string | undefined;
  });
  const { server: listener } = server as unknown as { server: Http2SecureServer & { headersTimeout: number } };
  // Those who still speak HTTP/1.1.
  listener.headersTimeout = HEADERS_MS;
  knowConnections(listener);
  const ends: (() => void)[] = [];
  server.addHook('preClose', async () => closeSoon(listener));
  server.addHook('onReady', async () => {
    ends.push(keepCertificateFresh(listener));
    if (!config.REDIRECT_PORT) return;
    const redirect = await redirectToHttps(config.REDIRECT_PORT, config.HOST, config.PUBLIC_URL);
    ends.push(() => redirect.close());
  });
  server.addHook('onClose', async () => ends.forEach((end) => end()));
}

function hooks(server: FastifyInstance, metrics: Metrics): void {
  const log = new NestLogger('HTTP');
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('content-security-policy', answerPolicy);
    if (isTwofold(request))
      return reply.status(400).header('connection', 'close').send({ message: 'Yêu cầu không đúng dạng.' });
    endIfSlow(request);
    if (isGraphql(request)) return onlyPost(request, reply);
  });
  // After the body is read: what is read over a connection runs as part of nobody's request.
  server.addHook('preHandler', (request, reply, done) => (isGraphql(request) ? inTime(reply, done) : done()));
  server.addHook('onResponse', async (request, reply) => {
    // It lasted as long as somebody looked.
    if (String(reply.raw.getHeader('content-type')).startsWith('text/event-stream')) return;
    const milliseconds = reply.elapsedTime;
    const route = request.routeOptions.url ?? 'none';
    metrics.request(request.method, route, reply.statusCode, milliseconds);
    const status = reply.statusCode;
    if (status < 400 && milliseconds < SLOW_MS) return;
    const about = {
      requestId: request.id,
      method: request.method,
      route,
      status,
      milliseconds: Math.round(milliseconds),
    };
    if (status < 400) log.warn(about, 'Slow request');
    else if (status === 401 || status === 403) log.warn(about, 'Request denied');
    else log.log(about, 'Request not served');
  });
}

/** Every answer of the API tells the console when its session will end if nobody uses it. There is no CORS: only our own pages read it. */
function sayWhenIdle(server: FastifyInstance, identity: Identity): void {
  server.addHook('onSend', async (request, reply, payload) => {
    // A session that begins or ends with this answer is not the one the request came with.
    if (!isGraphql(request) || reply.hasHeader('set-cookie')) return payload;
    const seconds = await identity.idleSeconds(request as unknown as SignedInRequest).catch(() => null);
    if (seconds !== null) reply.header('session-idle-seconds', seconds);
    return payload;
  });
}

/** The whole of an operation ends in time, and a query that nobody waits for any more at once (S-32). A change that began is finished. */
function inTime({ raw, request }: FastifyReply, done: () => void): void {
  const deadline = new Deadline(OPERATION_MS);
  raw.once('close', () => {
    deadline.met();
    if (!raw.writableFinished && !changes.has(request.raw)) deadline.end();
  });
  within(deadline, done);
}

const isGraphql = ({ url }: FastifyRequest) => url.split('?', 1)[0] === '/graphql';

/**
 * What a proxy before us may read otherwise than we do, and Node lets through: two hosts, of which it takes the first, and
 * parts in a version that has none (RFC 9112, 3.2 and 6.1; S-92).
 */
function isTwofold({ raw: { rawHeaders, headers, httpVersion } }: FastifyRequest): boolean {
  const hosts = rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === 'host');
  return hosts.length > 1 || (httpVersion === '1.0' && 'transfer-encoding' in headers);
}

/** Some seconds for a body that should be here at once: nobody holds a connection by sending slowly. */
function endIfSlow({ raw, method, url }: FastifyRequest): void {
  if (method === 'GET' || method === 'HEAD') return;
  if (url.startsWith('/files')) {
    // Over HTTP/2 the connection carries others' requests too.
    const line = (raw as { stream?: Http2Stream }).stream ?? raw.socket;
    line.setTimeout(REQUEST_MS, () => raw.complete || raw.destroy());
    return;
  }
  const timer = setTimeout(() => raw.complete || raw.destroy(), REQUEST_MS).unref();
  raw.once('close', () => clearTimeout(timer));
}

async function onlyPost({ method }: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('cache-control', 'no-store');
  if (method === 'POST') return;
  await reply
    .status(405)
    .header('allow', 'POST')
    .send({ message: 'Gửi truy vấn GraphQL bằng POST. Trang tra cứu ở /graphiql.' });
}

/** What browsers may do with our answers (reliability.md A.2, 3.4); what they may do on a page, the page says itself. */
function headers() {
  const secure = config.PUBLIC_URL.startsWith('https:');
  return {
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: true },
    xFrameOptions: { action: 'deny' },
  };
}

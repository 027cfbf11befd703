import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Identity, type SignedInRequest } from '@libs/auth';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { newNonce, type PageKind, pagePolicy, scriptPolicy, withNonces } from './content-security';
import { Playground } from './playground';

/** A year: the name of such a file changes with its content. */
const FOREVER = 'public, max-age=31536000, immutable';
const isHashed = (name: string) => /[-.][\w-]{8}\.(js|css|woff2?|ttf|svg|png)$/.test(name);

/** It is made anew for everybody who asks: what they keep of it is to be asked for again some day. */
const SECURITY_TEXT_DAYS = 180;

/** What no page of ours asks of a browser, and nothing in it may. */
const PERMISSIONS = 'camera=(), microphone=(), geolocation=(), payment=(), usb=()';

/** What the build made of a file for those who take it so; it has no address of its own. */
const isCompressed = (name: string) => /\.(br|gz)$/.test(name);

/** The files of a part of the product, known from the start: nothing else is ever looked for on the disk. */
class Site {
  readonly files: ReadonlySet<string>;
  private readonly index: ((nonce: string) => string) | null;

  constructor(
    readonly folder: string,
    private readonly kind: PageKind,
  ) {
    this.files = filesIn(folder);
    this.index = this.files.has('index.html') ? withNonces(readFileSync(join(folder, 'index.html'), 'utf8')) : null;
  }

  /** The page, good for this answer alone: its nonce is never used again. */
  page(reply: FastifyReply) {
    if (!this.index) return missing(reply);
    const nonce = newNonce();
    return reply
      .header('content-security-policy', pagePolicy(nonce, this.kind))
      .header('permissions-policy', PERMISSIONS)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(this.index(nonce));
  }

  file(name: string, reply: FastifyReply) {
    if (/\.m?js$/.test(name)) reply.header('content-security-policy', scriptPolicy);
    reply.header('cache-control', isHashed(name) ? FOREVER : 'no-cache');
    return reply.sendFile(name, this.folder, { cacheControl: false });
  }
}

function filesIn(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Set(names.filter((name) => !isCompressed(name)));
}

/** The console at every address that nothing else has, and the playground, for people entitled to it (contract.md). */
export async function servePages(app: NestFastifyApplication): Promise<void> {
  const console = new Site(resolve('dist/client'), 'console');
  const graphiql = new Site(resolve('dist/graphiql'), 'playground');
  const root = [console.folder, graphiql.folder].filter((folder) => existsSync(folder));
  // An API without a built console, as in tests, answers that there is no such page.
  if (root.length) await app.register(fastifyStatic as never, { root, serve: false, preCompressed: true } as never);
  const [identity, playground] = [app.get(Identity), app.get(Playground)];
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;

  server.get('/.well-known/security.txt', (_, reply) => securityText(reply));
  server.get('/graphiql', (_, reply) => reply.redirect('/graphiql/', 308));
  server.get('/graphiql/*', async (request, reply) => {
    const actor = await identity.of(request as unknown as SignedInRequest);
    if (!actor) return reply.header('cache-control', 'no-store').redirect('/dang-nhap?ve=%2Fgraphiql%2F', 302);
    // To whom it is not open, it is not there.
    if (!(await playground.isOpenTo(actor))) return missing(reply);
    const name = pathOf(request) || 'index.html';
    if (name === 'index.html') return graphiql.page(reply);
    return graphiql.files.has(name) ? graphiql.file(name, reply) : missing(reply);
  });
  server.get('/*', (request, reply) => {
    const name = pathOf(request) || 'index.html';
    if (name !== 'index.html' && console.files.has(name)) return console.file(name, reply);
    const isPage = !name.includes('.') && /text\/html|\*\/\*/.test(request.headers.accept ?? '');
    return name === 'index.html' || isPage ? console.page(reply) : missing(reply);
  });
}

const pathOf = (request: FastifyRequest): string => (request.params as { '*': string })['*'];

const missing = (reply: FastifyReply) =>
  reply.status(404).header('cache-control', 'no-store').send({ message: 'Không có địa chỉ này.' });

/** RFC 9116: whom to tell of a weakness. */
function securityText(reply: FastifyReply) {
  if (!config.SECURITY_CONTACT) return missing(reply);
  const expires = new Date(clock.now().getTime() + SECURITY_TEXT_DAYS * 86_400_000).toISOString();
  const lines = [
    `Contact: ${config.SECURITY_CONTACT}`,
    `Expires: ${expires}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${config.PUBLIC_URL}/.well-known/security.txt`,
  ];
  return reply
    .type('text/plain; charset=utf-8')
    .header('cache-control', 'no-cache')
    .send(`${lines.join('\n')}\n`);
}

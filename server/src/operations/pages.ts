import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Identity, type SignedInRequest } from '@libs/auth';

const CONSOLE = resolve('dist/client');
const PLAYGROUND = resolve('dist/graphiql');

/** A year: the name of such a file changes with its content. */
const FOREVER = 'public, max-age=31536000, immutable';
const isHashed = (name: string) => /[-.][A-Z0-9a-z_]{8,}\.(js|css|woff2?|ttf|svg|png)$/.test(name);

/** What the build made of a file for those who take it so; it has no address of its own. */
const isCompressed = (name: string) => /\.(br|gz)$/.test(name);

/** Every file below `folder`, known from the start: nothing else is ever looked for on the disk. */
function filesIn(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Set(names.filter((name) => !isCompressed(name)));
}

/** The console at every address that nothing else has, and the playground, which needs a signed-in person (contract.md). */
export async function servePages(app: NestFastifyApplication): Promise<void> {
  const root = [CONSOLE, PLAYGROUND].filter((folder) => existsSync(folder));
  // An API without a built console, as in tests, answers that there is no such page.
  if (root.length) await app.register(fastifyStatic as never, { root, serve: false, preCompressed: true } as never);
  const identity = app.get(Identity);
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const pages = filesIn(CONSOLE);
  const playground = filesIn(PLAYGROUND);

  server.get('/graphiql', (_, reply) => reply.redirect('/graphiql/', 308));
  server.get('/graphiql/*', async (request, reply) => {
    if (!(await identity.of(request as unknown as SignedInRequest))) {
      return reply.header('cache-control', 'no-store').redirect('/dang-nhap?ve=%2Fgraphiql%2F', 302);
    }
    return send(request, reply, PLAYGROUND, playground, false);
  });
  server.get('/*', (request, reply) => send(request, reply, CONSOLE, pages, true));
}

/** A file of ours; or, for a page of the console's own router, the console. */
function send(
  request: FastifyRequest,
  reply: FastifyReply,
  folder: string,
  files: ReadonlySet<string>,
  fallBack: boolean,
) {
  const path = (request.params as { '*': string })['*'];
  const isPage = fallBack && !path.includes('.') && /text\/html|\*\/\*/.test(request.headers.accept ?? '');
  const name = files.has(path) ? path : path === '' || isPage ? 'index.html' : null;
  if (!name || !files.has(name)) {
    return reply.status(404).header('cache-control', 'no-store').send({ message: 'Không có địa chỉ này.' });
  }
  reply.header('cache-control', name === 'index.html' ? 'no-store' : isHashed(name) ? FOREVER : 'no-cache');
  return reply.sendFile(name, folder, { cacheControl: false });
}

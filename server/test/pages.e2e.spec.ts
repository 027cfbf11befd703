import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Api } from '@libs/testing/api';

const app = `/* ${'điều hành '.repeat(400)} */`;
const page = `<!doctype html><title>Thông tin điều hành</title><link rel="stylesheet" href="styles-AB12CD34.css"><app-root ngCspNonce="{nonce}"></app-root><script src="main-AB12CD34.js" type="module" nonce="{nonce}"></script>${'<!-- -->'.repeat(200)}`;
const content = {
  'index.html': page,
  'main-AB12CD34.js': app,
  'styles-AB12CD34.css': `a{color:red}`.repeat(200),
  'manifest.json': JSON.stringify({ text: 'x'.repeat(2_000) }),
  'small.js': 'let a = 1;',
  // The hash is written with - and _, too.
  'inter-A-1_CD34.woff2': 'x'.repeat(4_000),
};

/** The console's files, as the build leaves them (`server/launch/precompress.mjs`) and as they are served. */
describe('the console’s files', () => {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'ttdh-pages-'));
  let api: Api;

  beforeAll(async () => {
    // The API serves what is below the folder it was started in.
    const built = join(folder, 'dist/client');
    mkdirSync(built, { recursive: true });
    for (const [name, text] of Object.entries(content)) writeFileSync(join(built, name), text);
    writeFileSync(join(built, 'left-over.js.br'), 'of an earlier build');
    // As the build does, in a process of its own: the launcher's files are modules.
    const module = pathToFileURL(join(home, 'server/launch/precompress.mjs')).href;
    const script = `import { precompress } from '${module}'; await precompress(process.argv[1]);`;
    execFileSync(process.execPath, ['--input-type=module', '-e', script, built]);
    process.chdir(folder);
    const { startApi } = await import('@libs/testing/api');
    api = await startApi();
  }, 60_000);
  afterAll(async () => {
    await api?.close();
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });

  /** As it goes over the wire: `fetch` would unpack it. */
  async function get(path: string, headers: Record<string, string> = {}) {
    const asked = request(`${api.url}${path}`, { headers }).end();
    const [answer] = await once(asked, 'response');
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part);
    return {
      status: answer.statusCode as number,
      headers: answer.headers as IncomingHttpHeaders,
      body: Buffer.concat(parts),
    };
  }

  test('are packed once, those that are texts and long enough', () => {
    const packed = ['index.html', 'main-AB12CD34.js', 'manifest.json', 'styles-AB12CD34.css'];
    const names = readdirSync(join(folder, 'dist/client')).filter((name) => /\.(br|gz)$/.test(name));
    expect(names.sort()).toEqual(packed.flatMap((name) => [`${name}.br`, `${name}.gz`]).sort());
    expect(existsSync(join(folder, 'dist/client/left-over.js.br'))).toBe(false);
  });

  test.each([
    ['br', 'gzip, deflate, br, zstd', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    [undefined, 'identity', (bytes: Buffer) => bytes],
  ])('go out as %s to whoever takes %s', async (encoding, accepted, unpack) => {
    const { status, headers, body } = await get('/main-AB12CD34.js', { 'accept-encoding': accepted });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript; charset=utf-8$/);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(unpack(body).toString()).toBe(app);
    if (encoding) expect(body.length).toBeLessThan(app.length / 10);
  });

  test.each([
    ['/styles-AB12CD34.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable', 'br'],
    ['/manifest.json', 'application/json; charset=utf-8', 'no-cache', 'br'],
    ['/small.js', expect.stringContaining('javascript'), 'no-cache', undefined],
    ['/inter-A-1_CD34.woff2', 'font/woff2', 'public, max-age=31536000, immutable', undefined],
    // Made for each answer: it has a nonce of its own.
    ['/van-ban/1', 'text/html; charset=utf-8', 'no-store', undefined],
  ])('%s is %s, kept %s, packed as %s', async (path, type, kept, encoding) => {
    const { status, headers } = await get(path, { 'accept-encoding': 'br', accept: 'text/html,*/*' });
    expect(status).toBe(200);
    expect(headers['content-type']).toEqual(type);
    expect(headers['cache-control']).toBe(kept);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  describe('a page', () => {
    const policyOf = ({ headers }: { headers: IncomingHttpHeaders }) => String(headers['content-security-policy']);

    test('lets run what names this answer’s nonce, and nothing else; nobody frames it (S-88, S-89)', async () => {
      const answer = await get('/', { accept: 'text/html' });
      const policy = policyOf(answer);
      const [, nonce] = policy.match(/script-src 'nonce-([\w+/=]{24})' 'strict-dynamic'(;|$)/)!;
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      for (const part of [
        "object-src 'none'",
        "base-uri 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types angular ',
      ])
        expect(policy).toContain(part);
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
      const text = answer.body.toString();
      // Once each: a browser takes no notice of an element that says it twice.
      expect(text).toContain(`<script nonce="${nonce}" src="main-AB12CD34.js" type="module">`);
      expect(text).toContain(`<link nonce="${nonce}" rel="stylesheet"`);
      expect(text).toContain(`ngCspNonce="${nonce}"`);
      expect(text).not.toContain('{nonce}');
      expect(policyOf(await get('/', { accept: 'text/html' }))).not.toContain(nonce);
    });

    test('a script run by itself, as a worker is, loads only scripts of ours', async () => {
      expect(policyOf(await get('/main-AB12CD34.js'))).toMatch(/^default-src 'none'; script-src 'self';/);
    });

    test('what browsers report is counted, whatever they say', async () => {
      const report = (body: string, type = 'application/csp-report') =>
        fetch(`${api.url}/csp-report`, { method: 'POST', headers: { 'content-type': type }, body });
      const one = {
        'effective-directive': 'script-src-elem',
        'blocked-uri': 'inline',
        'document-uri': 'https://a/x?y',
      };
      expect((await report(JSON.stringify({ 'csp-report': one }))).status).toBe(204);
      const listed = [
        { type: 'csp-violation', body: { effectiveDirective: '{evil="', blockedURL: 'x'.repeat(9_000) } },
      ];
      expect((await report(JSON.stringify(listed), 'application/reports+json')).status).toBe(204);
      expect((await report('null')).status).toBe(204);
      expect((await report('x'.repeat(20_000))).status).toBe(413);
      const { body } = await get('/metrics');
      expect(body.toString()).toContain('csp_violations{directive="script-src-elem"} 1');
      expect(body.toString()).toContain('csp_violations{directive="other"} 1');
      expect(body.toString()).not.toContain('evil');
    });
  });

  test('packed ones have no address of their own, and a copy that is still right is not sent again', async () => {
    expect((await get('/main-AB12CD34.js.br')).status).toBe(404);
    const { headers } = await get('/manifest.json', { 'accept-encoding': 'br' });
    const again = await get('/manifest.json', { 'accept-encoding': 'br', 'if-none-match': headers.etag! });
    expect({ status: again.status, length: again.body.length }).toEqual({ status: 304, length: 0 });
    const plain = await get('/manifest.json', { 'if-none-match': headers.etag! });
    expect(plain.status).toBe(200);
  });
});

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mayReach } from './addresses';
import { NotReachable, outboundFetch, pinnedLookup } from './outbound-fetch';

const refused = (url: string, trusted: string[] = []) =>
  outboundFetch(url, {}, { trusted }).then(
    (answer) => `answered ${answer.status}`,
    (error: Error) => (error instanceof NotReachable ? 'refused' : `failed: ${error.message}`),
  );

describe('which addresses may be called (S-87)', () => {
  test.each([
    ['203.113.131.1', true, true],
    ['2606:4700::1111', true, true],
    ['127.0.0.1', false, true],
    ['10.1.2.3', false, true],
    ['192.168.1.1', false, true],
    ['fd12::1', false, true],
    ['::1', false, true],
    ['::ffff:127.0.0.1', false, true],
    ['169.254.169.254', false, false],
    ['::ffff:169.254.169.254', false, false],
    ['fe80::1', false, false],
    ['0.0.0.0', false, false],
    ['::', false, false],
    ['255.255.255.255', false, false],
    ['224.0.0.1', false, false],
    ['64:ff9b::7f00:1', false, false],
    ['2002:7f00:1::', false, false],
    ['fd00:ec2::254', false, false],
    ['100.100.100.200', false, false],
    ['tinh.gov.vn', false, false],
  ])('%s: by anybody %s, by the operator %s', (address, anybody, operator) => {
    expect([mayReach(address, false), mayReach(address, true)]).toEqual([anybody, operator]);
  });
});

describe('a call from here (S-87)', () => {
  let inside: Server;
  let port: number;
  let asked: string[] = [];
  beforeAll(async () => {
    inside = createServer((request, response) => {
      asked.push(request.url!);
      if (request.url === '/away') response.writeHead(302, { location: `http://127.0.0.1:${port}/secret` });
      response.end('inside');
    }).listen(0, '127.0.0.1');
    await once(inside, 'listening');
    port = (inside.address() as AddressInfo).port;
  });
  afterAll(() => inside.close());
  beforeEach(() => (asked = []));

  test.each([
    'http://127.0.0.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://0x7f.1:PORT/',
    'http://2130706433:PORT/',
    'http://localhost:PORT/',
    'https://localhost:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://example.vn/',
    'https://user:pass@example.vn/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:PORT/',
    'not a url',
  ])('never reaches %s', async (url) => {
    expect(await refused(url.replace('PORT', String(port)))).toBe('refused');
    expect(asked).toEqual([]);
  });

  test('reaches inside the house what the operator has named, and nothing it leads to', async () => {
    const answer = await outboundFetch(`http://localhost:${port}/well-known`, {}, { trusted: ['localhost'] });
    expect(await answer.text()).toBe('inside');
    expect(await refused(`http://localhost:${port}/away`, ['localhost'])).toMatch(/^failed/);
    expect(asked).toEqual(['/well-known', '/away']);
  });

  test('a name that leads to two places, one of them inside, leads nowhere', async () => {
    const twoFaced = ((_name, _options, callback) =>
      callback(null, [
        { address: '203.113.131.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ])) as Parameters<typeof pinnedLookup>[1];
    const problem = await new Promise((resolve) =>
      pinnedLookup({ trusted: [] }, twoFaced)('two.example', {}, (error) => resolve(error)),
    );
    expect(problem).toBeInstanceOf(NotReachable);
  });

  test('a name is asked for once: what was looked at is what is called', async () => {
    let times = 0;
    const rebinding = ((_name, _options, callback) =>
      callback(null, [{ address: times++ ? '127.0.0.1' : '203.113.131.1', family: 4 }])) as Parameters<
      typeof pinnedLookup
    >[1];
    const signal = AbortSignal.timeout(300);
    await expect(
      outboundFetch(`https://rebind.example:${port}/`, { signal }, { trusted: [] }, rebinding),
    ).rejects.toThrow();
    expect({ times, asked }).toEqual({ times: 1, asked: [] });
  });
});

import { certFile, keyFile, redirectPort } from '@libs/testing/tls-settings';
import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { connect as connectHttp2, type ClientHttp2Session, type IncomingHttpHeaders } from 'node:http2';
import { get as getTls, request } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type ConnectionOptions } from 'node:tls';
import { DataSource } from 'typeorm';
import { type Api, startApi } from '@libs/testing/api';
import { keepCertificateFresh } from '../src/operations/tls';
import { aProvince, password } from './builders';
import { selfSigned } from './certificates';

/** An installation without a proxy: TLS, HTTP/2 and the way there from plain http (ASVS 12.1.1, 3.4.1, 4.1.3). */
describe('over TLS', () => {
  let api: Api;
  let port: number;
  let session: ClientHttp2Session;

  async function certificate(serial: string) {
    const { cert, key } = await selfSigned(serial);
    // As certbot does it: the whole file is exchanged at once.
    for (const [file, text] of [
      [certFile, cert],
      [keyFile, key],
    ]) {
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    }
  }

  beforeAll(async () => {
    await certificate('01');
    api = await startApi();
    port = (api.app.getHttpServer().address() as { port: number }).port;
    await aProvince(api.app);
    session = connectHttp2(`https://127.0.0.1:${port}`, { rejectUnauthorized: false });
    await once(session, 'connect');
  }, 60_000);
  afterAll(async () => {
    session?.close();
    await api?.close();
  });

  async function ask(path: string, headers: Record<string, string> = {}, body?: string) {
    const method = body === undefined ? 'GET' : 'POST';
    const stream = session.request({
      ':path': path,
      ':method': method,
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    });
    stream.end(body);
    const [answer] = (await once(stream, 'response')) as [IncomingHttpHeaders];
    let text = '';
    for await (const part of stream.setEncoding('utf8')) text += part;
    return { status: answer[':status'], headers: answer, text };
  }
  const gql = async (query: string, variables: object, headers: Record<string, string> = {}) => {
    const answer = await ask('/graphql', headers, JSON.stringify({ query, variables }));
    return { ...answer, ...(JSON.parse(answer.text) as { data: never }) };
  };
  const signIn = (headers: Record<string, string>) =>
    gql(
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { message } } }',
      { input: { username: 'analyst', password, kind: 'COOKIE' } },
      headers,
    );
  const handshake = (options: ConnectionOptions) =>
    new Promise<string>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...options }, () => {
        resolve(`${socket.getProtocol()} ${socket.alpnProtocol} ${socket.getPeerCertificate().serialNumber}`);
        socket.destroy();
      });
      socket.on('error', () => resolve('refused'));
    });

  test('speaks HTTP/2, HTTP/1.1 where it must, and nothing older than TLS 1.2', async () => {
    expect(await ask('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    expect(await handshake({ ALPNProtocols: ['h2', 'http/1.1'] })).toMatch(/^TLSv1\.3 h2 /);
    expect(await handshake({ ALPNProtocols: ['http/1.1'], maxVersion: 'TLSv1.2' })).toMatch(/^TLSv1\.2 http\/1\.1 /);
    expect(
      await handshake({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as never),
    ).toBe('refused');
    const [answer] = await once(
      getTls(`https://127.0.0.1:${port}/readyz`, { rejectUnauthorized: false, agent: false }),
      'response',
    );
    expect(answer.statusCode).toBe(200);
    answer.resume();
  });

  test('a session’s cookie is bound to this host, and browsers are told to insist on https (S-56)', async () => {
    const { headers, data } = await signIn({ origin: 'https://dieuhanh.tinh.gov.vn' });
    expect(data).toMatchObject({ signIn: { __typename: 'Session' } });
    expect(headers['set-cookie']?.[0]).toMatch(
      /^__Host-ttdh_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    );
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    const cookie = headers['set-cookie']![0].split(';')[0];
    const me = await gql('{ me { username } }', {}, { cookie, origin: 'https://dieuhanh.tinh.gov.vn' });
    expect(me.data).toEqual({ me: { username: 'analyst' } });
    const foreign = await gql('{ me { username } }', {}, { cookie, origin: 'https://evil.example' });
    expect(foreign.data).toBeNull();
    // The stream of news has headers that HTTP/2 allows, and begins.
    const stream = session.request({ ':path': '/live', cookie });
    const [live] = (await once(stream, 'response')) as [IncomingHttpHeaders];
    expect(live).toMatchObject({ ':status': 200, 'content-type': 'text/event-stream; charset=utf-8' });
    stream.close();
  });

  test('plain http serves nothing and leads to the right address, wherever it was asked for (S-90)', async () => {
    const clear = async (path: string) => {
      const [answer] = await once(get({ host: '127.0.0.1', port: redirectPort, path, agent: false }), 'response');
      answer.resume();
      return `${answer.statusCode} ${answer.headers.location}`;
    };
    expect(await clear('/van-ban/1?x=%C3%A0')).toBe('308 https://dieuhanh.tinh.gov.vn/van-ban/1?x=%C3%A0');
    for (const path of ['//evil.example', '/\\evil.example', 'http://evil.example/'])
      expect(await clear(path)).toBe('308 https://dieuhanh.tinh.gov.vn/');
    const posted = await fetch(`http://127.0.0.1:${redirectPort}/graphql`, { method: 'POST', body: '{}' });
    expect(posted.status).toBe(403);
  });

  test('where somebody comes from is said by the named proxy alone', async () => {
    const addressSeen = async (localAddress: string) => {
      const body = JSON.stringify({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: { username: 'nobody', password: 'x', kind: 'COOKIE' } },
      });
      const asked = request(`https://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        localAddress,
        rejectUnauthorized: false,
        agent: false,
        headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.1, 203.0.113.9' },
      });
      asked.end(body);
      const [answer] = await once(asked, 'response');
      answer.resume();
      await once(answer, 'end');
      const [{ ip }] = await api.app
        .get(DataSource)
        .query(`select ip from recorded_event where type = 'session.refused' order by seq desc limit 1`);
      return ip;
    };
    expect(await addressSeen('127.0.0.1')).toBe('127.0.0.1');
    expect(await addressSeen('127.0.0.2')).toBe('203.0.113.9');
  });

  test('whoever speaks HTTP/1.1 and never says all of it is hung up on in time (S-93)', async () => {
    const listener = api.app.getHttpServer() as unknown as { headersTimeout: number };
    expect(listener.headersTimeout).toBe(10_000);
    listener.headersTimeout = 200;
    try {
      const given = { port, host: '127.0.0.1', rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] };
      const socket = connect(given, () => socket.write('GET /healthz HTTP/1.1\r\nhost: a\r\nx-'));
      socket.resume().on('error', () => undefined);
      const gone = once(socket, 'close').then(() => 'hung up on');
      expect(await Promise.race([gone, pause(2_500, 'waited for')])).toBe('hung up on');
      socket.destroy();
    } finally {
      listener.headersTimeout = 10_000;
    }
  });

  test('a renewed certificate is taken over; half of one is not', async () => {
    const before = await handshake({});
    expect(before).toMatch(/01$/);
    writeFileSync(certFile, (await selfSigned('02')).cert);
    const stop = keepCertificateFresh(api.app.getHttpServer() as never, 20);
    await certificate('03');
    for (let n = 0; n < 100 && !(await handshake({})).endsWith('03'); n++) await pause(30);
    expect(await handshake({})).toMatch(/03$/);
    writeFileSync(certFile, (await selfSigned('04')).cert);
    await pause(200);
    expect(await handshake({})).toMatch(/03$/);
    stop();
  });
});

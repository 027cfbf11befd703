import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { Provider } from 'oidc-provider';
import { freePort } from './product';

/** Who is signed in at the provider at the moment, and what it says of them. */
export interface ProviderPerson {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** A real OpenID provider for one spec, where everybody is signed in without a word as whom the spec says. */
export class TestOpenIdProvider {
  person: ProviderPerson = { sub: 'nobody' };
  /** What is changed of an answer on its way, by the last part of its address: a provider that lies, or one in between. */
  readonly tampered = new Map<string, (answer: Record<string, unknown>) => void>();

  private constructor(
    readonly issuer: string,
    private readonly close: () => Promise<void>,
  ) {}

  static readonly clientId = 'dieu-hanh';
  static readonly clientSecret = 'only-for-this-test-0123456789abcdef';

  static async start(redirectUri: () => string): Promise<TestOpenIdProvider> {
    const issuer = `http://localhost:${await freePort()}`;
    const server = createServer((request, response) => void handle(request, response));
    const test = new TestOpenIdProvider(issuer, async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    });
    // At the first request: until then the product may not know its own address.
    let made: Provider | undefined;
    const provider = () =>
      (made ??= new Provider(issuer, {
        clients: [
          {
            client_id: TestOpenIdProvider.clientId,
            client_secret: TestOpenIdProvider.clientSecret,
            redirect_uris: [redirectUri()],
          },
        ],
        claims: {
          openid: ['sub'],
          profile: ['name', 'preferred_username', 'groups'],
          email: ['email', 'email_verified'],
        },
        findAccount: (_, accountId) => ({ accountId, claims: async () => ({ ...test.person, sub: accountId }) }),
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_, { uid }) => `/interaction/${uid}` },
        cookies: { keys: ['for this test'] },
        ttl: { Interaction: 60, Session: 60, Grant: 60 },
      }));
    async function handle(request: IncomingMessage, response: ServerResponse) {
      const path = new URL(request.url!, issuer).pathname;
      if (path.startsWith('/interaction/')) return signedIn(provider(), test.person.sub, request, response);
      const change = test.tampered.get(path.split('/').at(-1)!);
      if (change) tamper(response, change);
      await provider().callback()(request, response);
    }
    server.listen(Number(new URL(issuer).port), 'localhost');
    await once(server, 'listening');
    return test;
  }

  stop(): Promise<void> {
    return this.close();
  }
}

async function signedIn(provider: Provider, accountId: string, request: IncomingMessage, response: ServerResponse) {
  const { params } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId, clientId: params['client_id'] as string });
  grant.addOIDCScope('openid profile email');
  const consent = { grantId: await grant.save() };
  await provider.interactionFinished(request, response, { login: { accountId }, consent });
}

/** Koa gives the whole answer to `end`, with the headers still to be sent. */
function tamper(response: ServerResponse, change: (answer: Record<string, unknown>) => void): void {
  const end = response.end.bind(response);
  response.end = ((body: unknown) => {
    const answer = JSON.parse(String(body)) as Record<string, unknown>;
    change(answer);
    response.removeHeader('content-length');
    return end(JSON.stringify(answer));
  }) as typeof response.end;
}

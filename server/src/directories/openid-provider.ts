import { Injectable, Logger } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { config } from '@libs/config';
import { outboundFetch } from '@libs/outbound';
import { randomBytes } from 'node:crypto';
import { OpenIdAttempts } from './openid-attempts.queries';
import { OutsidePeople, type Welcome } from './outside-people.service';
import type { OutsidePerson } from './outside-person';

/** Where the provider sends people back to. */
const REDIRECT = `${config.PUBLIC_URL}/oidc/callback`;
const REQUEST_S = 10;
/** What the provider says of itself is asked again after so long: keys and addresses move. */
const BELIEVED_MS = 10 * 60_000;

/** The provider, and whoever comes back from it, are not to be believed: the sign-in does not happen. */
export class OpenIdRefused extends Error {}

/**
 * Sign-in at an OpenID Connect provider (`OIDC_ISSUER`), code flow: the tokens come to the server and stay there
 * (reliability.md A.2, 10.1.1), PKCE, state, nonce and issuer are checked (A.5, S-52).
 */
@Injectable()
export class OpenIdProvider {
  private readonly log = new Logger(OpenIdProvider.name);
  private known?: { configuration: Promise<Configuration>; until: number };
  private readonly how: Welcome = {
    by: config.OIDC_ACCOUNTS === 'email' ? 'EMAIL' : 'USERNAME',
    adopts: 'KEEPING_PASSWORD',
    creates: config.OIDC_ACCOUNTS === 'create',
    roles: config.OIDC_ROLES,
  };

  constructor(
    private readonly attempts: OpenIdAttempts,
    private readonly people: OutsidePeople,
  ) {}

  /** How people call it; null where there is none. */
  get name(): string | null {
    return config.OIDC_ISSUER ? config.OIDC_NAME : null;
  }

  /** Where to send the browser, and what it keeps until it comes back. */
  async begin(returnTo: string): Promise<{ url: string; browser: string }> {
    const provider = await this.provider();
    const browser = randomBytes(32).toString('base64url');
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    await this.attempts.keep(browser, { state, nonce, verifier, returnTo });
    const url = buildAuthorizationUrl(provider, {
      ...{ redirect_uri: REDIRECT, scope: config.OIDC_SCOPES, state, nonce },
      ...{ code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
    });
    return { url: url.href, browser };
  }

  /**
   * Who came back, and where they were going. Throws `OpenIdRefused`.
   * @param browser what the browser held
   * @param query the part of the address after `?`, as it came
   */
  async finish(browser: string, query: string, ip: string): Promise<{ accountId: string | null; returnTo: string }> {
    const attempt = await this.attempts.take(browser);
    if (!attempt) throw new OpenIdRefused('The browser did not begin this, or long ago');
    const { state: expectedState, nonce: expectedNonce, verifier: pkceCodeVerifier, returnTo } = attempt;
    try {
      const provider = await this.provider();
      const checks = { expectedState, expectedNonce, pkceCodeVerifier, idTokenExpected: true };
      const tokens = await authorizationCodeGrant(provider, new URL(`${REDIRECT}?${query}`), checks);
      const claims = tokens.claims()!;
      // Most providers say names and groups here only. The subject must be the same.
      const more = provider.serverMetadata().userinfo_endpoint
        ? await fetchUserInfo(provider, tokens.access_token, claims.sub)
        : {};
      const person = personIn({ ...claims, ...more, iss: claims.iss, sub: claims.sub });
      return { accountId: await this.people.welcome(person, ip, this.how), returnTo };
    } catch (error) {
      throw new OpenIdRefused((error as Error).message, { cause: error });
    }
  }

  private provider(): Promise<Configuration> {
    const now = performance.now();
    if (!this.known || this.known.until < now) {
      const configuration = discover();
      this.known = { configuration, until: now + BELIEVED_MS };
      configuration.catch((error: Error) => {
        this.known = undefined;
        this.log.error(`The OpenID provider could not be asked: ${error.message}`);
      });
    }
    return this.known.configuration;
  }
}

function discover(): Promise<Configuration> {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = config;
  const issuer = new URL(OIDC_ISSUER!);
  return discovery(issuer, OIDC_CLIENT_ID!, OIDC_CLIENT_SECRET, OIDC_CLIENT_SECRET ? undefined : None(), {
    timeout: REQUEST_S,
    [customFetch]: (url, options) => outboundFetch(url, options as never, { trusted: [issuer.hostname] }) as never,
    // The signature of who someone is is looked at also where it came over TLS (reliability.md A.2, 6.8.2). What is not
    // encrypted, the settings let through on this machine only.
    execute: [enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : [])],
  });
}

type Claims = Record<string, unknown> & { iss: string; sub: string };

function personIn(claims: Claims): OutsidePerson {
  const text = (name: string): string | null => {
    const value = claims[name];
    return typeof value === 'string' && value.trim() ? value.trim() : null;
  };
  const groups = claims[config.OIDC_GROUPS_CLAIM];
  const username = text('preferred_username');
  return {
    issuer: claims.iss,
    subject: claims.sub,
    username: username && username.toLowerCase(),
    displayName: text('name') ?? username ?? claims.sub,
    title: null,
    email: claims['email_verified'] === true ? text('email') : null,
    groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
  };
}

import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { PassportStrategy } from '@nestjs/passport';
import { Passport } from 'passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { SignedInRequest } from '@libs/auth';
import { config } from '@libs/config';
import { SigningKeys } from './signing-keys';

const ISSUER = 'thong-tin-dieu-hanh';
const AUDIENCE = 'thong-tin-dieu-hanh/graphql';
/** RFC 9068: it is an access token, and nothing else that somebody may have signed. */
const TYPE = 'at+jwt';
const ALGORITHM = 'HS256';

interface Claims {
  sub: string;
  sid: string;
  exp: number;
}

/** The short-lived access token: it only names a session, and the session's row decides (reliability.md A.2, 8.3.2 and 9). */
@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy, 'bearer') {
  private readonly passport = new Passport();

  constructor(
    private readonly jwt: JwtService,
    private readonly keys: SigningKeys,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: (_: unknown, token: string, done: (error: Error | null, key?: never) => void) => {
        const key = keyOf(token, jwt, keys);
        if (key) done(null, key as never);
        else done(new Error('Not a token of ours'));
      },
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
    });
  }

  /** What a verified token says: the id of its session. One without an end is none of ours. */
  validate({ sid, sub, exp }: Claims): string | null {
    return typeof sid === 'string' && typeof sub === 'string' && typeof exp === 'number' ? sid : null;
  }

  /** The session named by the request's `Authorization: Bearer …`; null for a token that is not ours or has expired. */
  sessionOf({ headers }: SignedInRequest): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const answer = (error: Error | null, sessionId?: string | false | null) =>
        error ? reject(error) : resolve(sessionId || null);
      this.passport.authenticate(this as never, { session: false }, answer)({ headers }, {}, reject);
    });
  }

  sign(sessionId: string, accountId: string): Promise<string> {
    const { kid, key } = this.keys.current();
    const claims = { sid: sessionId };
    return this.jwt.signAsync(claims, {
      secret: key as never,
      header: { alg: ALGORITHM, typ: TYPE, kid },
      issuer: ISSUER,
      audience: AUDIENCE,
      subject: accountId,
      expiresIn: config.ACCESS_TOKEN_MINUTES * 60,
    });
  }
}

/** The key that the token names, of those of this installation. What it says of other places for keys (`jku`, `x5u`, `jwk`) is not read. */
function keyOf(token: string, jwt: JwtService, keys: SigningKeys) {
  const header = jwt.decode<{ header?: { alg?: unknown; typ?: unknown; kid?: unknown } } | null>(token, {
    complete: true,
  })?.header;
  return header?.alg === ALGORITHM && header.typ === TYPE ? keys.named(header.kid) : null;
}

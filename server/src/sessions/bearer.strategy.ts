import { createSecretKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { PassportStrategy } from '@nestjs/passport';
import { Passport } from 'passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { SignedInRequest } from '@libs/auth';
import { config, secret } from '@libs/config';

const ISSUER = 'thong-tin-dieu-hanh';
const AUDIENCE = 'thong-tin-dieu-hanh/graphql';

/** A key object: from a string, jsonwebtoken would try to read a public key at each request. */
const keyOf = (): KeyObject => createSecretKey(Buffer.from(secret('jwt')));

interface Claims {
  sub: string;
  sid: string;
}

/** The short-lived access token: it only names a session, and the session's row decides (reliability.md A.2, 8.3.2 and 9). */
@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy, 'bearer') {
  private readonly passport = new Passport();

  constructor(private readonly jwt: JwtService) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: keyOf() as never,
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: AUDIENCE,
    });
  }

  /** What a verified token says: the id of its session. */
  validate({ sid, sub }: Claims): string | null {
    return typeof sid === 'string' && typeof sub === 'string' ? sid : null;
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
    const claims = { sid: sessionId };
    return this.jwt.signAsync(claims, {
      secret: keyOf() as never,
      algorithm: 'HS256',
      issuer: ISSUER,
      audience: AUDIENCE,
      subject: accountId,
      expiresIn: config.ACCESS_TOKEN_MINUTES * 60,
    });
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, requireConfirmed, system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { InvalidInput, NotFound, refuse } from '@libs/refusals';
import { oneLine } from '@libs/vietnamese';
import { AccessToken } from './access-token.entity';
import type { CreateAccessTokenInput, RevokeAccessTokenInput } from './access-token.graphql';
import { digestOfSecret, newSecret, prefixOf } from './access-token-secret';
import { AccessTokensQueries } from './access-tokens.queries';
import type { AccessTokenCreated, AccessTokenRefused, AccessTokenRevoked } from './session.events';
import { SignInLimits } from './sign-in-limits.queries';

const DAY_MS = 86_400_000;
/** Somebody with more has lost count of them. */
const mostTokens = 20;

/** Commands on access tokens. Nobody makes one in another's name; who looks after their account may revoke it. */
@Injectable()
export class AccessTokensService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: AccessTokensQueries,
    private readonly limits: SignInLimits,
  ) {}

  /** Makes a token. The secret is answered once: what is kept can't be turned into it. */
  async create(actor: Actor, input: CreateAccessTokenInput): Promise<{ id: string; secret: string | null }> {
    requireConfirmed(actor);
    let secret: string | null = null;
    const { id } = await this.unitOfWork.run(actor, { command: 'createAccessToken', input }, async (tx) => {
      if ((await this.tokens.working(tx, actor.id, tx.now)) >= mostTokens)
        refuse(
          new InvalidInput('name', `Mỗi người có nhiều nhất ${mostTokens} mã đang dùng được. Thu hồi bớt rồi tạo.`),
        );
      const made = newSecret();
      const name = oneLine(input.name);
      const scopes = [...new Set(input.scopes)].sort();
      const token = Object.assign(new AccessToken(), {
        ...{ id: randomUUID(), accountId: actor.id, name, prefix: prefixOf(made), digest: digestOfSecret(made) },
        ...{ scopes, createdAt: tx.now, expiresAt: new Date(+tx.now + input.days * DAY_MS) },
        ...{ lastUsedAt: null, lastUsedIp: null, revokedAt: null },
      });
      secret = made;
      const { prefix, expiresAt } = token;
      const event: AccessTokenCreated = {
        type: 'access-token.created',
        subjectId: token.id,
        data: { name, prefix, scopes, expiresAt: expiresAt.toISOString() },
      };
      return tx.save(token, event);
    });
    return { id, secret };
  }

  /** From now on it is no use; revoked twice, nothing changes. */
  async revoke(actor: Actor, input: RevokeAccessTokenInput): Promise<{ id: string }> {
    const answer = await this.unitOfWork.run(actor, { command: 'revokeAccessToken', input }, async (tx) => {
      const token = await tx.hold(AccessToken, input.id);
      if (!token || !(await this.tokens.mayEnd(tx, actor, input.id))) return refuse(new NotFound());
      if (token.revokedAt) return token;
      token.revokedAt = tx.now;
      const { id, name, prefix } = token;
      const event: AccessTokenRevoked = { type: 'access-token.revoked', subjectId: id, data: { name, prefix } };
      return tx.save(token, event);
    });
    this.tokens.forget();
    return answer;
  }

  /**
   * Counts a wrong token, and says what to answer. A right one is let in also where too many were wrong: 256 random bits are
   * guessed by nobody, and whoever tries must not stop the reports of their neighbours. That it went too far is recorded once.
   */
  async wrong(ip: string): Promise<string> {
    const leave = await this.limits.wrongToken(ip);
    if (leave.granted) return 'Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.';
    if (leave.firstTime) {
      const event: AccessTokenRefused = { type: 'access-token.refused', subjectId: system.id, data: {} };
      await this.unitOfWork.run({ ...system, ip }, { command: 'refuseAccessToken', input: {} }, async (tx) => {
        tx.note(event);
        return { id: system.id };
      });
    }
    return `Quá nhiều mã truy cập sai từ mạng này. Thử lại sau ${Math.ceil(leave.seconds / 60)} phút.`;
  }
}

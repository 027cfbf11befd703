import { createHmac, randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, requireConfirmed } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { secret } from '@libs/config';
import { IllegalTransition, refuse } from '@libs/refusals';
import type { RecoveryCodesMade } from './credentials.events';
import { CredentialsQueries, type Holder } from './credentials.queries';
import { hasSecondFactor, Holders, onlyAsOneself } from './holders.service';
import type { Press } from './passwords.service';
import { RecoveryCode } from './recovery-code.entity';

const howMany = 10;
/** Without those that are taken for others on paper: 0 and O, 1, I and L. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Ten of 31 signs, in two halves: about 50 random bits. */
function newCode(): string {
  const signs = Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}

/** With a key that is not in the database: a code is short enough to be tried out by whoever steals that. */
const digestOf = (accountId: string, code: string): Buffer =>
  createHmac('sha256', secret('second-factors'))
    .update(`${accountId} ${code.toUpperCase().replace(/[^A-Z0-9]/g, '')}`)
    .digest();

/** Codes on paper for the day the phone is gone: ten, each good once (ASVS 6.5.1, 6.5.2). */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: CredentialsQueries,
    private readonly holders: Holders,
  ) {}

  /** Makes new ones; the old are no longer good. They are told once: null when the same press is asked again. */
  async renew(actor: Actor, input: Press): Promise<{ recoveryCodes: string[] | null }> {
    onlyAsOneself(actor);
    requireConfirmed(actor);
    const holder = await this.holders.of(actor.id);
    if (!hasSecondFactor(holder))
      refuse(new IllegalTransition('NONE', 'Thiết lập mã trên điện thoại hoặc khóa đăng nhập trước.'));
    let recoveryCodes: string[] | null = null;
    await this.unitOfWork.run(actor, { command: 'renewRecoveryCodes', input }, async (tx) => {
      recoveryCodes = await this.make(tx, actor.id);
      return { id: actor.id };
    });
    return { recoveryCodes };
  }

  /** With somebody's first second factor come their codes; later ones change nothing of them. */
  async forFirstFactor(tx: Transaction, holder: Holder): Promise<string[] | null> {
    return hasSecondFactor(holder) ? null : this.make(tx, holder.id);
  }

  async take(tx: Transaction, accountId: string): Promise<void> {
    await this.queries.dropCodes(tx, accountId);
  }

  /** The code, to be saved as used; null if it is none of this person's, or was used. */
  async use(tx: Transaction, accountId: string, code: string): Promise<RecoveryCode | null> {
    const id = await this.queries.recoveryCode(tx, accountId, digestOf(accountId, code));
    const found = id && (await tx.hold(RecoveryCode, id));
    if (!found || found.usedAt) return null;
    found.usedAt = tx.now;
    return found;
  }

  private async make(tx: Transaction, accountId: string): Promise<string[]> {
    await this.take(tx, accountId);
    const codes = Array.from({ length: howMany }, newCode);
    await tx.appendAll(
      RecoveryCode,
      codes.map((code) => ({
        id: randomUUID(),
        version: 1,
        accountId,
        digest: digestOf(accountId, code),
        usedAt: null,
      })),
    );
    const event: RecoveryCodesMade = { type: 'recovery-codes.made', subjectId: accountId, data: {} };
    tx.note(event);
    return codes;
  }
}

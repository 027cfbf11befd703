import { Injectable } from '@nestjs/common';
import { type Actor, requireConfirmed } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { IllegalTransition, NotFound, refuse } from '@libs/refusals';
import { AccountAction, AdministeredQueries, mayAdminister } from '../accounts';
import { Authenticators } from './authenticators.service';
import type { FactorKind, FactorsReset, FactorUsed } from './credentials.events';
import { CredentialsQueries } from './credentials.queries';
import { hasSecondFactor, Holders, onlyAsOneself } from './holders.service';
import { type PasskeyAnswer, type PasskeyProof, Passkeys } from './passkeys.service';
import type { Press } from './passwords.service';
import { RecoveryCodes } from './recovery-codes.service';
import { SecurityPost } from './security-post.service';
import { factorChanged, factorsReset } from './security-words';

/** A second proof, of whichever kind. */
export interface Proof {
  readonly code?: string | null;
  readonly recoveryCode?: string | null;
  readonly passkey?: PasskeyAnswer | null;
}

/** Second proofs: what somebody has, whether one is right, and taking them away for somebody who lost theirs. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: CredentialsQueries,
    private readonly holders: Holders,
    private readonly authenticators: Authenticators,
    private readonly passkeys: Passkeys,
    private readonly codes: RecoveryCodes,
    private readonly administered: AdministeredQueries,
    private readonly post: SecurityPost,
  ) {}

  /** Which proofs the person can be asked for; none: the first one is enough. */
  async of(accountId: string): Promise<FactorKind[]> {
    const { totpSince, passkeyCount, recoveryCodesLeft } = await this.holders.of(accountId);
    const kinds: FactorKind[] = [];
    if (passkeyCount) kinds.push('PASSKEY');
    if (totpSince) kinds.push('TOTP');
    if (kinds.length && recoveryCodesLeft) kinds.push('RECOVERY_CODE');
    return kinds;
  }

  /** Whether one of the given proofs is right, which is then used up and recorded. Nobody else's key will do. */
  async prove(actor: Actor, proof: Proof): Promise<FactorKind | null> {
    const byKey = proof.passkey ? await this.passkeys.proofIn(proof.passkey) : null;
    let used: FactorKind | null = null;
    await this.unitOfWork.run(actor, { command: 'proveFactor', input: {} }, async (tx) => {
      const note = async (row: { id: string; version: number } | null, factor: FactorKind) => {
        if (!row) return;
        used = factor;
        const event: FactorUsed = { type: 'factor.used', subjectId: actor.id, data: { factor } };
        await tx.save(row, event);
      };
      if (proof.passkey) {
        if (byKey?.accountId === actor.id) await note(await this.passkeys.use(tx, byKey), 'PASSKEY');
      } else if (proof.code) await note(await this.authenticators.use(tx, actor.id, proof.code), 'TOTP');
      else if (proof.recoveryCode) {
        await note(await this.codes.use(tx, actor.id, proof.recoveryCode), 'RECOVERY_CODE');
        if (used) await this.tellUsed(tx, actor.id);
      }
      return { id: actor.id };
    });
    return used;
  }

  /** Writes down that a key answered; false if a copy of it did meanwhile. */
  async useKey(actor: Actor, proof: PasskeyProof): Promise<boolean> {
    let used = false;
    await this.unitOfWork.run(actor, { command: 'proveFactor', input: {} }, async (tx) => {
      const passkey = await this.passkeys.use(tx, proof);
      const event: FactorUsed = { type: 'factor.used', subjectId: actor.id, data: { factor: 'PASSKEY' } };
      if (passkey) await tx.save(passkey, event);
      used = passkey !== null;
      return { id: actor.id };
    });
    return used;
  }

  /** For somebody who lost their device: the next sign-in takes the password alone, and asks them to set up another. */
  async reset(actor: Actor, input: Press & { accountId: string }): Promise<{ id: string }> {
    onlyAsOneself(actor);
    requireConfirmed(actor);
    const holder = await this.queries.holder(input.accountId);
    return this.unitOfWork.run(actor, { command: 'resetSecondFactor', input }, async (tx) => {
      const account = await this.administered.administered(tx, input.accountId);
      if (!holder || !mayAdminister(actor, AccountAction.CHANGE, account)) return refuse(new NotFound());
      if (!hasSecondFactor(holder)) refuse(new IllegalTransition('NONE', 'Người này chưa có xác thực hai lớp.'));
      await this.authenticators.take(tx, holder.id);
      await this.passkeys.take(tx, holder.id);
      await this.codes.take(tx, holder.id);
      const { displayName } = holder;
      const event: FactorsReset = { type: 'factors.reset', subjectId: holder.id, data: { displayName } };
      tx.note(event);
      await this.post.send(tx, holder, factorsReset, { by: actor.displayName });
      return { id: holder.id };
    });
  }

  private async tellUsed(tx: Transaction, accountId: string): Promise<void> {
    await this.post.send(tx, await this.holders.of(accountId), factorChanged, { factor: 'RECOVERY_CODE', how: 'USED' });
  }
}

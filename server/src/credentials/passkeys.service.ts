import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { type Actor, requireConfirmed } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { InvalidInput, NotFound, refuse } from '@libs/refusals';
import { oneLine } from '@libs/vietnamese';
import { ChallengesQueries } from './challenges.queries';
import type { PasskeyAdded, PasskeyRemoved } from './credentials.events';
import { CredentialsQueries } from './credentials.queries';
import { Holders, onlyAsOneself } from './holders.service';
import { Passkey } from './passkey.entity';
import type { Press } from './passwords.service';
import { RecoveryCodes } from './recovery-codes.service';
import { SecurityPost } from './security-post.service';
import { factorChanged } from './security-words';

/** What a browser is asked; `options` is JSON of the WebAuthn standard. */
export interface PasskeyQuestion {
  readonly challengeId: string;
  readonly options: string;
}

/** What it answered, as JSON. */
export interface PasskeyAnswer {
  readonly challengeId: string;
  readonly response: string;
}

/** A right answer, to be written down in the transaction that acts on it. */
export interface PasskeyProof {
  readonly accountId: string;
  readonly passkeyId: string;
  readonly counter: number;
  /** Whether the device made sure who holds it: a finger, a face, a PIN. */
  readonly userVerified: boolean;
}

const mostPasskeys = 10;

/** Only at our own address, whatever the request says it is (reliability.md A.5, S-48). */
const origin = new URL(config.PUBLIC_URL).origin;
const rpID = new URL(config.PUBLIC_URL).hostname;

/** Keys in people's devices (WebAuthn): a second proof, and the first one too where the device knows its owner. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: CredentialsQueries,
    private readonly challenges: ChallengesQueries,
    private readonly holders: Holders,
    private readonly codes: RecoveryCodes,
    private readonly post: SecurityPost,
  ) {}

  /** Begins to add one of one's own. */
  async start(actor: Actor): Promise<PasskeyQuestion> {
    onlyAsOneself(actor);
    requireConfirmed(actor);
    const { username, displayName } = await this.holders.of(actor.id);
    const known = await this.queries.passkeysOf(actor.id);
    if (known.length >= mostPasskeys)
      refuse(new InvalidInput('name', `Mỗi người có nhiều nhất ${mostPasskeys} khóa. Gỡ bớt rồi thêm.`));
    const { id, challenge } = await this.challenges.make('REGISTER', actor.id);
    const options = await generateRegistrationOptions({
      ...{ rpName: 'Thông tin điều hành', rpID, userName: username, userDisplayName: displayName },
      userID: Uint8Array.from(Buffer.from(actor.id.replaceAll('-', ''), 'hex')),
      challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
    return { challengeId: id, options: JSON.stringify(options) };
  }

  /** Adds it. Answers the recovery codes if this is the person's first second factor. */
  async add(
    actor: Actor,
    input: Press & PasskeyAnswer & { name: string },
  ): Promise<{ recoveryCodes: string[] | null }> {
    onlyAsOneself(actor);
    const name = oneLine(input.name);
    if (!name) refuse(new InvalidInput('name', 'Đặt tên cho khóa để sau này nhận ra.'));
    const asked = await this.challenges.take(input.challengeId, 'REGISTER');
    if (asked?.accountId !== actor.id) return refuse(new InvalidInput('response', expired));
    const info = await this.registered(asked.challenge, input.response);
    const holder = await this.holders.of(actor.id);
    let recoveryCodes: string[] | null = null;
    await this.unitOfWork.run(actor, { command: 'addPasskey', input: {} }, async (tx) => {
      const { credential, credentialBackedUp } = info;
      const passkey = Object.assign(new Passkey(), {
        ...{
          id: randomUUID(),
          accountId: actor.id,
          name,
          credentialId: credential.id,
          counter: String(credential.counter),
        },
        ...{ publicKey: Buffer.from(credential.publicKey), transports: credential.transports ?? [] },
        ...{ synced: credentialBackedUp, madeAt: tx.now, lastUsedAt: null },
      });
      await tx.save(passkey, { type: 'passkey.added', subjectId: actor.id, data: { name } } satisfies PasskeyAdded);
      recoveryCodes = await this.codes.forFirstFactor(tx, holder);
      await this.post.send(tx, holder, factorChanged, { factor: 'PASSKEY', how: 'ADDED' });
      return passkey;
    });
    return { recoveryCodes };
  }

  async remove(actor: Actor, input: Press & { id: string }): Promise<{ id: string }> {
    onlyAsOneself(actor);
    requireConfirmed(actor);
    const holder = await this.holders.of(actor.id);
    if (holder.passkeyCount === 1 && !holder.totpSince) await this.holders.refuseLastFactor(holder);
    return this.unitOfWork.run(actor, { command: 'removePasskey', input }, async (tx) => {
      const passkey = await tx.hold(Passkey, input.id);
      if (passkey?.accountId !== actor.id) return refuse(new NotFound());
      await this.drop(tx, passkey);
      await this.post.send(tx, holder, factorChanged, { factor: 'PASSKEY', how: 'REMOVED' });
      return { id: actor.id };
    });
  }

  /** Takes away all of somebody's. */
  async take(tx: Transaction, accountId: string): Promise<void> {
    for (const { id } of await this.queries.passkeysOf(accountId)) {
      const passkey = await tx.hold(Passkey, id);
      if (passkey) await this.drop(tx, passkey);
    }
  }

  /**
   * A question for whoever can answer it. Without an account no key is named: nobody learns from it who has one
   * (reliability.md A.5, S-42).
   */
  async ask(accountId: string | null): Promise<PasskeyQuestion> {
    const known = accountId ? await this.queries.passkeysOf(accountId) : [];
    const { id, challenge } = await this.challenges.make('PROVE', accountId);
    const options = await generateAuthenticationOptions({
      rpID,
      challenge: Uint8Array.from(Buffer.from(challenge, 'base64url')),
      allowCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      userVerification: accountId ? 'preferred' : 'required',
    });
    return { challengeId: id, options: JSON.stringify(options) };
  }

  /** Whose key answered, if it answered our question at our address and for the first time; null for everything else. */
  async proofIn(answer: PasskeyAnswer): Promise<PasskeyProof | null> {
    const asked = await this.challenges.take(answer.challengeId, 'PROVE');
    const response = parsed<AuthenticationResponseJSON>(answer.response);
    if (!asked || !response) return null;
    const known = await this.queries.passkey(response.id);
    if (!known || (asked.accountId && asked.accountId !== known.accountId)) return null;
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response,
        expectedChallenge: asked.challenge,
        expectedOrigin: origin,
        expectedRPID: rpID,
        requireUserVerification: asked.accountId === null,
        credential: {
          id: known.credentialId,
          publicKey: Uint8Array.from(known.publicKey),
          counter: Number(known.counter),
          transports: known.transports,
        },
      });
      if (!verified) return null;
      const { newCounter, userVerified } = authenticationInfo;
      return { accountId: known.accountId, passkeyId: known.id, counter: newCounter, userVerified };
    } catch {
      return null;
    }
  }

  /** The key with its new count, to be saved with what it was used for; null if somebody used a copy meanwhile. */
  async use(tx: Transaction, { passkeyId, counter }: PasskeyProof): Promise<Passkey | null> {
    const passkey = await tx.hold(Passkey, passkeyId);
    if (!passkey) return null;
    const before = Number(passkey.counter);
    if ((before > 0 || counter > 0) && counter <= before) return null;
    return Object.assign(passkey, { counter: String(counter), lastUsedAt: tx.now });
  }

  private async drop(tx: Transaction, { id, accountId, name }: Passkey): Promise<void> {
    await this.queries.dropPasskey(tx, id);
    const event: PasskeyRemoved = { type: 'passkey.removed', subjectId: accountId, data: { name } };
    tx.note(event);
  }

  private async registered(challenge: string, answer: string) {
    const response = parsed<RegistrationResponseJSON>(answer);
    if (!response) return refuse(new InvalidInput('response', unreadable));
    try {
      const result = await verifyRegistrationResponse({
        ...{ response, expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID },
        requireUserVerification: false,
      });
      if (result.verified) return result.registrationInfo;
    } catch {
      // What was wrong with it is the sender's to know: it does not come from our page.
    }
    return refuse(new InvalidInput('response', unreadable));
  }
}

const expired = 'Đã quá lâu từ khi bắt đầu thêm khóa. Làm lại từ đầu.';
const unreadable = 'Thiết bị trả lời không đúng. Thử lại, hoặc dùng thiết bị khác.';

function parsed<T extends { id: string }>(json: string): T | null {
  try {
    const value = JSON.parse(json);
    return typeof value?.id === 'string' && typeof value?.response === 'object' ? value : null;
  } catch {
    return null;
  }
}

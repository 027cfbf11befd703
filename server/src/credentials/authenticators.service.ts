import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { create as qrCode } from 'qrcode';
import { type Actor, requireConfirmed } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { seal, unseal } from '@libs/config';
import { IllegalTransition, InvalidInput, refuse } from '@libs/refusals';
import type { TotpAdded, TotpRemoved, TotpStarted } from './credentials.events';
import { CredentialsQueries } from './credentials.queries';
import { GuessLimits } from './guess-limits.queries';
import { Holders, onlyAsOneself } from './holders.service';
import type { Press } from './passwords.service';
import { RecoveryCodes } from './recovery-codes.service';
import { SecurityPost } from './security-post.service';
import { factorChanged } from './security-words';
import { Totp } from './totp.entity';

const period = 30;
const key = 'second-factors';

const generatorOf = (secret: Buffer, username: string) =>
  new TOTP({
    ...{ issuer: 'Thông tin điều hành', label: username, algorithm: 'SHA1', digits: 6, period },
    secret: new Secret({ buffer: new Uint8Array(secret).buffer as ArrayBuffer }),
  });

/** What the person's app needs: by its camera, or typed. */
export interface AuthenticatorSetup {
  readonly secret: string;
  readonly uri: string;
  /** The path of an SVG of `qrSize` × `qrSize` unit squares. */
  readonly qrPath: string;
  readonly qrSize: number;
}

/** Codes of an authenticator app (RFC 6238). */
@Injectable()
export class Authenticators {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: CredentialsQueries,
    private readonly holders: Holders,
    private readonly limits: GuessLimits,
    private readonly codes: RecoveryCodes,
    private readonly post: SecurityPost,
  ) {}

  /** Makes a secret that counts only after `confirm`; begun again, it is another. */
  async start(actor: Actor): Promise<AuthenticatorSetup> {
    onlyAsOneself(actor);
    requireConfirmed(actor);
    const { username, totpSince } = await this.holders.of(actor.id);
    if (totpSince) refuse(new IllegalTransition('ON', 'Bạn đã có mã trên điện thoại. Gỡ trước khi thiết lập lại.'));
    const secret = Buffer.from(new Secret({ size: 20 }).bytes);
    await this.unitOfWork.run(actor, { command: 'startTotp', input: {} }, async (tx) => {
      const totp = (await tx.hold(Totp, actor.id)) ?? Object.assign(new Totp(), { id: actor.id, lastStep: 0 });
      Object.assign(totp, { secret: seal(key, secret, actor.id), madeAt: tx.now, confirmedAt: null });
      return tx.save(totp, { type: 'totp.started', subjectId: actor.id, data: {} } satisfies TotpStarted);
    });
    const generator = generatorOf(secret, username);
    const uri = generator.toString();
    return { secret: generator.secret.base32, uri, ...drawn(uri) };
  }

  /** The first right code: from now on it is asked for. Answers the recovery codes if these are the person's first. */
  async confirm(actor: Actor, input: Press & { code: string }): Promise<{ recoveryCodes: string[] | null }> {
    onlyAsOneself(actor);
    await this.limits.guessedBy(actor.id);
    const holder = await this.holders.of(actor.id);
    let recoveryCodes: string[] | null = null;
    await this.unitOfWork.run(actor, { command: 'confirmTotp', input }, async (tx) => {
      const step = await this.stepOf(tx, actor.id, input.code, { confirmed: false });
      if (!step)
        return refuse(new InvalidInput('code', 'Mã không đúng. Kiểm tra giờ trên điện thoại rồi nhập mã mới nhất.'));
      const totp = (await tx.hold(Totp, actor.id))!;
      Object.assign(totp, { confirmedAt: tx.now, lastStep: step });
      await tx.save(totp, { type: 'totp.added', subjectId: actor.id, data: {} } satisfies TotpAdded);
      recoveryCodes = await this.codes.forFirstFactor(tx, holder);
      await this.post.send(tx, holder, factorChanged, { factor: 'TOTP', how: 'ADDED' });
      return totp;
    });
    return { recoveryCodes };
  }

  async remove(actor: Actor, input: Press): Promise<{ id: string }> {
    onlyAsOneself(actor);
    requireConfirmed(actor);
    const holder = await this.holders.of(actor.id);
    if (!holder.totpSince) refuse(new IllegalTransition('OFF', 'Bạn chưa có mã trên điện thoại.'));
    if (!holder.passkeyCount) await this.holders.refuseLastFactor(holder);
    return this.unitOfWork.run(actor, { command: 'removeTotp', input }, async (tx) => {
      await this.take(tx, actor.id);
      await this.post.send(tx, holder, factorChanged, { factor: 'TOTP', how: 'REMOVED' });
      return { id: actor.id };
    });
  }

  /** Takes it away, where there is one. */
  async take(tx: Transaction, accountId: string): Promise<void> {
    const totp = await tx.hold(Totp, accountId);
    if (!totp?.confirmedAt) return;
    // The row stays, without its secret: the last step that was used is not forgotten.
    Object.assign(totp, { confirmedAt: null, secret: Buffer.alloc(0) });
    await tx.save(totp, { type: 'totp.removed', subjectId: accountId, data: {} } satisfies TotpRemoved);
  }

  /** Whether the code is right now; each is right once, whoever else sends it at the same moment (reliability.md A.5, S-47). */
  async use(tx: Transaction, accountId: string, code: string): Promise<Totp | null> {
    const step = await this.stepOf(tx, accountId, code, { confirmed: true });
    if (!step) return null;
    const totp = (await tx.hold(Totp, accountId))!;
    totp.lastStep = step;
    return totp;
  }

  /** The step of a code, of this one and its two neighbours; null for a wrong code and one that was used. Holds the row first. */
  private async stepOf(tx: Transaction, accountId: string, code: string, { confirmed }: { confirmed: boolean }) {
    const totp = await tx.hold(Totp, accountId);
    if (!totp || Boolean(totp.confirmedAt) !== confirmed) return null;
    const sealed = await this.queries.sealedTotp(tx, accountId);
    if (!sealed.length) return null;
    const secret = unseal(key, sealed, accountId);
    const delta = generatorOf(secret, '').validate({ token: code.replace(/\s/g, ''), window: 1, timestamp: +tx.now });
    if (delta === null) return null;
    const step = Math.floor(+tx.now / 1_000 / period) + delta;
    return step > totp.lastStep ? step : null;
  }
}

/** The code as one path: nothing of it has to be trusted as markup. */
function drawn(text: string): { qrPath: string; qrSize: number } {
  const { modules } = qrCode(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const squares: string[] = [];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (modules.get(y, x)) squares.push(`M${x} ${y}h1v1h-1z`);
  return { qrPath: squares.join(''), qrSize: size };
}

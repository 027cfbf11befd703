import { inject, Injectable } from '@angular/core';
import { Apollo, type TypedDocumentNode } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { anonymous } from '../graphql/link';
import { reasonOf } from '../graphql/request-failed';
import { texts } from '../i18n/text';
import {
  SignInWithPasskeyDocument,
  StartConfirmDocument,
  StartPasskeyDocument,
  StartPasskeySignInDocument,
} from './credentials.generated';
import { Session } from './session';

/** What a passkey is asked, as the server made it. */
export interface Question {
  challengeId: string;
  options: string;
}
/** What it answered. */
export interface Answer {
  challengeId: string;
  response: string;
}

/** Whether this browser can ask for passkeys here: only over https and on localhost. */
export const knowsPasskeys = (): boolean => window.isSecureContext && 'PublicKeyCredential' in window;

/** Asks the person's device. Whoever closes the browser's window has changed their mind: that is no error. */
@Injectable({ providedIn: 'root' })
export class PasskeyProofs {
  private readonly apollo = inject(Apollo);
  private readonly session = inject(Session);
  private readonly t = texts();

  /** Resolves to the reason why not, or to undefined when signed in. */
  async signIn(): Promise<string | undefined> {
    try {
      const { data } = await this.send(StartPasskeySignInDocument, {}, anonymous);
      const asked = data!.startPasskeySignIn;
      if (asked.__typename !== 'PasskeyQuestion') return asked.message;
      const passkey = await this.answer(asked);
      if (!passkey) return this.t('credentials.passkey.notGiven');
      const input = { passkey, kind: 'COOKIE' as const };
      const { data: answered } = await this.send(SignInWithPasskeyDocument, { input }, anonymous);
      const result = answered!.signInWithPasskey;
      if (result.__typename !== 'Session') return result.message;
      await this.session.begin(result);
      return undefined;
    } catch (error) {
      return this.t(`ui.failure.${reasonOf(error)}`);
    }
  }

  /** For `confirmIdentity`: what one of the person's own keys answered; a text is why there is no answer. */
  async confirm(): Promise<Answer | string> {
    const { data } = await this.send(StartConfirmDocument, { input: {} }, {});
    const asked = data!.startConfirm;
    if (asked.__typename !== 'PasskeyQuestion') return asked.message;
    return (await this.answer(asked)) ?? this.t('credentials.passkey.notGiven');
  }

  /** What a key answers to a question; null: none did. */
  async answer({ challengeId, options }: Question): Promise<Answer | null> {
    const { startAuthentication } = await import('@simplewebauthn/browser');
    try {
      const response = await startAuthentication({ optionsJSON: JSON.parse(options) });
      return { challengeId, response: JSON.stringify(response) };
    } catch {
      return null;
    }
  }

  /** Makes a new key on the person's device; a text is why there is none. */
  async register(): Promise<Answer | string> {
    const { data } = await this.send(StartPasskeyDocument, { input: {} }, {});
    const asked = data!.startPasskey;
    if (asked.__typename !== 'PasskeyQuestion') return asked.message;
    const { startRegistration } = await import('@simplewebauthn/browser');
    try {
      const response = await startRegistration({ optionsJSON: JSON.parse(asked.options) });
      return { challengeId: asked.challengeId, response: JSON.stringify(response) };
    } catch (error) {
      const known = (error as Error).name === 'InvalidStateError';
      return this.t(known ? 'credentials.passkey.already' : 'credentials.passkey.notMade');
    }
  }

  private send<Data, Variables>(mutation: TypedDocumentNode<Data, Variables>, variables: object, context: object) {
    return firstValueFrom(this.apollo.mutate<Data>({ mutation, variables, context } as never));
  }
}

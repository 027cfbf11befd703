import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { query } from '../../graphql/query';
import { Language, type LanguageCode } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { SignInWaysDocument } from '../auth.generated';
import { knowsPasskeys, PasskeyProofs } from '../passkey-proofs';
import { Session } from '../session';
import { SignInForm } from '../sign-in-form/sign-in-form';

const problems = ['unreachable', 'refused', 'unknown', 'throttled'] as const;

/** The door. `?ve=` says where to go afterwards, `?loi=` why the provider let nobody in. */
@Component({
  selector: 'app-sign-in-page',
  imports: [MatButton, MatIcon, RefusalBanner, RouterLink, SignInForm],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly dialogs = inject(MatDialog);
  private readonly keys = inject(PasskeyProofs);
  private chosen?: LanguageCode;

  readonly ve = input<string>();
  /** Why somebody is back from the provider. */
  readonly loi = input<string>();

  protected readonly t = texts();
  protected readonly language = inject(Language);

  protected readonly passkeys = knowsPasskeys();
  protected readonly asking = signal(false);
  private readonly refusal = signal('');

  private readonly ways = query(SignInWaysDocument, () => ({}));
  protected readonly provider = computed(() => this.ways.value()?.signInWays.provider);
  protected readonly atProvider = computed(() => `/oidc/start?ve=${encodeURIComponent(this.ve() ?? '/')}`);
  protected readonly problem = computed(() => {
    const problem = problems.find((each) => each === this.loi());
    if (problem) return this.refusal() || this.t(`auth.providerProblem.${problem}`);
    return this.refusal() || (this.session.shutOut() ? this.t('auth.shutOut.atDoor') : '');
  });

  constructor() {
    shortcut('F1', () => this.help());
  }

  protected async help() {
    const { openHelp } = await import('../../help/open-help');
    openHelp(this.dialogs, this.router.url);
  }

  protected choose(code: LanguageCode) {
    this.chosen = code;
    void this.language.use(code);
  }

  /** The browser shows the keys that it has for us; the person chooses one, and is in. */
  protected async byPasskey() {
    this.asking.set(true);
    this.refusal.set('');
    try {
      const refusal = await this.keys.signIn();
      if (refusal === undefined) this.enter();
      else this.refusal.set(refusal);
    } finally {
      this.asking.set(false);
    }
  }

  protected enter() {
    // Who chose a language at the door meant it.
    if (this.chosen) void this.session.setLanguage(this.chosen);
    const url = this.ve();
    // The playground is a page of ours outside the console.
    if (url?.startsWith('/graphiql')) return location.assign(url);
    // Only a path of ours: an address from a mail must not lead elsewhere.
    void this.router.navigateByUrl(url?.startsWith('/') && !url.startsWith('//') ? url : '/');
  }
}

import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { reasonOf } from '../../graphql/request-failed';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { SecondStep } from '../second-step/second-step';
import { type SecondFactorNeeded, Session } from '../session';

/**
 * User name and password: the page's and the dialog's. A real form with native names, so that password managers and
 * the browser's own filling work; `username` given means it is that person who comes back.
 */
@Component({
  selector: 'app-sign-in-form',
  imports: [MatButton, MatFormFieldModule, MatIcon, MatIconButton, MatInput, RefusalBanner, SecondStep],
  templateUrl: './sign-in-form.html',
  styleUrl: './sign-in-form.scss',
})
export class SignInForm {
  private readonly session = inject(Session);
  private readonly passwordField = viewChild.required<ElementRef<HTMLInputElement>>('passwordField');
  private readonly usernameField = viewChild.required<ElementRef<HTMLInputElement>>('usernameField');

  readonly username = input('');
  readonly submitLabel = input.required<string>();
  readonly signedIn = output();

  protected readonly t = texts();
  protected readonly given = linkedSignal(() => this.username());
  /** The password was right: what is to be proved now. */
  protected readonly second = signal<SecondFactorNeeded | undefined>(undefined);
  readonly atSecondStep = computed(() => this.second() !== undefined);
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);
  protected readonly shown = signal(false);
  protected readonly capsLock = signal(false);
  protected readonly missingUsername = signal(false);
  protected readonly missingPassword = signal(false);
  protected readonly label = computed(() => (this.sending() ? this.t('auth.signingIn') : this.submitLabel()));

  constructor() {
    afterNextRender(() => (this.username() ? this.passwordField() : this.usernameField()).nativeElement.focus());
  }

  protected noticeCapsLock(event: Event) {
    if (event instanceof KeyboardEvent) this.capsLock.set(event.getModifierState('CapsLock'));
  }

  protected async send(event: Event) {
    event.preventDefault();
    if (this.sending()) return;
    // Read from the fields: password managers may fill them without telling anybody.
    const username = this.usernameField().nativeElement.value.trim();
    const password = this.passwordField().nativeElement.value;
    this.missingUsername.set(!username);
    this.missingPassword.set(!password);
    if (!username) return this.usernameField().nativeElement.focus();
    if (!password) return this.passwordField().nativeElement.focus();
    this.sending.set(true);
    this.refusal.set('');
    try {
      const answer = await this.session.signIn(username, password);
      if (answer === undefined) return this.signedIn.emit();
      if (typeof answer === 'string') this.refuse(answer);
      else this.second.set(answer);
    } catch (error) {
      this.refuse(this.t(`ui.failure.${reasonOf(error)}`));
    } finally {
      this.sending.set(false);
    }
  }

  private refuse(message: string) {
    this.refusal.set(message);
    this.passwordField().nativeElement.select();
  }
}

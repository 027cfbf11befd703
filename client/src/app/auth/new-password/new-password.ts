import { Component, computed, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';

/** What a password has to be, as the server says it. */
export interface Rules {
  least: number;
  classes: boolean;
  remembered: number;
}

const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{N}]/u];

/** A new password, typed twice, with what is asked of it ticked off while one types. What is easily guessed the server knows. */
@Component({
  selector: 'app-new-password',
  imports: [MatButton, MatFormFieldModule, MatIcon, MatIconButton, MatInput, RefusalBanner],
  templateUrl: './new-password.html',
  styleUrl: './new-password.scss',
})
export class NewPassword {
  private readonly newField = viewChild.required<ElementRef<HTMLInputElement>>('newField');
  private readonly againField = viewChild.required<ElementRef<HTMLInputElement>>('againField');
  private readonly currentField = viewChild<ElementRef<HTMLInputElement>>('currentField');

  readonly rules = input.required<Rules>();
  /** Whose: for the browser, which keeps passwords by name. */
  readonly username = input.required<string>();
  readonly asksCurrent = input(false);
  readonly refusal = input('');
  readonly sending = input(false);
  readonly chosen = output<{ currentPassword: string; newPassword: string }>();

  protected readonly t = texts();
  protected readonly shown = signal(false);
  protected readonly problem = signal('');
  protected readonly typed = signal('');
  protected readonly again = signal('');
  protected readonly checks = computed(() => {
    const { least, classes: all, remembered } = this.rules();
    const typed = this.typed();
    return [
      { words: this.t('credentials.password.least', { n: least }), met: [...typed.normalize('NFC')].length >= least },
      ...(all
        ? [{ words: this.t('credentials.password.classes'), met: classes.every((each) => each.test(typed)) }]
        : []),
      { words: this.t('credentials.password.same'), met: typed !== '' && typed === this.again() },
      { words: this.t('credentials.password.common'), met: null },
      ...(remembered > 1 ? [{ words: this.t('credentials.password.remembered', { n: remembered }), met: null }] : []),
    ];
  });

  protected send(event: Event) {
    event.preventDefault();
    if (this.sending()) return;
    // Read from the fields: password managers may fill them without telling anybody.
    const newPassword = this.newField().nativeElement.value;
    const currentPassword = this.currentField()?.nativeElement.value ?? '';
    this.problem.set('');
    if (this.asksCurrent() && !currentPassword) return this.stop('auth.passwordMissing', this.currentField());
    if (!newPassword) return this.stop('credentials.password.missing', this.newField());
    if (newPassword !== this.againField().nativeElement.value)
      return this.stop('credentials.password.differs', this.againField());
    this.chosen.emit({ currentPassword, newPassword });
  }

  private stop(
    key: 'auth.passwordMissing' | 'credentials.password.missing' | 'credentials.password.differs',
    field?: ElementRef<HTMLInputElement>,
  ) {
    this.problem.set(this.t(key));
    field?.nativeElement.focus();
  }
}

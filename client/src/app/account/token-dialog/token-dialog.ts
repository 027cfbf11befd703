import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { form, FormField, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { mutation } from '../../graphql/mutation';
import type { AccessTokenScope } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { Segments } from '../../ui/segments/segments';
import { shortcut } from '../../ui/shortcuts';
import { CreateAccessTokenDocument } from '../account.generated';
import { scopes } from '../scope-words';

const dayMs = 86_400_000;
const lengths = ['30', '90', '365'] as const;

/** Makes a token, and shows its secret this once: then only its own button closes it. Closes with true if one was made. */
@Component({
  selector: 'app-token-dialog',
  imports: [FormField, MatButton, MatDialogModule, MatFormFieldModule, MatIcon, MatInput, RefusalBanner, Segments],
  templateUrl: './token-dialog.html',
  styleUrl: './token-dialog.scss',
})
export class TokenDialog {
  private readonly dialog = inject<MatDialogRef<TokenDialog, boolean>>(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly create = mutation(CreateAccessTokenDocument);

  protected readonly t = texts();
  protected readonly sending = signal(false);
  protected readonly refusal = signal('');
  /** The token that was made; its secret is null when the answer to an earlier press had been lost. */
  protected readonly made = signal<{ name: string; secret: string | null } | null>(null);
  protected readonly typed = signal({ name: '', days: '90' });
  protected readonly form = form(this.typed, (path) => {
    validate(path.name, ({ value }) =>
      value().trim() ? undefined : { kind: 'missing', message: this.t('account.tokens.dialog.nameMissing') },
    );
    maxLength(path.name, 100);
  });
  protected readonly scopes = scopes;
  protected readonly chosen = signal<readonly AccessTokenScope[]>(['READ']);
  protected readonly noScope = signal(false);
  protected readonly lengths = lengths.map((id) => ({ id, words: this.t(`account.tokens.dialog.day.${id}`) }));
  protected readonly until = computed(() =>
    this.t('account.tokens.dialog.until', {
      day: dayInWords(
        officeDay(new Date(Date.now() + Number(this.typed().days) * dayMs)),
        'full',
        this.language.code(),
      ),
    }),
  );

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
  }

  protected async send() {
    if (this.sending() || this.made()) return;
    this.form.name().markAsTouched();
    this.noScope.set(!this.chosen().length);
    if (this.form().invalid() || this.noScope()) return setTimeout(() => focusFirstWrong(this.host.nativeElement));
    this.sending.set(true);
    this.dialog.disableClose = true;
    try {
      const { name, days } = this.typed();
      const outcome = await this.create({
        input: { name: name.trim(), days: Number(days), scopes: [...this.chosen()] },
      });
      if (!outcome.ok) return this.refusal.set(outcome.refusal.message);
      this.made.set({ name: outcome.value.token.name, secret: outcome.value.secret ?? null });
    } finally {
      this.sending.set(false);
      // Esc must not take away what is shown only once.
      this.dialog.disableClose = this.made() !== null;
    }
    return undefined;
  }

  protected choose(scope: AccessTokenScope) {
    this.chosen.update((now) => (now.includes(scope) ? now.filter((each) => each !== scope) : [...now, scope]));
    this.noScope.set(false);
  }

  protected async copy(secret: string) {
    await navigator.clipboard.writeText(secret);
    this.notice.say(this.t('account.tokens.dialog.copied'));
  }
}

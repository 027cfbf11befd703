import { afterNextRender, Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { anonymous } from '../../graphql/link';
import { reasonOf } from '../../graphql/request-failed';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { AskPasswordResetDocument } from '../credentials.generated';
import { Door } from '../door/door';

/** Asks for a link to choose another password. What comes of it only the person's own mail tells. */
@Component({
  selector: 'app-forgot-page',
  imports: [Door, MatButton, MatFormFieldModule, MatInput, RefusalBanner, RouterLink],
  template: `
    @if (sent()) {
      <app-door [heading]="t('credentials.forgot.sentTitle')">
        <p role="status">{{ t('credentials.forgot.sent') }}</p>
        <a matButton routerLink="/dang-nhap">{{ t('credentials.forgot.back') }}</a>
      </app-door>
    } @else {
      <app-door [heading]="t('credentials.forgot.title')">
        <p>{{ t('credentials.forgot.purpose') }}</p>
        <form novalidate (submit)="send($event)">
          <app-refusal-banner [message]="refusal()" />
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t('credentials.forgot.login') }}</mat-label>
            <input
              #loginField
              matInput
              name="username"
              autocomplete="username"
              autocapitalize="none"
              spellcheck="false"
            />
          </mat-form-field>
          <button matButton="filled" type="submit" class="send" [disabled]="sending()">
            {{ t('credentials.forgot.send') }}
          </button>
          <a matButton routerLink="/dang-nhap">{{ t('credentials.forgot.back') }}</a>
        </form>
      </app-door>
    }
  `,
  styles: `
    p {
      margin: 0;
      color: var(--ink-soft);
    }
    form {
      display: flex;
      flex-direction: column;
      gap: 16px;
    }
    .send {
      min-height: 40px;
    }
    @media (max-width: 480px) {
      .send {
        min-height: 44px;
      }
    }
    app-refusal-banner:empty {
      display: none;
    }
  `,
})
export class ForgotPage {
  private readonly apollo = inject(Apollo);
  private readonly loginField = viewChild<ElementRef<HTMLInputElement>>('loginField');

  protected readonly t = texts();
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);
  protected readonly sent = signal(false);

  constructor() {
    afterNextRender(() => this.loginField()?.nativeElement.focus());
  }

  protected async send(event: Event) {
    event.preventDefault();
    const field = this.loginField()!.nativeElement;
    const login = field.value.trim();
    this.refusal.set(login ? '' : this.t('credentials.forgot.missing'));
    if (!login) return field.focus();
    this.sending.set(true);
    try {
      const variables = { input: { login } };
      const asked = this.apollo.mutate({ mutation: AskPasswordResetDocument, variables, context: anonymous });
      const result = (await firstValueFrom(asked)).data!.askPasswordReset;
      if (result.__typename === 'PasswordResetAsked') this.sent.set(true);
      else this.refusal.set(result.message);
    } catch (error) {
      this.refusal.set(this.t(`ui.failure.${reasonOf(error)}`));
    } finally {
      this.sending.set(false);
    }
  }
}

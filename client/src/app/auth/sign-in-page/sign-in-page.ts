import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { SignInForm } from '../sign-in-form/sign-in-form';

/** The door. `?ve=` says where to go afterwards. */
@Component({
  selector: 'app-sign-in-page',
  imports: [SignInForm],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  private readonly router = inject(Router);

  readonly ve = input<string>();

  protected readonly t = texts();
  protected readonly language = inject(Language);

  protected enter() {
    const url = this.ve();
    // The playground is a page of ours outside the console.
    if (url === '/graphiql') return location.assign(url);
    // Only a path of ours: an address from a mail must not lead elsewhere.
    void this.router.navigateByUrl(url?.startsWith('/') && !url.startsWith('//') ? url : '/');
  }
}

import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Session } from './auth/session';
import { texts } from './i18n/text';
import { Appearance } from './shell/appearance';

/** The whole console. */
@Component({
  selector: 'app-root',
  imports: [RouterOutlet],
  template: `
    @if (session.unreachable()) {
      <p class="starting" role="status">{{ t('auth.unreachable') }}</p>
    }
    <router-outlet />
  `,
})
export class App {
  protected readonly session = inject(Session);
  protected readonly t = texts();

  constructor() {
    // Made here so that a change of theme is applied wherever it is made.
    inject(Appearance);
  }
}

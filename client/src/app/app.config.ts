import { provideHttpClient, withXhr } from '@angular/common/http';
import {
  type ApplicationConfig,
  ErrorHandler,
  inject,
  Injector,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import { MAT_DIALOG_DEFAULT_OPTIONS, MatDialogConfig } from '@angular/material/dialog';
import { provideRouter, TitleStrategy, withComponentInputBinding } from '@angular/router';
import { provideApollo } from 'apollo-angular';
import { routes } from './app.routes';
import { ConfirmIdentity } from './auth/confirm-identity';
import { Session } from './auth/session';
import { SessionWatch } from './auth/session-watch';
import { createCache } from './graphql/cache';
import { CONFIRM_IDENTITY, createLink, SESSION_HEARD, type SessionHeard, SIGN_IN_AGAIN } from './graphql/link';
import { provideLanguage } from './i18n/language';
import { Failures } from './shell/failures';
import { provideIcons } from './ui/icons';
import { PageTitle } from './ui/page-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(routes, withComponentInputBinding()),
    // XMLHttpRequest tells how far an upload has come; fetch does not.
    provideHttpClient(withXhr()),
    provideApollo(() => ({ link: createLink(), cache: createCache() })),
    provideLanguage(),
    provideIcons(),
    { provide: ErrorHandler, useClass: Failures },
    { provide: TitleStrategy, useClass: PageTitle },
    {
      provide: MAT_DIALOG_DEFAULT_OPTIONS,
      // They replace Material's own: without those a dialog would not even have the role of one.
      useValue: { ...new MatDialogConfig(), ariaModal: true, autoFocus: 'first-tabbable', maxWidth: '94vw' },
    },
    {
      provide: SIGN_IN_AGAIN,
      // Asked for late: the session itself talks to the server.
      useFactory:
        (injector = inject(Injector)) =>
        (shutOut: boolean) =>
          injector.get(Session).signInAgain(shutOut),
    },
    {
      provide: CONFIRM_IDENTITY,
      useFactory:
        (injector = inject(Injector)) =>
        () =>
          injector.get(ConfirmIdentity).confirm(),
    },
    {
      provide: SESSION_HEARD,
      useFactory: (injector = inject(Injector)) => {
        return (heard: SessionHeard) => injector.get(SessionWatch).heard(heard);
      },
    },
  ],
};

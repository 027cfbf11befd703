import { EnvironmentInjector, type ErrorHandler, inject, Injectable } from '@angular/core';
import { RequestFailed } from '../graphql/request-failed';
import { texts } from '../i18n/text';
import { Notice } from '../ui/notice';

/** What nobody caught: said quietly at the bottom, with a way to try again where there is one. */
@Injectable()
export class Failures implements ErrorHandler {
  // The handler is made before nearly everything else; what it needs is asked for when it is needed.
  private readonly injector = inject(EnvironmentInjector);

  handleError(error: unknown): void {
    const failure = rejection(error);
    console.error(failure);
    const notice = this.injector.get(Notice);
    const t = this.injector.runInContext(texts);
    if (!(failure instanceof RequestFailed)) {
      const missing = /dynamically imported module|Loading chunk|error loading/i.test(String(failure));
      // A page that was never opened before cannot be had without a network.
      if (missing && !navigator.onLine) return notice.say(t('ui.failure.offline'));
      // Missing: a new version was put in place while the page was open, and its old parts are gone.
      return notice.act(t(missing ? 'shell.outdated' : 'ui.failure.broken'), t('shell.reload'), () =>
        location.reload(),
      );
    }
    if (failure.retry) notice.act(t(`ui.failure.${failure.reason}`), t('ui.retry'), failure.retry);
    else notice.say(t(`ui.${failure.unsent ? 'notSent' : 'failure'}.${failure.reason}`));
  }
}

const rejection = (error: unknown): unknown =>
  error instanceof Error && 'rejection' in error
    ? error.rejection
    : error instanceof PromiseRejectionEvent
      ? error.reason
      : error;

import { inject, Injectable, signal } from '@angular/core';
import { mutation } from '../graphql/mutation';
import { texts } from '../i18n/text';
import { Notice } from '../ui/notice';
import { CancelRunDocument, RetryRunDocument, type RunFieldsFragment } from './schedules.generated';

/** What can be done to a rendering: stopped, or done again. */
@Injectable()
export class RunActs {
  private readonly notice = inject(Notice);
  private readonly t = texts();
  private readonly sendCancel = mutation(CancelRunDocument);
  private readonly sendRetry = mutation(RetryRunDocument);

  /** The one that something is being done to. */
  readonly busy = signal('');

  async cancel({ id, reportName: name }: RunFieldsFragment): Promise<void> {
    await this.during(id, async () => {
      const done = await this.sendCancel({ input: { id } });
      if (!done.ok) return this.notice.say(done.refusal.message);
      this.notice.act(this.t('schedules.archive.cancelled', { name }), this.t('ui.undo'), () => this.again(id));
    });
  }

  async retry({ id, reportName: name }: RunFieldsFragment): Promise<void> {
    await this.during(id, async () => {
      const refused = await this.again(id);
      this.notice.say(refused ?? this.t('schedules.archive.retried', { name }));
    });
  }

  private async again(id: string): Promise<string | undefined> {
    const done = await this.sendRetry({ input: { id } });
    return done.ok ? undefined : done.refusal.message;
  }

  private async during(id: string, work: () => Promise<void>): Promise<void> {
    this.busy.set(id);
    try {
      await work();
    } finally {
      this.busy.set('');
    }
  }
}

import { inject, Injectable } from '@angular/core';
import { mutation } from '../graphql/mutation';
import { texts } from '../i18n/text';
import { Notice } from '../ui/notice';
import {
  RemoveScheduleDocument,
  RestoreScheduleDocument,
  type ScheduleFieldsFragment,
  SwitchScheduleDocument,
} from './schedules.generated';

type Target = Pick<ScheduleFieldsFragment, 'id' | 'version' | 'name'>;

/** What is done to a schedule at once, and taken back as easily. `read` reads the list again. */
@Injectable()
export class ScheduleActs {
  private readonly notice = inject(Notice);
  private readonly t = texts();
  private readonly sendSwitch = mutation(SwitchScheduleDocument);
  private readonly sendRemove = mutation(RemoveScheduleDocument);
  private readonly sendRestore = mutation(RestoreScheduleDocument);

  async toggle({ id, version, name }: Target, enabled: boolean, read: () => void): Promise<void> {
    const done = await this.sendSwitch({ input: { id, expectedVersion: version, enabled } });
    if (!done.ok) {
      this.notice.say(done.refusal.message);
      return read();
    }
    const words = this.t(enabled ? 'schedules.list.switchedOn' : 'schedules.list.switchedOff', { name });
    const now = done.value.version;
    this.notice.undoable(words, () => this.toggle({ id, version: now, name }, !enabled, read));
  }

  async remove({ id, version, name }: Target, read: () => void): Promise<void> {
    const done = await this.sendRemove({ input: { id, expectedVersion: version } });
    read();
    if (!done.ok) return this.notice.say(done.refusal.message);
    const now = done.value.version;
    this.notice.undoable(this.t('schedules.list.removed', { name }), async () => {
      const back = await this.sendRestore({ input: { id, expectedVersion: now } });
      if (!back.ok) this.notice.say(back.refusal.message);
      read();
    });
  }
}

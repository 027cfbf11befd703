import { inject, Injectable } from '@angular/core';
import { texts } from '../i18n/text';
import { Notice } from '../ui/notice';
import { CursorStore } from './cursor-store';
import { DraftSavingStore } from './draft-saving-store';
import { DraftStore } from './draft-store';
import { focusPlace, leaveField, nextPlace } from './places';

/** Walks through what is missing for issuing, place by place. */
@Injectable()
export class MissingStore {
  private readonly draft = inject(DraftStore);
  private readonly saving = inject(DraftSavingStore);
  private readonly cursor = inject(CursorStore);
  private readonly notice = inject(Notice);
  private readonly t = texts();

  /** F8: what was typed last is read by the server first. */
  async walk(page: HTMLElement, step: 1 | -1): Promise<void> {
    const field = leaveField();
    await this.saving.flush();
    field?.focus();
    if (!this.draft.missing()?.length) this.notice.say(this.t('intake.issue.nothingMissing'));
    else this.goOn(page, step);
  }

  goOn(page: HTMLElement, step: 1 | -1 = 1): void {
    const missing = this.draft.missing() ?? [];
    if (!missing.length) return;
    this.draft.showMissing.set(true);
    const paths = missing.map(({ path }) => (path === 'rows' ? `rows.${this.draft.rows()[0]!.id}.text` : path));
    const place = nextPlace(page, paths, this.cursor.place(), step);
    if (!place || !focusPlace(page, place)) this.notice.say(missing[0]!.message);
  }
}

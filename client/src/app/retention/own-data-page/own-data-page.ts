import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { OwnDataExportsDocument, type OwnDataRowFragment, RequestOwnDataDocument } from '../retention.generated';

/** While one is being made, the page looks again so often. */
const lookMs = 2_000;

/** All that is kept about me, as a file that only I may have. */
@Component({
  selector: 'app-own-data-page',
  imports: [EmptyState, LoadFailed, MatButton, MatIcon, SkeletonRows, When],
  templateUrl: './own-data-page.html',
  styleUrl: './own-data-page.scss',
})
export class OwnDataPage {
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);
  private readonly requestOwnData = mutation(RequestOwnDataDocument);

  protected readonly t = texts();
  protected readonly exports = query(OwnDataExportsDocument, () => ({}));
  protected readonly waits = computed(() =>
    Boolean(this.exports.value()?.ownDataExports.some(({ state }) => state === 'WAITING')),
  );
  protected readonly asking = signal(false);

  constructor() {
    const looking = setInterval(() => this.waits() && void this.exports.refresh(), lookMs);
    inject(DestroyRef).onDestroy(() => clearInterval(looking));
  }

  protected state({ state, expiresAt }: OwnDataRowFragment): string {
    return this.t(`retention.ownData.${state}`, { day: expiresAt ? this.day(expiresAt) : '' });
  }

  protected day = (at: string) => dayInWords(officeDay(at), 'full', this.language.code());

  /** `1,2 MB`, as the language writes numbers. */
  protected size(bytes: number): string {
    const [number, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
    return `${number.toLocaleString(this.language.code(), { maximumFractionDigits: 1 })} ${unit}`;
  }

  protected async ask() {
    this.asking.set(true);
    try {
      const outcome = await this.requestOwnData({ input: {} });
      this.notice.say(outcome.ok ? this.t('retention.ownData.requested') : outcome.refusal.message);
      await this.exports.refresh();
    } finally {
      this.asking.set(false);
    }
  }
}

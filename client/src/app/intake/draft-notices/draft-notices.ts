import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { DuplicateKind } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { ConflictPanel } from '../conflict-panel/conflict-panel';
import { DraftSavingStore } from '../draft-saving-store';
import { DraftStore } from '../draft-store';
import { DuplicateStore } from '../duplicate-store';

/** What has to be said about the draft as a whole: it is no more, it is refused, it is there already, two people differ. */
@Component({
  selector: 'app-draft-notices',
  imports: [ConflictPanel, MatButton, RefusalBanner, RouterLink],
  template: `
    @if (saving.gone(); as words) {
      <app-refusal-banner [message]="words">
        <p>{{ t('intake.gone.kept') }}</p>
        <button matButton="outlined" type="button" (click)="saving.saveAsNew()">
          {{ t('intake.gone.saveAsNew') }}
        </button>
      </app-refusal-banner>
    }
    <app-refusal-banner [message]="refusal()" [details]="details()" />
    @if (duplicates.same(); as same) {
      <app-refusal-banner [message]="sameWords(same.kind)">
        <a [routerLink]="same.kind === 'DOCUMENT' ? ['/van-ban', same.id] : ['/nhap', same.id]">{{ same.title }}</a>
      </app-refusal-banner>
    }
    @if (draft.conflicts().length) {
      <app-conflict-panel />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    app-refusal-banner:empty {
      display: none;
    }
    p {
      margin: 0 0 4px;
    }
  `,
})
export class DraftNotices {
  protected readonly draft = inject(DraftStore);
  protected readonly saving = inject(DraftSavingStore);
  protected readonly duplicates = inject(DuplicateStore);
  protected readonly t = texts();
  protected readonly sameWords = (kind: DuplicateKind) => this.t(`intake.duplicate.${kind}`);
  protected readonly refusal = computed(() => (this.saving.refusal() ? this.t('intake.refused') : ''));
  /** In the server's own words: a mark of secrecy, a text that is too long. */
  protected readonly details = computed(() => {
    const refusal = this.saving.refusal();
    if (!refusal) return [];
    return refusal.__typename === 'InvalidInput' ? refusal.fields.map(({ message }) => message) : [refusal.message];
  });
}

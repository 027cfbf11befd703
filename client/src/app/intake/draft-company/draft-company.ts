import { Component, computed, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import { presence } from '../../live/live';
import { DraftSavingStore } from '../draft-saving-store';
import { DraftStore } from '../draft-store';

/** Who else is in this draft, and whether they are at work in it. */
@Component({
  selector: 'app-draft-company',
  imports: [MatIcon],
  template: `
    <span role="status" [title]="words()">
      @if (words()) {
        <mat-icon svgIcon="groups" aria-hidden="true" /><span>{{ words() }}</span>
      }
    </span>
  `,
  styles: `
    :host {
      min-width: 0;
    }
    [role='status'] {
      display: flex;
      align-items: center;
      gap: 4px;
      min-width: 0;
      color: var(--ink-soft);
      font-size: 0.8125rem;
    }
    [role='status'] > span {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    mat-icon {
      flex: none;
      width: 16px;
      height: 16px;
    }
  `,
})
export class DraftCompany {
  private readonly draft = inject(DraftStore);
  private readonly saving = inject(DraftSavingStore);
  private readonly t = texts();
  private readonly others = presence(
    'DRAFT',
    () => this.saving.id() ?? undefined,
    () => (this.draft.history.canUndo() ? 'EDITING' : 'LOOKING'),
  );

  protected readonly words = computed(() =>
    this.others()
      .map(({ person, doing }) =>
        this.t(doing === 'EDITING' ? 'intake.company.editing' : 'intake.company.looking', { name: person.displayName }),
      )
      .join(' · '),
  );
}

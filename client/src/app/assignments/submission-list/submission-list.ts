import { Component, computed, input } from '@angular/core';
import { texts } from '../../i18n/text';
import type { AssignmentSubmissionFragment } from '../assignments.generated';
import { SubmissionCard } from '../submission-card/submission-card';

/** The results that were sent, newest first: the last one open, the earlier ones folded. */
@Component({
  selector: 'app-submission-list',
  imports: [SubmissionCard],
  template: `
    @if (submissions()[0]; as last) {
      <app-submission-card [submission]="last" [reviewOpenedAt]="reviewOpenedAt()" />
    }
    @if (earlier().length) {
      <details>
        <summary>{{ t('assignments.page.earlier', { n: earlier().length }) }}</summary>
        @for (submission of earlier(); track submission.id) {
          <app-submission-card [submission]="submission" />
        }
      </details>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    details {
      margin-top: 8px;
    }
    summary {
      padding: 4px 0;
      color: var(--action);
      cursor: pointer;
    }
    details > app-submission-card {
      margin-top: 8px;
    }
  `,
})
export class SubmissionList {
  readonly submissions = input.required<readonly AssignmentSubmissionFragment[]>();
  readonly reviewOpenedAt = input<string | null>();

  protected readonly t = texts();
  protected readonly earlier = computed(() => this.submissions().slice(1));
}

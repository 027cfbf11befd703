import { Component, input } from '@angular/core';
import { texts } from '../../i18n/text';
import { deeds } from '../../ui/deed';
import { StateChip } from '../../ui/state-chip/state-chip';
import { ViDate } from '../../ui/vi-date.pipe';
import { When } from '../../ui/when/when';
import { outcomeWords } from '../assignment-labels';
import type { AssignmentSubmissionFragment } from '../assignments.generated';
import { FileLinks } from '../file-links/file-links';

/** One result that was sent: by whom, what, by which document, and what the Office said. */
@Component({
  selector: 'app-submission-card',
  imports: [FileLinks, StateChip, ViDate, When],
  templateUrl: './submission-card.html',
  styleUrl: './submission-card.scss',
})
export class SubmissionCard {
  readonly submission = input.required<AssignmentSubmissionFragment>();
  /** Since when the Office has been reading it. */
  readonly reviewOpenedAt = input<string | null>();

  protected readonly t = texts();
  protected readonly doer = deeds();
  protected readonly outcomeWords = outcomeWords;
}

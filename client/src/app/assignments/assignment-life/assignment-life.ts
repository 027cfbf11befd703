import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { partWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { deeds } from '../../ui/deed';
import type { IconName } from '../../ui/icons';
import { Timeline } from '../../ui/timeline/timeline';
import { When } from '../../ui/when/when';
import type { AssignmentDetailFragment } from '../assignments.generated';
import { ExtensionList } from '../extension-list/extension-list';
import { InquiryList, type InThread } from '../inquiry-list/inquiry-list';
import { closedOf } from '../inquiry-words';
import { ReportList } from '../report-list/report-list';
import { SubmissionList } from '../submission-list/submission-list';

/** Icons of what happened; anything else is a dot. */
const icons: Record<string, IconName> = {
  'assignment.issued': 'send',
  'assignment.acknowledged': 'check',
  'assignment.declined': 'reply',
  'assignment.reassigned': 'swap_horiz',
  'assignment.insisted': 'replay',
  'assignment.delegated': 'person_add',
  'assignment.reported': 'edit_note',
  'assignment.submitted': 'forward_to_inbox',
  'assignment.recalled': 'undo',
  'assignment.review_opened': 'visibility',
  'assignment.confirmed': 'verified',
  'assignment.returned': 'reply',
  'assignment.reopened': 'replay',
  'assignment.withdrawn': 'cancel',
  'assignment.amended': 'edit',
  'assignment.recounted': 'event_repeat',
  'assignment.noted': 'notes',
  'assignment.reminded': 'campaign',
  'assignment.starred': 'star_filled',
  'assignment.unstarred': 'star',
  'assignment.extension_requested': 'more_time',
  'assignment.extension_withdrawn': 'undo',
  'assignment.extension_prepared': 'notes',
  'assignment.extension_decided': 'gavel',
  'assignment.extension_granted': 'more_time',
  'inquiry.asked': 'forum',
  'inquiry.answered': 'reply',
  'inquiry.asked_again': 'forum',
  'inquiry.closed': 'check',
};

/** What became of an assignment: results, extensions, explanations that are over, reports, delegations, the Office's notes, the other units, the timeline. */
@Component({
  selector: 'app-assignment-life',
  imports: [ExtensionList, InquiryList, MatButton, ReportList, SubmissionList, Timeline, When],
  templateUrl: './assignment-life.html',
  styleUrl: './assignment-life.scss',
})
export class AssignmentLife {
  readonly assignment = input.required<AssignmentDetailFragment>();
  readonly inThread = output<InThread>();
  readonly moreReports = output();
  readonly moreTimeline = output();

  protected readonly t = texts();
  protected readonly doer = deeds();
  protected readonly partWords = partWords;
  protected readonly closed = computed(() => closedOf(this.assignment().inquiries));
  protected readonly otherUnits = computed(() => {
    const { directive, unit } = this.assignment();
    return directive.units.filter((other) => other.unit.id !== unit.id);
  });
  protected readonly happenings = computed(() =>
    this.assignment().timeline.nodes.map((entry) => ({ ...entry, icon: icons[entry.type] })),
  );
}

import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { texts } from '../../i18n/text';
import { When } from '../../ui/when/when';
import type { AssignmentDetailFragment } from '../assignments.generated';

/** What whoever opens an assignment must know first: returned, declined, withdrawn and why, handed over, drafted. */
@Component({
  selector: 'app-assignment-notices',
  imports: [MatIcon, RouterLink, When],
  templateUrl: './assignment-notices.html',
  styleUrl: './assignment-notices.scss',
})
export class AssignmentNotices {
  readonly assignment = input.required<AssignmentDetailFragment>();

  protected readonly t = texts();
}

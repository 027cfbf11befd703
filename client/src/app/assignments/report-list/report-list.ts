import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { texts } from '../../i18n/text';
import { deeds } from '../../ui/deed';
import { When } from '../../ui/when/when';
import type { AssignmentReportsFragment } from '../assignments.generated';
import { FileLinks } from '../file-links/file-links';

/** How far it is, and what the unit has reported, newest first. `more` asks for older ones. */
@Component({
  selector: 'app-report-list',
  imports: [FileLinks, MatButton, When],
  templateUrl: './report-list.html',
  styleUrl: './report-list.scss',
})
export class ReportList {
  readonly reports = input.required<AssignmentReportsFragment>();
  readonly percent = input<number | null>();
  readonly more = output();

  protected readonly t = texts();
  protected readonly doer = deeds();
}

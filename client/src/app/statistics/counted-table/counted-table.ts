import { Component, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatTooltip } from '@angular/material/tooltip';
import { RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { statusWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';
import { TimeChip } from '../../ui/time-chip/time-chip';
import { standingOf } from '../counted-cells';
import type { CountedRowFragment } from '../statistics.generated';

/**
 * Assignments as they stood on the day they were counted; each opens as it is now. Whoever may ask for an explanation
 * goes to asking from the row.
 */
@Component({
  selector: 'app-counted-table',
  imports: [MatIcon, MatIconButton, MatTooltip, RouterLink, TimeChip],
  templateUrl: './counted-table.html',
  styleUrl: './counted-table.scss',
})
export class CountedTable {
  readonly rows = input.required<readonly CountedRowFragment[]>();
  readonly label = input.required<string>();

  private readonly session = inject(Session);

  protected readonly t = texts();
  protected readonly asks = this.session.hasRole('PROVINCIAL_LEADER', 'OFFICE_HEAD');
  protected readonly statusWords = statusWords;
  protected readonly standing = ({ cell, daysLate }: CountedRowFragment) => standingOf(cell, daysLate);
  protected readonly day = (on: string) => dayInWords(on, 'plain');
  protected readonly sentOn = (at: string) => dayInWords(officeDay(at), 'plain');
  protected readonly isMoved = ({ dueOn, originalDueOn }: CountedRowFragment) =>
    !!originalDueOn && originalDueOn !== dueOn;
}

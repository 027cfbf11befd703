import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, momentInWords } from '../../ui/dates';
import { officialDay } from '../official-day';
import type { ReportLayoutFieldsFragment, ReportViewFieldsFragment } from '../reports.generated';
import { bodyRows, columnLooks } from '../sheet-rows';

/**
 * A report as it is printed: the head of an official paper (Decree 30/2020, annex I), the table with the headings it
 * has, who signs and who gets it; under it what a reader must know of its figures. `view`, `layout`. With `links` its
 * numbers and lines lead to what they are about.
 */
@Component({
  selector: 'app-report-sheet',
  imports: [MatIcon, RouterLink],
  templateUrl: './report-sheet.html',
  styleUrl: './report-sheet.scss',
  host: { '[class.landscape]': 'layout().landscape' },
})
export class ReportSheet {
  readonly view = input.required<ReportViewFieldsFragment>();
  readonly layout = input.required<Omit<ReportLayoutFieldsFragment, '__typename'>>();
  readonly links = input(false);

  private readonly language = inject(Language);
  private readonly me = inject(Session).account;

  protected readonly t = texts();
  protected readonly looks = computed(() => columnLooks(this.view()));
  protected readonly rows = computed(() => bodyRows(this.view()));
  protected readonly dated = computed(() => officialDay(this.view().at));
  protected readonly made = computed(() => momentInWords(this.view().at, this.language.code()));
  protected readonly printed = computed(() =>
    this.t('reports.sheet.printed', {
      name: this.me()?.displayName ?? '',
      at: momentInWords(new Date(), this.language.code()),
    }),
  );
  /** How its figures can be made again. */
  protected readonly facts = computed(() => {
    const { asOf, formulaVersion, snapshotHash } = this.view();
    const facts = [
      this.t('reports.sheet.asOf', { day: dayInWords(asOf, 'plain'), at: this.made() }),
      this.t('reports.sheet.formulas', { n: formulaVersion }),
    ];
    if (snapshotHash) facts.push(this.t('reports.sheet.snapshot', { hash: snapshotHash.slice(0, 12) }));
    return `${facts.join('; ')}.`;
  });
  protected readonly signs = computed(() => {
    const { signAuthority, signTitle, signName, recipients } = this.layout();
    return !!(signAuthority || signTitle || signName || recipients.length);
  });

  /** Each ends with `;`, the last with `.` (annex I, II.5). */
  protected basis = (line: string, last: boolean) => line.replace(/[;.\s]+$/, '') + (last ? '.' : ';');
  protected recipient = (line: string, last: boolean) =>
    `- ${line.replace(/^[-–\s]+/, '').replace(/[;.\s]+$/, '')}${last ? '.' : ';'}`;
}

import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatIcon } from '@angular/material/icon';
import { ActivatedRoute, type Params, Router, RouterLink } from '@angular/router';
import { query } from '../../graphql/query';
import type { Court } from '../../graphql/schema';
import { type TextKey, texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Segments } from '../../ui/segments/segments';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { openStatuses } from '../assignment-address';
import { courts, courtWords } from '../court-words';
import { CourtSummaryDocument } from '../explain.generated';
import { type CourtColumn, type CourtSort, shareOf, sorted } from './court-rows';

/** By the name it has in the address: from when until when, seen from today. */
const periods: Record<string, { words: TextKey; span: (today: string) => { from: string; to: string } }> = {
  'nam-nay': {
    words: 'explain.summary.thisYear',
    span: (today) => ({ from: `${today.slice(0, 4)}-01-01`, to: today }),
  },
  '12-thang': {
    words: 'explain.summary.twelveMonths',
    span: (today) => ({ from: yearBefore(today), to: today }),
  },
  'nam-truoc': {
    words: 'explain.summary.lastYear',
    span: (today) => ({ from: `${+today.slice(0, 4) - 1}-01-01`, to: `${+today.slice(0, 4) - 1}-12-31` }),
  },
};
const usual = 'nam-nay';

/** The same day a year ago; of a leap day, the last of February. */
const yearBefore = (today: string) => `${+today.slice(0, 4) - 1}${today.slice(4).replace('-02-29', '-02-28')}`;

const columnWords: Record<string, TextKey> = {
  unit: 'explain.summary.unit',
  assignments: 'explain.summary.assignments',
  average: 'explain.summary.average',
  held: 'explain.summary.held',
  longest: 'explain.summary.longestHeld',
};
const columnIds: readonly CourtColumn[] = [
  'unit',
  'assignments',
  ...courts.flatMap((court) => [`average.${court}`, `held.${court}`, `longest.${court}`] as const),
];

/** *Ai đang giữ việc*: how long assignments were with their units and with the Office, unit by unit. */
@Component({
  selector: 'app-court-page',
  imports: [EmptyState, LoadFailed, MatIcon, RouterLink, Segments, SkeletonRows],
  templateUrl: './court-page.html',
  styleUrl: './court-page.scss',
})
export class CourtPage {
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly sort = signal<CourtSort>({ column: 'assignments', ascending: false });

  protected readonly t = texts();
  protected readonly words = courtWords;
  protected readonly courts = courts;
  protected readonly shareOf = shareOf;
  protected readonly period = computed(() => {
    const asked = this.params().get('ky') ?? usual;
    return Object.hasOwn(periods, asked) ? asked : usual;
  });
  protected readonly periods = computed(() =>
    Object.entries(periods).map(([id, { words }]) => ({ id, words: this.t(words) })),
  );
  private readonly span = computed(() => periods[this.period()].span(officeDay(new Date())));
  protected readonly asked = query(CourtSummaryDocument, () => this.span(), { keepPrevious: true });
  protected readonly summary = computed(() => this.asked.value()?.courtSummary);
  protected readonly rows = computed(() => sorted(this.summary()?.units ?? [], this.sort()));
  protected readonly columns = computed(() => {
    const { column, ascending } = this.sort();
    return columnIds.map((id) => ({
      id,
      words: this.t(columnWords[id.split('.')[0]]),
      first: id.startsWith('average'),
      sorted: id === column ? (ascending ? ('ascending' as const) : ('descending' as const)) : null,
    }));
  });

  protected choose(period: string) {
    void this.router.navigate([], { queryParams: { ky: period === usual ? null : period } });
  }

  /** Names from A on, figures from the largest; once more turns it round. */
  protected sortBy(column: CourtColumn) {
    const before = this.sort();
    const ascending = before.column === column ? !before.ascending : column === 'unit';
    this.sort.set({ column, ascending });
  }

  /** The address of just these assignments. */
  protected list(unit: string | undefined, court?: Court): Params {
    const { from, to } = this.summary()!;
    return {
      ...(unit && { unit, subUnits: '0' }),
      part: 'LEAD',
      ...(court ? { court } : { status: [...openStatuses, 'COMPLETED'].join(',') }),
      ...{ issuedFrom: from, issuedTo: to },
    };
  }

  protected readonly day = (on: string) => dayInWords(on, 'plain');
  /** With its decimal, that a column of them can be compared; whole days for the longest. */
  protected readonly days = (days: number | null | undefined, digits = 1) =>
    days == null ? '–' : days.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  protected readonly number = (n: number) => n.toLocaleString('vi-VN');
}

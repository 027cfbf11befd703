import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { addDays, addMonths } from '@libs/calendar';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { calendarActs } from '../calendar-acts-store';
import { CalendarDaysDocument, RecountsWaitingDocument } from '../calendar.generated';
import { DayList } from '../day-list/day-list';
import { dayKinds, kindIcons, kindWords } from '../day-kinds';
import { MonthTable } from '../month-table/month-table';
import { type DayCell, yearOfDays } from '../year-of-days';

/** How far a key leads from a day. */
const steps: Record<string, (on: string) => string> = {
  ArrowLeft: (on) => addDays(on, -1),
  ArrowRight: (on) => addDays(on, 1),
  ArrowUp: (on) => addDays(on, -7),
  ArrowDown: (on) => addDays(on, 7),
  PageUp: (on) => addMonths(on, -1),
  PageDown: (on) => addMonths(on, 1),
};

/** The Office's calendar, a year at a glance: which days are off, which Saturdays are worked, and by which document. */
@Component({
  selector: 'app-calendar-page',
  imports: [DayList, EmptyState, LoadFailed, MatButton, MatIcon, MatIconButton, MonthTable, RouterLink, SkeletonRows],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.scss',
})
export class CalendarPage {
  /** `?nam=2026`; this year if left out. */
  readonly nam = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly today = officeDay(new Date());
  private readonly acts = calendarActs(() => this.refresh());

  protected readonly t = texts();
  protected readonly kinds = dayKinds;
  protected readonly words = kindWords;
  protected readonly icons = kindIcons;
  protected readonly thisYear = Number(this.today.slice(0, 4));
  protected readonly year = computed(() => (/^20\d\d$/.test(this.nam() ?? '') ? Number(this.nam()) : this.thisYear));
  protected readonly answer = query(
    CalendarDaysDocument,
    () => ({ from: `${this.year()}-01-01`, to: `${this.year()}-12-31` }),
    { keepPrevious: true },
  );
  protected readonly recounts = query(RecountsWaitingDocument, () =>
    this.session.hasRole('OFFICE_HEAD') ? {} : undefined,
  );
  protected readonly waiting = computed(() => this.recounts.value()?.deadlineRecounts.totalCount ?? 0);
  /** While another year is on its way, the days of the one before are not shown as its own. */
  protected readonly days = computed(() =>
    this.answer.value()?.calendarDays.filter(({ on }) => on.startsWith(`${this.year()}-`)),
  );
  protected readonly months = computed(() => yearOfDays(this.year(), this.days() ?? [], this.today));
  protected readonly workingDays = computed(() => this.months().reduce((sum, { workingDays }) => sum + workingDays, 0));
  /** Where the keys are among the days. */
  protected readonly cursor = linkedSignal(() => (this.year() === this.thisYear ? this.today : `${this.year()}-01-01`));
  protected readonly pointed = signal('');
  protected readonly count = (kind: string) => this.days()?.filter((day) => day.kind === kind).length ?? 0;

  constructor() {
    const group = () => this.t('calendar.keys.group');
    shortcut(
      't',
      () => this.add(),
      () => ({ group: group(), words: this.t('calendar.keys.add') }),
    );
    shortcut(
      '[',
      () => this.show(this.year() - 1),
      () => ({ group: group(), words: this.t('calendar.keys.years') }),
    );
    shortcut(']', () => this.show(this.year() + 1));
  }

  protected readonly add = (on?: string) => this.acts.add(on);
  protected readonly edit = this.acts.edit;
  protected readonly remove = this.acts.remove;

  protected open({ on, day }: DayCell) {
    this.cursor.set(on);
    if (day) this.edit(day);
    else this.add(on);
  }

  protected show(year: number): Promise<boolean> {
    if (year < 2000 || year > 2099) return Promise.resolve(false);
    return this.router.navigate([], { queryParams: { nam: year === this.thisYear ? null : year } });
  }

  protected async walk(event: KeyboardEvent) {
    const here = this.days()?.find(({ on }) => on === this.cursor());
    if (event.key === 'Delete' && here) return this.remove(here);
    const step = event.ctrlKey || event.altKey || event.metaKey ? undefined : steps[event.key];
    if (!step) return;
    event.preventDefault();
    const on = step(this.cursor());
    const year = Number(on.slice(0, 4));
    if (year !== this.year() && !(await this.show(year))) return;
    this.cursor.set(on);
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>(`[data-day="${on}"]`)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  private refresh() {
    void this.answer.refresh();
    void this.recounts.refresh();
  }
}

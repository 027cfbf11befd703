import { Component, computed, effect, ElementRef, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { partWords, statusWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { officeDay } from '../../ui/dates';
import { DayField } from '../../ui/day-field/day-field';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Labelled } from '../../ui/labelled/labelled';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { ViDate } from '../../ui/vi-date.pipe';
import { Refused } from '../outcome-words';
import {
  CloseUnitDocument,
  ClosingAssignmentsDocument,
  type ClosingAssignmentsQueryVariables,
  UnitClosingDocument,
} from '../people.generated';
import { unitSearch } from '../unit-options-store';

/** The end of a unit: who takes over, what goes where, seen before it happens (domain.md §1). */
@Component({
  selector: 'app-close-unit-page',
  imports: [
    DayField,
    EmptyState,
    Labelled,
    LoadFailed,
    MatButton,
    MatCheckbox,
    MatIcon,
    RefusalBanner,
    RouterLink,
    SkeletonRows,
    TypeAhead,
    ViDate,
  ],
  templateUrl: './close-unit-page.html',
  styleUrl: './close-unit-page.scss',
})
export class CloseUnitPage {
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly confirmed = confirmation();
  private readonly find = unitSearch();
  private readonly closes = mutation(CloseUnitDocument);

  protected readonly t = texts();
  protected readonly partWords = partWords;
  protected readonly statusWords = statusWords;
  protected readonly today = officeDay(new Date());
  protected readonly lastOn = signal(this.today);
  protected readonly decision = signal('');
  protected readonly heirs = signal<readonly Option[]>([]);
  protected readonly movePeople = signal(true);
  /** What was chosen apart from the main successor, by assignment. */
  private readonly chosen = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly refused = new Refused();

  protected readonly closing = query(UnitClosingDocument, () => ({ id: this.id() }), { keepPrevious: true });
  protected readonly work = query(
    ClosingAssignmentsDocument,
    (): ClosingAssignmentsQueryVariables => ({ unitId: this.id() }),
    {
      keepPrevious: true,
    },
  );
  protected readonly facts = computed(() => this.closing.value()?.unitClosing);
  private readonly page = computed(() => this.work.value()?.closingAssignments);
  protected readonly complete = computed(() => this.page()?.pageInfo.hasNextPage === false);
  protected readonly rows = computed(() => {
    const [heirs, chosen] = [this.heirs(), this.chosen()];
    return (this.page()?.nodes ?? []).map((row) => {
      const to = heirs.find(({ id }) => id === chosen.get(row.id)) ?? heirs.at(0);
      return { ...row, to, isDouble: !!to && row.alsoWith.includes(to.id) };
    });
  });
  protected readonly doubles = computed(() => this.rows().filter(({ isDouble }) => isDouble).length);
  protected readonly needsHeir = computed(() => !!this.facts() && this.facts()!.open + this.facts()!.parts.length > 0);
  protected readonly problems = computed(() => {
    const tried = this.tried();
    return {
      decision:
        (tried && !this.decision().trim() && this.t('people.closing.decisionMissing')) || this.refused.at('decision'),
      heirs:
        (tried && this.needsHeir() && !this.heirs().length && this.t('people.closing.heirMissing')) ||
        this.refused.at('successorIds'),
      lastOn: (tried && !this.lastOn() && this.t('people.closing.lastOnMissing')) || this.refused.at('lastOn'),
    };
  });

  private readonly heirNames = computed(() =>
    this.heirs()
      .map(({ label }) => label)
      .join(', '),
  );
  protected readonly partNames = computed(
    () =>
      this.facts()
        ?.parts.map(({ name }) => name)
        .join(', ') ?? '',
  );

  /** Neither itself nor a part of it. */
  protected readonly search = async (text: string) => {
    const out = new Set([this.id(), ...(this.facts()?.parts.map(({ id }) => id) ?? [])]);
    return (await this.find(text)).filter(({ id }) => !out.has(id));
  };

  constructor() {
    effect(() => {
      const info = this.page()?.pageInfo;
      if (info?.hasNextPage && !this.work.isLoadingMore()) void this.work.fetchMore({ after: info.endCursor });
    });
  }

  protected choose(assignmentId: string, unitId: string) {
    this.chosen.update((all) => new Map(all).set(assignmentId, unitId));
  }

  protected async send() {
    const facts = this.facts();
    this.tried.set(true);
    this.refused.say(null);
    if (this.busy() || !facts) return;
    const { decision, heirs, lastOn } = this.problems();
    if (decision || heirs || lastOn) return void setTimeout(() => focusFirstWrong(this.host.nativeElement));
    const { name } = facts.unit;
    const sure = await this.confirmed({
      title: this.t('people.closing.sure', { name }),
      text: this.t(this.heirs().length ? 'people.closing.sureText' : 'people.closing.sureTextAlone', {
        ...{ open: facts.open, parts: facts.parts.length, heir: this.heirNames() },
        people: this.movePeople() ? facts.people : 0,
      }),
      verb: this.t('people.closing.verb'),
    });
    if (sure) await this.perform(facts);
  }

  private async perform({ open, unit: { id, name, version } }: NonNullable<ReturnType<typeof this.facts>>) {
    const [main] = this.heirs();
    this.busy.set(true);
    try {
      const outcome = await this.closes({
        input: {
          ...{ id, expectedVersion: version, lastOn: this.lastOn(), decision: this.decision().trim() },
          ...{ movePeople: this.movePeople() && !!main, expectedOpen: open },
          successorIds: this.heirs().map((heir) => heir.id),
          moves: this.rows()
            .filter(({ to }) => to && to !== main)
            .map(({ id: assignmentId, to }) => ({ assignmentId, unitId: to!.id })),
        },
      });
      if (outcome.ok) {
        this.notice.say(this.t('people.closing.done', { name }));
        return void this.router.navigate(['/quan-tri/don-vi', id]);
      }
      this.refused.say(outcome.refusal);
      // What is there now is shown, and what was typed stays.
      await Promise.all([this.closing.refresh(), this.work.refresh()]);
      setTimeout(() => focusFirstWrong(this.host.nativeElement));
    } finally {
      this.busy.set(false);
    }
  }
}

import { Component, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { reasonDialog } from '../../ui/reason-dialog/reason-dialog';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { SplitPane } from '../../ui/split-pane/split-pane';
import { MoveUnitDialog, type MoveUnitDialogData } from '../move-unit-dialog/move-unit-dialog';
import {
  MoveUnitDocument,
  ReopenUnitDocument,
  UnitFactsDocument,
  UnitHistoryDocument,
  type UnitHistoryQueryVariables,
  type UnitNodeFragment,
  UnitTreeDocument,
  type UnitTreeQuery,
  type UnitTreeQueryVariables,
} from '../people.generated';
import { UnitCard } from '../unit-card/unit-card';
import { UnitDialog, type UnitDialogData } from '../unit-dialog/unit-dialog';
import { pathOf, unitRows } from '../unit-rows';
import { UnitTree } from '../unit-tree/unit-tree';

const path = '/quan-tri/don-vi';

/** The tree of units with one of them beside it: names, parts, order, succession, history (domain.md §1). */
@Component({
  selector: 'app-units-page',
  imports: [EmptyState, LoadFailed, MatButton, MatCheckbox, MatIcon, SkeletonRows, SplitPane, UnitCard, UnitTree],
  templateUrl: './units-page.html',
  styleUrl: './units-page.scss',
})
export class UnitsPage {
  readonly id = input<string>();

  private readonly router = inject(Router);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly askReason = reasonDialog();
  private readonly moves = mutation(MoveUnitDocument);
  private readonly reopens = mutation(ReopenUnitDocument);
  private readonly tree = viewChild(UnitTree);
  private readonly today = officeDay(new Date());
  private readonly opened = signal<ReadonlySet<string>>(new Set());
  private begun = false;

  protected readonly t = texts();
  protected readonly text = signal('');
  protected readonly withClosed = signal(false);
  protected readonly list = query(UnitTreeDocument, (): UnitTreeQueryVariables => ({ first: 100 }), {
    keepPrevious: true,
  });
  private readonly page = computed(() => this.list.value()?.units);
  /** A tree with holes would be a lie: while its pages are read again, the last whole one stays. */
  private readonly whole = linkedSignal<UnitTreeQuery['units'] | undefined, readonly UnitNodeFragment[] | undefined>({
    source: this.page,
    computation: (page, previous) => (page?.pageInfo.hasNextPage === false ? page.nodes : previous?.value),
  });
  protected readonly units = computed(() => this.whole() ?? []);
  protected readonly complete = computed(() => !!this.whole());
  protected readonly rows = computed(() =>
    unitRows(this.units(), {
      ...{ opened: this.opened(), text: this.text(), withClosed: this.withClosed(), today: this.today },
    }),
  );
  protected readonly openCount = computed(
    () => this.units().filter(({ validTo }) => !validTo || validTo >= this.today).length,
  );
  protected readonly facts = query(UnitFactsDocument, () => this.asked(), { keepPrevious: true });
  protected readonly history = query(UnitHistoryDocument, (): UnitHistoryQueryVariables | undefined => this.asked(), {
    keepPrevious: true,
  });
  protected readonly unit = computed(() => this.facts.value()?.unit);
  protected readonly parts = computed(() =>
    this.units().filter(({ parentId, validTo }) => parentId === this.id() && (!validTo || validTo >= this.today)),
  );
  protected readonly isClosed = computed(() => {
    const validTo = this.unit()?.validTo;
    return !!validTo && validTo < this.today;
  });

  constructor() {
    const group = () => this.t('people.units.title');
    shortcut(
      'n',
      () => this.add(),
      () => ({ group: group(), words: this.t('people.units.add') }),
    );
    shortcut(
      'e',
      () => this.edit(),
      () => ({ group: group(), words: this.t('people.units.edit') }),
    );
    shortcut('Escape', () => this.close());
    // All of them, page by page: they are a few hundred.
    effect(() => {
      const info = this.page()?.pageInfo;
      if (info?.hasNextPage && !this.list.isLoadingMore()) void this.list.fetchMore({ after: info.endCursor });
    });
    effect(() => {
      if (!this.complete()) return;
      const [units, id] = [this.units(), this.id()];
      untracked(() =>
        this.reveal(
          pathOf(units, id),
          units.filter(({ parentId }) => !parentId).map((top) => top.id),
        ),
      );
    });
  }

  protected toggle(id: string) {
    this.opened.update((all) => {
      const next = new Set(all);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  protected go(id: string | null | undefined) {
    return this.router.navigate(id ? [path, id] : [path]);
  }

  protected async close() {
    const id = this.id();
    if (!id) return;
    await this.go(null);
    this.tree()?.focusOn(id);
  }

  /** One below the chosen one; without one, at the top. */
  protected add() {
    const parent = this.unit();
    const data: UnitDialogData = { parent: this.id() && parent && !parent.validTo ? parent : undefined };
    this.dialogs
      .open(UnitDialog, { data, width: '620px', panelClass: 'sheet' })
      .afterClosed()
      .subscribe((id?: string) => id && this.changed(id));
  }

  protected edit() {
    const unit = this.unit();
    if (!unit || unit.id !== this.id()) return;
    const data: UnitDialogData = { unit };
    this.dialogs
      .open(UnitDialog, { data, width: '620px', panelClass: 'sheet' })
      .afterClosed()
      .subscribe((id?: string) => id && this.changed(id));
  }

  protected move() {
    const unit = this.unit();
    if (!unit) return;
    const data: MoveUnitDialogData = { unit, units: this.units() };
    this.dialogs
      .open(MoveUnitDialog, { data, width: '560px', panelClass: 'sheet' })
      .afterClosed()
      .subscribe((id?: string) => id && this.changed(id));
  }

  protected end() {
    return this.router.navigate([path, this.id(), 'ket-thuc']);
  }

  protected async reopen() {
    const unit = this.unit();
    if (!unit) return;
    const { id, version: expectedVersion, name } = unit;
    const done = await this.askReason({
      title: this.t('people.units.reopenTitle', { name }),
      text: this.t('people.units.reopenText'),
      label: this.t('people.reason'),
      verb: this.t('people.units.reopen'),
      send: async (reason) => {
        const outcome = await this.reopens({ input: { id, expectedVersion, reason } });
        return outcome.ok ? undefined : outcome.refusal.message;
      },
    });
    if (done) this.changed(id);
  }

  /** Up or down among its brothers: at once, with a way back. */
  protected async shift({ id, by }: { id: string; by: -1 | 1 }) {
    const unit = this.units().find((one) => one.id === id)!;
    const brothers = this.units().filter(({ parentId }) => parentId === unit.parentId);
    const at = brothers.findIndex((one) => one.id === id);
    const shown = brothers.filter((one, i) => i === at || this.rows().some((row) => row.unit.id === one.id));
    const place = shown.findIndex((one) => one.id === id);
    if (!shown[place + by]) return;
    const beforeId = by < 0 ? shown[place - 1].id : (shown[place + 2]?.id ?? null);
    await this.put(unit.id, unit.version, unit.parentId ?? null, beforeId);
    this.tree()?.focusOn(id);
  }

  protected moreHistory() {
    const after = this.history.value()?.unitHistory?.pageInfo.endCursor;
    if (after) void this.history.fetchMore({ after });
  }

  private async put(id: string, expectedVersion: number, parentId: string | null, beforeId: string | null) {
    const outcome = await this.moves({ input: { id, expectedVersion, parentId, beforeId } });
    if (!outcome.ok) this.notice.say(outcome.refusal.message);
    await this.list.refresh();
  }

  private asked() {
    const id = this.id();
    return id ? { id } : undefined;
  }

  private changed(id: string) {
    void this.list.refresh();
    void this.history.refresh();
    if (id !== this.id()) void this.go(id);
  }

  /** What leads to the chosen one is open; at the beginning the topmost are, too. */
  private reveal(path: readonly string[], tops: readonly string[]) {
    const wanted = this.begun ? path : [...path, ...tops];
    this.begun = true;
    if (wanted.some((id) => !this.opened().has(id))) this.opened.update((all) => new Set([...all, ...wanted]));
  }
}

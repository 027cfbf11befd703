import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { reasonDialog } from '../../ui/reason-dialog/reason-dialog';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { Ticks } from '../../ui/ticks';
import {
  DeadlineRecountsDocument,
  type DeadlineRecountsQuery,
  type DeadlineRecountsQueryVariables,
  RecountDeadlinesDocument,
  type RecountDeadlinesMutation,
} from '../calendar.generated';

type Row = DeadlineRecountsQuery['deadlineRecounts']['nodes'][number];
type Outcome = Extract<RecountDeadlinesMutation['recountDeadlines'], { __typename: 'RecountedDeadlines' }>['rows'];

/** As many as the server moves in one press. */
const most = 500;

/** The deadlines that the calendar would move: looked through, ticked, moved with a reason; and what came of each. */
@Component({
  selector: 'app-recount-page',
  imports: [EmptyState, LoadFailed, LoadMore, MatButton, MatCheckbox, MatIcon, RouterLink, SkeletonRows],
  templateUrl: './recount-page.html',
  styleUrl: './recount-page.scss',
})
export class RecountPage {
  private readonly language = inject(Language);
  private readonly recount = mutation(RecountDeadlinesDocument);
  private readonly askReason = reasonDialog();

  protected readonly t = texts();
  protected readonly decides = inject(Session).hasRole('OFFICE_HEAD');
  protected readonly answer = query(DeadlineRecountsDocument, (): DeadlineRecountsQueryVariables | undefined =>
    this.decides ? { first: 100 } : undefined,
  );
  protected readonly list = computed(() => this.answer.value()?.deadlineRecounts);
  protected readonly rows = computed<readonly Row[]>(() => this.list()?.nodes ?? []);
  protected readonly ticks = new Ticks();
  /** Those ticked that are still there: what somebody else has moved meanwhile leaves the list. */
  protected readonly chosen = computed(() => this.rows().filter(({ id }) => this.ticks.ids().has(id)));
  protected readonly isTooMany = computed(() => this.chosen().length > most);
  protected readonly most = most;
  protected readonly outcome = signal<Outcome | null>(null);
  protected readonly done = computed(() => this.outcome()?.filter(({ outcome }) => outcome === 'DONE').length ?? 0);
  protected readonly failed = computed(() => this.outcome()?.filter(({ outcome }) => outcome !== 'DONE') ?? []);

  constructor() {
    shortcut('Ctrl+Enter', () => void this.apply());
  }

  protected readonly day = (on: string) => dayInWords(on, 'full', this.language.code());
  protected readonly shift = ({ days }: Row) =>
    this.t(days > 0 ? 'calendar.recount.later' : 'calendar.recount.earlier', { n: Math.abs(days) });
  protected readonly nameOf = ({ assignment: { directive, unit } }: Row) =>
    `${directive.document.numberSymbol} · ${unit.shortName}`;

  protected more() {
    void this.answer.fetchMore({ after: this.list()?.pageInfo.endCursor });
  }

  protected async apply() {
    const chosen = this.chosen();
    if (!chosen.length || this.isTooMany()) return;
    const words = {
      title: this.t('calendar.recount.dialogTitle', { n: chosen.length }),
      text: this.t('calendar.recount.dialogText'),
      label: this.t('calendar.recount.reason'),
      verb: this.t('calendar.recount.verb'),
    };
    await this.askReason({ ...words, send: (reason) => this.send(chosen, reason) });
  }

  private async send(chosen: readonly Row[], reason: string): Promise<string | undefined> {
    const targets = chosen.map(({ id, to, assignment }) => ({ id, expectedVersion: assignment.version, on: to }));
    const outcome = await this.recount({ input: { targets, reason } });
    if (!outcome.ok) return outcome.refusal.message;
    this.outcome.set(outcome.value.rows);
    this.ticks.keep(this.failed().map(({ id }) => id));
    await this.answer.refresh();
    return undefined;
  }
}

import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, effect, inject, input, output, untracked, viewChild } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatTooltip } from '@angular/material/tooltip';
import { ask, query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { presence } from '../../live/live';
import { LiveLine } from '../../live/live-line/live-line';
import { Living } from '../../live/living';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { readingFocus } from '../../ui/reading-focus';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { acting } from '../acting-store';
import { AssignmentActions } from '../assignment-actions/assignment-actions';
import { actFromAddress } from '../act-from-address';
import { actsByKey, actsOf, arrange, type ArrangedActs } from '../assignment-acts';
import { AssignmentFacts } from '../assignment-facts/assignment-facts';
import { AssignmentHeader } from '../assignment-header/assignment-header';
import { type Act, actWords } from '../assignment-labels';
import { AssignmentLife } from '../assignment-life/assignment-life';
import { AssignmentNotices } from '../assignment-notices/assignment-notices';
import { DutyCard } from '../duty-card/duty-card';
import { CourtBar } from '../court-bar/court-bar';
import { explaining } from '../explain-store';
import { ExtensionNotice } from '../extension-notice/extension-notice';
import { InquiryList, type InThread } from '../inquiry-list/inquiry-list';
import { activeOf } from '../inquiry-words';
import type { RowAct } from '../row-act';
import { rowAsText } from '../row-words';
import { markingSeen } from '../seen-store';
import {
  AssignmentMorePeriodsDocument,
  AssignmentMoreReportsDocument,
  AssignmentMoreTimelineDocument,
  AssignmentPageDocument,
  type AssignmentDetailFragment,
} from '../assignments.generated';

/** More than any life has: a loop that always ends. */
const mostPages = 20;

/**
 * One assignment: beside the list, or a page of its own on a phone. Its actions on top (on a phone at the bottom), its
 * life below. `readFrom` counts up when the cursor shall go to its beginning; `acted` tells that something was done.
 */
@Component({
  selector: 'app-assignment-page',
  imports: [
    AssignmentActions,
    AssignmentFacts,
    AssignmentHeader,
    AssignmentLife,
    AssignmentNotices,
    DutyCard,
    CourtBar,
    EmptyState,
    ExtensionNotice,
    InquiryList,
    LiveLine,
    LoadFailed,
    MatIcon,
    MatIconButton,
    MatTooltip,
    SkeletonRows,
  ],
  templateUrl: './assignment-page.html',
  styleUrl: './assignment-page.scss',
  providers: [Living],
})
export class AssignmentPage {
  readonly id = input.required<string>();
  readonly hasPrevious = input(false);
  readonly hasNext = input(false);
  readonly readFrom = input(0);
  readonly previous = output();
  readonly next = output();
  readonly closed = output();
  readonly acted = output();

  private readonly clipboard = inject(Clipboard);
  private readonly language = inject(Language);
  private readonly notice = inject(Notice);
  private readonly header = viewChild(AssignmentHeader);
  private readonly readMorePeriods = ask(AssignmentMorePeriodsDocument);
  private readonly readMoreReports = ask(AssignmentMoreReportsDocument);
  private readonly readMoreTimeline = ask(AssignmentMoreTimelineDocument);

  protected readonly t = texts();
  protected readonly page = query(AssignmentPageDocument, () => ({ id: this.id() }));
  protected readonly acting = acting(() => this.page.reload());
  protected readonly assignment = computed(() => this.page.value()?.assignment ?? undefined);
  /** Those that somebody still has to do something about. */
  protected readonly inquiries = computed(() => activeOf(this.assignment()?.inquiries ?? []));
  protected readonly recurring = computed(() => {
    const { duty, ...rest } = this.assignment() ?? {};
    return duty ? { ...(rest as AssignmentDetailFragment), duty } : undefined;
  });
  protected readonly explain = explaining();
  protected readonly living = inject(Living);
  protected readonly besides = computed<readonly RowAct[]>(() => [
    { words: this.t('assignments.page.copyText'), icon: 'content_copy', run: () => this.copyText() },
    { words: this.t('assignments.page.copyLink'), icon: 'link', run: () => this.copy(this.address()) },
    { words: this.t('assignments.page.print'), icon: 'print', run: () => this.print() },
  ]);
  protected readonly acts = computed<ArrangedActs>(() => {
    const assignment = this.assignment();
    return assignment ? arrange(assignment) : { beside: [], more: [] };
  });

  constructor() {
    this.registerKeys();
    this.follow();
    actFromAddress(
      () => !!this.assignment(),
      (act) => this.perform(act),
    );
    markingSeen(() => this.isNews());
    readingFocus(this.readFrom, this.header);
  }

  private readonly isNews = computed(
    () => {
      const assignment = this.assignment();
      return assignment && { id: assignment.id, news: assignment.news };
    },
    { equal: (a, b) => a?.id === b?.id && a?.news === b?.news },
  );

  protected async perform(act: Act, inquiryId?: string) {
    const assignment = this.assignment();
    if (assignment && (await this.acting.perform(act, assignment, inquiryId))) this.acted.emit();
  }

  protected performIn({ act, inquiryId }: InThread) {
    void this.perform(act, inquiryId);
  }

  /** What the cache then holds is one list: the page redraws itself. */
  protected async olderReports() {
    await this.readMoreReports({ id: this.id(), after: this.assignment()?.reports.pageInfo.endCursor });
  }

  protected async olderPeriods() {
    await this.readMorePeriods({ id: this.id(), after: this.assignment()?.duty?.obligations.pageInfo.endCursor });
  }

  protected async olderTimeline() {
    await this.readMoreTimeline({ id: this.id(), after: this.assignment()?.timeline.pageInfo.endCursor });
  }

  /** Others work on it, too: it is read again in place when they have changed it. */
  private follow() {
    this.living.follow({
      concerns: ({ assignmentId, directiveId, documentId }) => {
        const one = this.assignment();
        if (assignmentId) return assignmentId === this.id();
        return !!one && (directiveId ? directiveId === one.directive.id : documentId === one.directive.document.id);
      },
      refresh: () => this.page.refresh(),
      words: ({ type, by }) =>
        this.assignment()?.timeline.nodes.find((entry) => entry.type === type && entry.actorName === by.displayName)
          ?.summary,
      others: presence(
        'ASSIGNMENT',
        () => this.id(),
        () => (this.acting.writing() ? 'EDITING' : 'LOOKING'),
      ),
    });
    effect(() => {
      this.id();
      untracked(() => this.living.dismiss());
    });
  }

  private address = () => `${location.origin}/nhiem-vu/${this.id()}`;

  private copy(text: string) {
    if (this.clipboard.copy(text)) this.notice.say(this.t('assignments.page.copied'));
  }

  private copyText() {
    const one = this.assignment();
    if (one) this.copy(rowAsText(one, this.t, this.language.code(), new Date(), location.origin));
  }

  /** On paper its whole life is to be read. */
  private async print() {
    for (let pages = 0; pages < mostPages && this.assignment()?.timeline.pageInfo.hasNextPage; pages++)
      await this.olderTimeline();
    setTimeout(() => window.print());
  }

  private registerKeys() {
    const group = () => this.t('assignments.keys.one');
    for (const [key, acts] of Object.entries(actsByKey)) {
      shortcut(
        key,
        () => this.performIf(acts.find((act) => this.may(act))),
        () => ({ group: group(), words: this.t(actWords[acts.find((act) => this.may(act)) ?? acts[0]].full) }),
      );
    }
    shortcut(
      'Ctrl+Enter',
      () => this.performIf(this.acts().main),
      () => ({ group: group(), words: this.t('assignments.keys.main') }),
    );
    shortcut(
      'Escape',
      () => this.closed.emit(),
      () => ({ group: group(), words: this.t('assignments.keys.close') }),
    );
  }

  private may(act: Act): boolean {
    const assignment = this.assignment();
    return !!assignment && actsOf(assignment).includes(act);
  }

  private performIf(act: Act | undefined) {
    if (act) void this.perform(act);
  }
}

import { Clipboard } from '@angular/cdk/clipboard';
import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { MatTooltip } from '@angular/material/tooltip';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { ask, query } from '../../graphql/query';
import type { DirectiveAction } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { LiveLine } from '../../live/live-line/live-line';
import { Living } from '../../live/living';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { pageTitle } from '../../ui/page-title';
import { readingFocus } from '../../ui/reading-focus';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { Timeline } from '../../ui/timeline/timeline';
import { amending } from '../amending-store';
import { DirectiveCard } from '../directive-card/directive-card';
import { documentAsText } from '../document-text';
import { DocumentFacts } from '../document-facts/document-facts';
import {
  DocumentMoreTimelineDocument,
  DocumentPageDocument,
  type DocumentDetailFragment,
  type DocumentDirectiveFragment,
} from '../documents.generated';

/** More than any life has: a loop that always ends. */
const mostPages = 20;

/** One document: beside the list, or a page of its own on a phone. What it is, its directives with their units, its life. */
@Component({
  selector: 'app-document-page',
  imports: [
    DirectiveCard,
    DocumentFacts,
    EmptyState,
    LiveLine,
    LoadFailed,
    MatButton,
    MatIcon,
    MatIconButton,
    MatMenuModule,
    MatTooltip,
    RouterLink,
    SkeletonRows,
    Timeline,
  ],
  templateUrl: './document-page.html',
  styleUrl: './document-page.scss',
  providers: [Living],
})
export class DocumentPage {
  readonly id = input.required<string>();
  readonly hasPrevious = input(false);
  readonly hasNext = input(false);
  readonly readFrom = input(0);
  readonly previous = output();
  readonly next = output();
  readonly closed = output();

  private readonly clipboard = inject(Clipboard);
  private readonly language = inject(Language);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly readMore = ask(DocumentMoreTimelineDocument);
  private readonly facts = viewChild(DocumentFacts);
  private readonly amend = amending(() => this.page.reload());

  protected readonly living = inject(Living);
  protected readonly t = texts();
  protected readonly isOffice = inject(Session).isOffice;
  protected readonly page = query(DocumentPageDocument, () => ({ id: this.id() }));
  protected readonly document = computed(() => this.page.value()?.document ?? undefined);
  protected readonly mayAmend = computed(() => this.document()?.viewerActions.includes('AMEND') ?? false);
  /** It has this moment been issued: what follows most likely has much in common with it. */
  protected readonly justIssued = computed(() => {
    this.id();
    return (history.state as { issued?: boolean } | null)?.issued === true;
  });
  protected readonly units = computed(() => {
    const named = this.document()?.directives.flatMap(({ units }) => units.map(({ unit }) => unit.id)) ?? [];
    return new Set(named).size;
  });

  constructor() {
    this.follow();
    readingFocus(this.readFrom, this.facts);
    this.pointAtDirective();
    pageTitle(() => this.document()?.numberSymbol);
    shortcut(
      'Escape',
      () => this.closed.emit(),
      () => ({ group: this.t('documents.keys.one'), words: this.t('ui.close') }),
    );
    if (this.isOffice())
      shortcut(
        'Alt+n',
        () => this.enterNext(),
        () => ({ group: this.t('documents.keys.one'), words: this.t('documents.act.next') }),
      );
  }

  /** `#noi-dung-<id>`: the directive that the address points at comes into sight, once. */
  private pointAtDirective() {
    const fragment = toSignal(inject(ActivatedRoute).fragment);
    let seen: string | null | undefined;
    afterRenderEffect(() => {
      const wanted = fragment();
      if (!this.document() || wanted === seen) return;
      seen = wanted;
      const card = wanted ? document.getElementById(wanted) : null;
      card?.scrollIntoView({ block: 'start' });
      card?.focus({ preventScroll: true });
    });
  }

  protected enterNext() {
    const queryParams = this.justIssued() ? { theo: this.id() } : {};
    void this.router.navigate(['/nhap/moi'], { queryParams });
  }

  protected amendDocument() {
    const document = this.document();
    if (document) void this.amend.document(document);
  }

  protected act(action: DirectiveAction, directive: DocumentDirectiveFragment) {
    const document = this.document();
    if (document) void this.amend.directive(action, directive, document);
  }

  protected address = () => `${location.origin}/van-ban/${this.id()}`;

  protected copy(text: string) {
    if (this.clipboard.copy(text)) this.notice.say(this.t('documents.page.copied'));
  }

  protected copyText(document: DocumentDetailFragment) {
    this.copy(documentAsText(document, this.t, this.language.code(), this.address()));
  }

  /** On paper its whole life is to be read. */
  protected async print() {
    for (let pages = 0; pages < mostPages && this.document()?.timeline.pageInfo.hasNextPage; pages++)
      await this.older();
    setTimeout(() => window.print());
  }

  /** Others work on it, too: it is read again in place when they have changed anything of it. */
  private follow() {
    this.living.follow({
      concerns: ({ documentId }) => documentId === this.id(),
      refresh: () => this.page.refresh(),
      words: ({ type, by }) =>
        this.document()?.timeline.nodes.find((entry) => entry.type === type && entry.actorName === by.displayName)
          ?.summary,
    });
    effect(() => {
      this.id();
      untracked(() => this.living.dismiss());
    });
  }

  /** What the cache then holds is one list: the page redraws itself. */
  protected async older() {
    await this.readMore({ id: this.id(), after: this.document()?.timeline.pageInfo.endCursor });
  }
}

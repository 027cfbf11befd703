import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatTooltip } from '@angular/material/tooltip';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { ask, query } from '../../graphql/query';
import type { DirectiveAction } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { pageTitle } from '../../ui/page-title';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { Timeline } from '../../ui/timeline/timeline';
import { amending } from '../amending-store';
import { DirectiveCard } from '../directive-card/directive-card';
import { DocumentFacts } from '../document-facts/document-facts';
import {
  DocumentMoreTimelineDocument,
  DocumentPageDocument,
  type DocumentDirectiveFragment,
} from '../documents.generated';

/** One document: beside the list, or a page of its own on a phone. What it is, its directives with their units, its life. */
@Component({
  selector: 'app-document-page',
  imports: [
    DirectiveCard,
    DocumentFacts,
    EmptyState,
    LoadFailed,
    MatButton,
    MatIcon,
    MatIconButton,
    MatTooltip,
    RouterLink,
    SkeletonRows,
    Timeline,
  ],
  templateUrl: './document-page.html',
  styleUrl: './document-page.scss',
})
export class DocumentPage {
  readonly id = input.required<string>();
  readonly hasPrevious = input(false);
  readonly hasNext = input(false);
  readonly previous = output();
  readonly next = output();
  readonly closed = output();

  private readonly router = inject(Router);
  private readonly readMore = ask(DocumentMoreTimelineDocument);
  private readonly amend = amending(() => this.page.reload());

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

  /** What the cache then holds is one list: the page redraws itself. */
  protected async older() {
    await this.readMore({ id: this.id(), after: this.document()?.timeline.pageInfo.endCursor });
  }
}

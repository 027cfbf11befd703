import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import { afterRenderEffect, Component, computed, inject, input, signal, viewChildren } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { ActivatedRoute, Router } from '@angular/router';
import { query } from '../../graphql/query';
import type { DocumentSort } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { SplitPane } from '../../ui/split-pane/split-pane';
import { everything, filterOf, filtersIn, type ListAddress, readAddress, writeAddress } from '../document-address';
import { DocumentFilters } from '../document-filters/document-filters';
import { DocumentPage } from '../document-page/document-page';
import { DocumentRow } from '../document-row/document-row';
import { sortWords } from '../document-words';
import {
  DocumentFieldsDocument,
  DocumentFilterIssuerDocument,
  DocumentListDocument,
  type DocumentListQueryVariables,
} from '../documents.generated';
import { ActiveFilters } from '../active-filters/active-filters';
import { unitSearch } from '../options-store';

/**
 * The list of documents, and the chosen one beside it (on a phone: instead of it). The address says what is shown:
 * `/van-ban/<id>?type=QUYET_DINH`; this page stays as it is while one is opened, changed for another, or closed.
 */
@Component({
  selector: 'app-document-list-page',
  imports: [
    CdkConnectedOverlay,
    CdkOverlayOrigin,
    DocumentFilters,
    DocumentPage,
    DocumentRow,
    EmptyState,
    ActiveFilters,
    LoadFailed,
    LoadMore,
    MatButton,
    MatIcon,
    MatMenuModule,
    SkeletonRows,
    SplitPane,
  ],
  templateUrl: './document-list-page.html',
  styleUrl: './document-list-page.scss',
})
export class DocumentListPage {
  /** Of the document that is open. */
  readonly id = input<string>();

  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly rowParts = viewChildren(DocumentRow);
  private readonly fieldList = query(DocumentFieldsDocument, () => ({}));
  private readonly issuer = query(DocumentFilterIssuerDocument, () => {
    const { issuer: id } = this.address();
    return id ? { id } : undefined;
  });

  protected readonly t = texts();
  protected readonly address = computed(() => readAddress(this.params()));
  protected readonly findIssuers = unitSearch(() => undefined);
  protected readonly sortWords = sortWords;
  protected readonly sorts = Object.keys(sortWords) as DocumentSort[];
  protected readonly list = query(
    DocumentListDocument,
    (): DocumentListQueryVariables => ({ filter: filterOf(this.address()), sort: this.address().sort }),
    { keepPrevious: true },
  );
  protected readonly page = computed(() => this.list.value()?.documents);
  protected readonly rows = computed(() => this.page()?.nodes ?? []);
  protected readonly fields = computed(() => this.fieldList.value()?.fields ?? []);
  protected readonly names = computed(() => ({
    issuer: this.issuer.value()?.unit?.shortName,
    field: this.fields().find(({ id }) => id === this.address().field)?.name,
  }));
  protected readonly filterCount = computed(() => filtersIn(this.address()));
  protected readonly filtersOpen = signal(false);

  private readonly at = computed(() => this.rows().findIndex(({ id }) => id === this.id()));
  protected readonly previousId = computed(() => this.rows()[this.at() - 1]?.id);
  protected readonly nextId = computed(() => this.rows()[this.at() + 1]?.id);

  constructor() {
    const group = () => this.t('documents.keys.list');
    shortcut(
      'j',
      () => this.walk(1),
      () => ({ group: group(), words: this.t('documents.page.next') }),
    );
    shortcut(
      'k',
      () => this.walk(-1),
      () => ({ group: group(), words: this.t('documents.page.previous') }),
    );
    afterRenderEffect(() =>
      this.rowParts()
        .find((row) => row.document().id === this.id())
        ?.show(),
    );
  }

  protected goTo(address: ListAddress) {
    void this.router.navigate([], { queryParams: writeAddress(address) });
  }

  protected clear() {
    this.goTo({ ...everything, sort: this.address().sort });
  }

  protected sortBy(sort: DocumentSort) {
    this.goTo({ ...this.address(), sort });
  }

  protected open(id: string | undefined) {
    if (id) void this.router.navigate(['/van-ban', id], { queryParamsHandling: 'preserve' });
  }

  /** Back to the list, to the row one came from. */
  protected async close() {
    const id = this.id();
    if (!id) return;
    await this.router.navigate(['/van-ban'], { queryParamsHandling: 'preserve' });
    setTimeout(() =>
      this.rowParts()
        .find((row) => row.document().id === id)
        ?.focus(),
    );
  }

  protected closeFilters(event?: Event) {
    event?.preventDefault();
    this.filtersOpen.set(false);
  }

  protected async more() {
    const info = this.page()?.pageInfo;
    if (info?.hasNextPage && info.endCursor) await this.list.fetchMore({ after: info.endCursor });
  }

  /** With one open, the next one opens; else the cursor goes to the next row, which Enter opens. */
  private walk(step: 1 | -1) {
    if (this.id()) return this.open(step > 0 ? this.nextId() : this.previousId());
    const rows = this.rowParts();
    const at = rows.findIndex((row) => row.hasFocus());
    rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
    if (at + step >= rows.length - 1) void this.more();
  }
}

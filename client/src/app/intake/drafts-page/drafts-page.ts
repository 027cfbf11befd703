import { Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { query } from '../../graphql/query';
import { documentTypeWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { Session } from '../../auth/session';
import { discarding } from '../discard-store';
import { DraftListDocument, type IntakeDraftRowFragment } from '../intake.generated';

/** So many of the missing things are named in a line; the others are counted. */
const mostNamed = 2;

/** Documents being entered, by anybody in the Office: whose, since when, what is missing. */
@Component({
  selector: 'app-drafts-page',
  imports: [EmptyState, LoadFailed, LoadMore, MatButton, MatIcon, MatIconButton, RouterLink, SkeletonRows, When],
  templateUrl: './drafts-page.html',
  styleUrl: './drafts-page.scss',
})
export class DraftsPage {
  private readonly me = inject(Session).account;
  private readonly discardDraft = discarding();

  protected readonly t = texts();
  protected readonly list = query(DraftListDocument, () => ({}));
  protected readonly page = computed(() => this.list.value()?.drafts);
  protected readonly drafts = computed(() => (this.page()?.nodes ?? []).map((draft) => this.lineOf(draft)));

  protected async discard({ draft, name }: { draft: IntakeDraftRowFragment; name: string }) {
    await this.discardDraft({ id: draft.id, version: draft.version, name });
    // Gone, or changed by somebody: either way the list is no longer right.
    this.list.reload();
  }

  protected async more() {
    const after = this.page()?.pageInfo.endCursor;
    if (after) await this.list.fetchMore({ after });
  }

  private lineOf(draft: IntakeDraftRowFragment) {
    const { type, numberSymbol, abstract, rows } = draft.content;
    const kind = type ? this.t(documentTypeWords[type]) : '';
    const messages = [...new Set(draft.missing.map(({ message }) => message.replace(/\.$/, '')))];
    const rest = draft.missing.length - mostNamed;
    return {
      draft,
      name: [kind, numberSymbol].filter(Boolean).join(' ') || this.t('intake.list.unnamed'),
      abstract,
      directives: rows.length,
      mine: draft.updatedBy.id === this.me()?.id,
      missing: messages.slice(0, mostNamed).join('; ') + (rest > 0 ? this.t('intake.list.andMore', { n: rest }) : ''),
    };
  }
}

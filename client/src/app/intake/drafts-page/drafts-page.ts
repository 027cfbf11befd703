import { Component, computed, ElementRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { debounceTime, merge } from 'rxjs';
import { query } from '../../graphql/query';
import { documentTypeWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { Live } from '../../live/live';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { Session } from '../../auth/session';
import { discarding } from '../discard-store';
import { DraftListDocument, type IntakeDraftRowFragment } from '../intake.generated';

const restMs = 800;

/** Documents being entered, by anybody in the Office: whose, since when, what is missing. */
@Component({
  selector: 'app-drafts-page',
  imports: [EmptyState, LoadFailed, LoadMore, MatButton, MatIcon, MatIconButton, RouterLink, SkeletonRows, When],
  templateUrl: './drafts-page.html',
  styleUrl: './drafts-page.scss',
})
export class DraftsPage {
  private readonly me = inject(Session).account;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly discardDraft = discarding();

  protected readonly t = texts();
  protected readonly list = query(DraftListDocument, () => ({}));
  protected readonly page = computed(() => this.list.value()?.drafts);
  protected readonly drafts = computed(() => (this.page()?.nodes ?? []).map((draft) => this.lineOf(draft)));

  constructor() {
    const live = inject(Live);
    // What others save and issue meanwhile is told; several saves in a row are read once.
    merge(live.drafts, live.resets)
      .pipe(debounceTime(restMs), takeUntilDestroyed())
      .subscribe((news) => (news?.version === null ? this.list.reload() : void this.list.refresh()));
    const walk = (step: 1 | -1) => () => this.walk(step);
    const group = () => this.t('intake.list.title');
    shortcut('j', walk(1), () => ({ group: group(), words: this.t('intake.list.next') }));
    shortcut('k', walk(-1), () => ({ group: group(), words: this.t('intake.list.previous') }));
  }

  protected async discard({ draft, name }: { draft: IntakeDraftRowFragment; name: string }) {
    await this.discardDraft({ id: draft.id, version: draft.version, name });
    // Gone, or changed by somebody: either way the list is no longer right.
    this.list.reload();
  }

  protected async more() {
    const after = this.page()?.pageInfo.endCursor;
    if (after) await this.list.fetchMore({ after });
  }

  private walk(step: 1 | -1) {
    const links = [...this.host.querySelectorAll<HTMLElement>('li > a')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
  }

  private lineOf(draft: IntakeDraftRowFragment) {
    const { type, numberSymbol, abstract, rows } = draft.content;
    const kind = type ? this.t(documentTypeWords[type]) : '';
    const messages = [...new Set(draft.missing.map(({ message }) => message.replace(/\.$/, '')))];
    return {
      draft,
      name: [kind, numberSymbol].filter(Boolean).join(' ') || this.t('intake.list.unnamed'),
      abstract,
      directives: rows.length,
      mine: draft.updatedBy.id === this.me()?.id,
      missing: draft.missing.length,
      words: messages.join('; '),
    };
  }
}

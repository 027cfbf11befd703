import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { query } from '../../graphql/query';
import type { AccountStatus, Role } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { Choices } from '../../ui/choices/choices';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { FilterPanel } from '../../ui/filter-panel/filter-panel';
import { ListFrame } from '../../ui/list-frame/list-frame';
import { listWalk } from '../../ui/list-walk';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { Labelled } from '../../ui/labelled/labelled';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { SplitPane } from '../../ui/split-pane/split-pane';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { When } from '../../ui/when/when';
import { AccountPage } from '../account-page/account-page';
import { InviteDialog } from '../invite-dialog/invite-dialog';
import {
  AccountReachDocument,
  AdministeredAccountsDocument,
  type AdministeredAccountFieldsFragment,
  type AdministeredAccountsQueryVariables,
  UnitFactsDocument,
} from '../people.generated';
import { accountStatuses, accountStatusWords, roles, roleWords } from '../people-words';
import { unitSearch } from '../unit-options-store';

const path = '/quan-tri/nguoi-dung';

/** What the address says of the list: `?unit=…&role=UNIT_HEAD,UNIT_ADMIN&status=INVITED&q=lan`. */
interface Narrowed {
  unit?: string | null;
  role?: string | null;
  status?: string | null;
  q?: string | null;
}

/** Everybody one administers, by given name, with one of them beside the list (domain.md §7). */
@Component({
  selector: 'app-people-page',
  imports: [
    AccountPage,
    Choices,
    EmptyState,
    FilterPanel,
    Labelled,
    ListFrame,
    LoadFailed,
    LoadMore,
    MatButton,
    MatIcon,
    RouterLink,
    SkeletonRows,
    SplitPane,
    TypeAhead,
    When,
  ],
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
})
export class PeoplePage {
  readonly id = input<string>();
  readonly unit = input<string>();
  readonly role = input<string>();
  readonly status = input<string>();
  readonly q = input<string>();

  private readonly router = inject(Router);
  private readonly dialogs = inject(MatDialog);

  protected readonly t = texts();
  protected readonly search = unitSearch();
  protected readonly roleWords = roleWords;
  protected readonly statusWords = accountStatusWords;
  protected readonly filtersOpen = signal(false);
  protected readonly reach = query(AccountReachDocument, () => ({}));
  protected readonly chosenRoles = computed(() => among<Role>(roles, this.role()));
  protected readonly chosenStatuses = computed(() => among<AccountStatus>(accountStatuses, this.status()));
  protected readonly list = query(
    AdministeredAccountsDocument,
    (): AdministeredAccountsQueryVariables => ({
      first: 50,
      filter: {
        text: this.q() || null,
        within: this.unit() || null,
        roles: this.chosenRoles(),
        statuses: this.chosenStatuses(),
      },
    }),
    { keepPrevious: true },
  );
  private readonly place = query(UnitFactsDocument, () => (this.unit() ? { id: this.unit()! } : undefined));
  protected readonly page = computed(() => this.list.value()?.administeredAccounts);
  protected readonly people = computed(() => this.page()?.nodes ?? []);
  protected readonly within = computed<readonly Option[]>(() => {
    const unit = this.unit() && this.place.value()?.unit;
    return unit ? [{ id: unit.id, label: unit.name, short: unit.shortName }] : [];
  });
  protected readonly roleChoices = computed(() => roles.map((id) => ({ id, words: this.t(roleWords[id]) })));
  protected readonly statusChoices = computed(() =>
    accountStatuses.map((id) => ({ id, words: this.t(accountStatusWords[id].words) })),
  );
  protected readonly filterCount = computed(
    () => (this.unit() ? 1 : 0) + this.chosenRoles().length + this.chosenStatuses().length,
  );
  protected readonly filtered = computed(() => this.filterCount() > 0 || !!this.q());
  protected readonly found = computed(() =>
    this.t('people.accounts.found', { n: (this.page()?.totalCount ?? 0).toLocaleString('vi-VN') }),
  );

  protected readonly walk = listWalk({
    ...{ path, rows: this.people, id: this.id, more: () => this.more() },
    next: () => ({ group: this.t('people.accounts.title'), words: this.t('people.accounts.next') }),
    previous: () => ({ group: this.t('people.accounts.title'), words: this.t('people.accounts.previous') }),
  });

  constructor() {
    const group = () => this.t('people.accounts.title');
    shortcut(
      'n',
      () => this.invite(),
      () => ({ group: group(), words: this.t('people.accounts.invite') }),
    );
    shortcut('Escape', () => void this.walk.close());
  }

  /** In a line: what they are, and where. */
  protected placesOf({ roles: held }: AdministeredAccountFieldsFragment): string {
    return held.map(({ role, unit }) => `${this.t(roleWords[role])}, ${unit.shortName}`).join(' · ');
  }

  protected toggleRole(id: string) {
    return this.go({ role: toggled(roles, this.chosenRoles(), id) });
  }

  protected toggleStatus(id: string) {
    return this.go({ status: toggled(accountStatuses, this.chosenStatuses(), id) });
  }

  protected go(queryParams: Narrowed) {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected clear() {
    return this.go({ unit: null, role: null, status: null, q: null });
  }

  protected async more() {
    const after = this.page()?.pageInfo.endCursor;
    if (after && this.page()?.pageInfo.hasNextPage) await this.list.fetchMore({ after });
  }

  protected invite() {
    this.dialogs
      .open(InviteDialog, { data: { unit: this.within()[0] }, width: '620px', panelClass: 'sheet' })
      .afterClosed()
      .subscribe((id?: string) => this.invited(id));
  }

  /** Several may have been invited before the dialog was left by Escape. */
  private invited(id?: string) {
    void this.list.refresh();
    if (id) this.walk.open(id);
  }
}

const among = <Of extends string>(all: readonly Of[], asked: string | undefined): Of[] =>
  all.filter((one) => asked?.split(',').includes(one));

const toggled = <Of extends string>(all: readonly Of[], chosen: readonly Of[], id: string): string | null =>
  all.filter((one) => (one === id) !== chosen.includes(one)).join(',') || null;

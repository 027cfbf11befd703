import { booleanAttribute, Component, computed, ElementRef, inject, input, viewChildren } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { Language } from '../../i18n/language';
import { type TextKey, texts } from '../../i18n/text';
import { momentInWords } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import type { IconName } from '../../ui/icons';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { minuteClock } from '../../ui/when/minute-clock';
import { inbox, type InboxView } from '../inbox-store';
import type { InboxRowFragment } from '../reminders.generated';
import { snoozeTimes } from '../snooze-times';
import { todoIcons } from '../todo-icons';

/**
 * The inbox: what there is to do, group by group, one row for each assignment. `j` and `k` walk, Enter opens, `e` is done
 * with it, `u` keeps it unread, `s` puts it off. `level` is that of its heading: a page's or a panel's.
 */
@Component({
  selector: 'app-inbox-board',
  imports: [
    EmptyState,
    LoadFailed,
    LoadMore,
    MatButton,
    MatIcon,
    MatIconButton,
    MatMenuModule,
    RouterLink,
    SkeletonRows,
    When,
  ],
  templateUrl: './inbox-board.html',
  styleUrl: './inbox-board.scss',
})
export class InboxBoard {
  /** Beside another page: then there is a way to the page of its own. */
  readonly panel = input(false, { transform: booleanAttribute });

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly router = inject(Router);
  private readonly dialogs = inject(MatDialog);
  private readonly language = inject(Language);
  private readonly now = inject(minuteClock);
  private readonly menus = viewChildren(MatMenuTrigger);

  protected readonly t = texts();
  protected readonly inbox = inbox();
  protected readonly icons: Record<string, IconName> = todoIcons;
  protected readonly views: readonly { id: InboxView; words: TextKey }[] = [
    { id: 'all', words: 'reminders.inbox.all' },
    { id: 'unread', words: 'reminders.inbox.unread' },
    { id: 'snoozed', words: 'reminders.inbox.later' },
  ];
  protected readonly times = computed(() => snoozeTimes(this.now()));

  constructor() {
    const key = (keys: string, run: () => unknown, words: TextKey) =>
      shortcut(keys, run, () => ({ group: this.t('reminders.title'), words: this.t(words) }));
    key('j', () => this.walk(1), 'reminders.keys.next');
    key('k', () => this.walk(-1), 'reminders.keys.previous');
    key('e', () => this.with((row) => this.done(row)), 'reminders.keys.read');
    key('u', () => this.with((row) => this.inbox.markUnread(row.id)), 'reminders.keys.unread');
    key('s', () => this.with((row) => this.askSnooze(row)), 'reminders.keys.snooze');
  }

  protected exact = (at: string) => momentInWords(at, this.language.code());

  protected countOf(view: InboxView): number {
    const counts = this.inbox.counts();
    if (!counts) return 0;
    if (view === 'all') return counts.byTodo.reduce((sum, { count }) => sum + count, 0);
    return view === 'unread' ? counts.unread : counts.snoozed;
  }

  /** Opening it is reading it. */
  protected opened(row: InboxRowFragment) {
    if (row.unread) void this.inbox.markRead(row.id);
  }

  protected snooze(row: InboxRowFragment, at: string) {
    this.walk(1);
    return this.inbox.snooze(row.id, at, this.exact(at));
  }

  protected async chooseDay(row: InboxRowFragment) {
    const { SnoozeDialog } = await import('../snooze-dialog/snooze-dialog');
    this.dialogs
      .open<unknown, unknown, string>(SnoozeDialog, { width: '360px', maxWidth: '94vw' })
      .afterClosed()
      .subscribe((at) => at && void this.snooze(row, at));
  }

  protected openPage() {
    void this.router.navigateByUrl('/thong-bao');
  }

  private done(row: InboxRowFragment) {
    this.walk(1);
    return this.inbox.markRead(row.id);
  }

  private askSnooze(row: InboxRowFragment) {
    const at = this.inbox.rows().indexOf(row);
    this.menus()[at]?.openMenu();
  }

  private walk(step: 1 | -1) {
    const links = this.links();
    const at = links.findIndex((link) => link.closest('li')!.contains(document.activeElement));
    const next = links[Math.min(links.length - 1, Math.max(0, at + step))];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
    if (at + step >= links.length - 1 && this.inbox.hasMore()) void this.inbox.more();
  }

  /** The row that has the cursor. */
  private with(act: (row: InboxRowFragment) => unknown) {
    const id = (document.activeElement?.closest('[data-row]') as HTMLElement | null)?.dataset['row'];
    const row = this.inbox.rows().find((one) => one.id === id);
    if (row) act(row);
  }

  private links = () => [...this.host.querySelectorAll<HTMLElement>('[data-cursor]')];
}

import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { Session } from '../auth/session';
import { type TextKey, texts } from '../i18n/text';
import { shortcut } from '../ui/shortcuts';
import { AccountMenu } from './account-menu/account-menu';
import { ActingStrip } from './acting-strip/acting-strip';
import { ConnectionBanner } from './connection-banner/connection-banner';
import { InboxBell } from './inbox-bell/inbox-bell';
import { earlyTyping } from './early-typing';
import type { PaletteData } from './palette-dialog/palette-dialog';
import { MorePlaces } from './more-places/more-places';
import { placesAtHand, placesOfMine } from './places';
import { RecentPlaces } from './recent-places';
import { UnreadNewsStore } from './unread-news-store';

/** The frame of every page: places at the left (below on a phone), search and account on top, the page in the middle. */
@Component({
  selector: 'app-shell',
  imports: [
    AccountMenu,
    ActingStrip,
    ConnectionBanner,
    InboxBell,
    MatIcon,
    MorePlaces,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly dialogs = inject(MatDialog);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  private searching = false;

  protected readonly t = texts();
  protected readonly places = placesOfMine();
  /** On a phone some of them stand behind a button. */
  protected readonly atHand = computed(() => placesAtHand(this.places()));
  protected readonly hasInbox = this.session.seesAssignments;
  protected readonly searched = signal('');
  protected readonly unread = inject(UnreadNewsStore).count;
  /** Screen readers hear it with the place; the eye sees a mark. */
  protected readonly unreadWords = computed(() => (this.unread() ? this.t('shell.news', { n: this.unread() }) : ''));

  constructor() {
    this.registerKeys();
    this.followNavigation();
    // Made here, it forgets what was opened when somebody signs out.
    inject(RecentPlaces);
  }

  protected async search() {
    if (this.searching) return;
    this.searching = true;
    const early = earlyTyping(document);
    const { PaletteDialog } = await import('./palette-dialog/palette-dialog').catch((error: unknown) => {
      early();
      this.searching = false;
      throw error;
    });
    const data: PaletteData = { text: this.searched(), early, help: () => this.help(), keys: () => this.showKeys() };
    const palette = this.dialogs.open(PaletteDialog, {
      data,
      width: '680px',
      position: { top: '64px' },
      panelClass: 'palette-panel',
      ariaLabel: this.t('shell.palette.title'),
      autoFocus: 'input',
    });
    palette.afterClosed().subscribe(() => (this.searching = false));
  }

  protected focusMain(event: Event) {
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  protected async help() {
    const { openHelp } = await import('../help/open-help');
    openHelp(this.dialogs, this.router.url);
  }

  protected async showKeys() {
    const { ShortcutsDialog } = await import('../ui/shortcuts-dialog/shortcuts-dialog');
    this.dialogs.open(ShortcutsDialog, { width: '640px', maxWidth: '94vw' });
  }

  private registerKeys() {
    const go = (keys: string, path: string, words: TextKey) =>
      shortcut(
        keys,
        () => this.router.navigateByUrl(path),
        () => ({ group: this.t('shell.keys.go'), words: this.t(words) }),
      );
    go('g v', '/viec', 'shell.places.work');
    go('g n', '/nhiem-vu', 'shell.places.assignments');
    go('g d', '/van-ban', 'shell.places.documents');
    go('g g', '/gia-han', 'extensions.title');
    go('g b', '/bao-cao', 'reports.title');
    go('g t', '/tong-quan', 'dashboards.title');
    go('g k', '/thong-ke', 'statistics.title');
    const everywhere = (keys: string, run: () => unknown, words: TextKey) =>
      shortcut(keys, run, () => ({ group: this.t('shell.keys.everywhere'), words: this.t(words) }));
    everywhere('/', () => this.search(), 'shell.keys.search');
    everywhere('Ctrl+k', () => this.search(), 'shell.keys.search');
    everywhere('F1', () => this.help(), 'shell.keys.screenHelp');
    everywhere('?', () => this.showKeys(), 'shell.keys.help');
    if (this.session.isOffice()) {
      everywhere('Alt+n', () => this.router.navigateByUrl('/nhap/moi'), 'shell.keys.newDocument');
    }
  }

  /**
   * A new page is read from its heading on, the first one after signing in too; walking through a list, or filtering it,
   * leaves the focus where it is, and so does coming from outside.
   */
  private followNavigation() {
    const firstPart = (url: string) => url.split(/[/?#]/)[1];
    const door = this.router.lastSuccessfulNavigation()?.finalUrl;
    let place = door && firstPart(this.router.serializeUrl(door));
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(({ urlAfterRedirects }) => {
        const next = firstPart(urlAfterRedirects);
        this.searched.set(this.router.parseUrl(urlAfterRedirects).queryParams['text'] ?? '');
        if (place !== undefined && next !== place) setTimeout(() => this.focusHeading());
        place = next;
      });
  }

  private focusHeading() {
    const main = this.main().nativeElement;
    const heading = main.querySelector<HTMLElement>('h1');
    if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    (heading ?? main).focus({ preventScroll: true });
  }
}

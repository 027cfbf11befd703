import { Component, computed, DestroyRef, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { Session } from '../auth/session';
import { type TextKey, texts } from '../i18n/text';
import type { IconName } from '../ui/icons';
import { shortcut } from '../ui/shortcuts';
import { AccountMenu } from './account-menu/account-menu';

interface Place {
  path: string;
  icon: IconName;
  words: TextKey;
  /** Where there is little room. */
  short: TextKey;
}

const places: readonly Place[] = [
  { path: '/viec', icon: 'task_alt', words: 'shell.places.work', short: 'shell.places.workShort' },
  { path: '/nhiem-vu', icon: 'assignment', words: 'shell.places.assignments', short: 'shell.places.assignments' },
  { path: '/van-ban', icon: 'description', words: 'shell.places.documents', short: 'shell.places.documents' },
];
const officePlaces: readonly Place[] = [
  { path: '/nhap', icon: 'edit_note', words: 'shell.places.intake', short: 'shell.places.intakeShort' },
];

/** The frame of every page: places at the left (below on a phone), search and account on top, the page in the middle. */
@Component({
  selector: 'app-shell',
  imports: [AccountMenu, MatIcon, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly dialogs = inject(MatDialog);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private readonly searchField = viewChild.required<ElementRef<HTMLInputElement>>('searchField');

  protected readonly t = texts();
  protected readonly places = computed(() => (this.session.isOffice() ? [...places, ...officePlaces] : places));
  protected readonly searched = signal('');
  protected readonly offline = signal(!navigator.onLine);

  constructor() {
    this.registerKeys();
    this.followNavigation();
    this.followConnection();
  }

  protected search() {
    const text = this.searchField().nativeElement.value.trim();
    void this.router.navigate(['/nhiem-vu'], { queryParams: text ? { text } : {} });
    // What was found is walked through with the keys at once.
    this.main().nativeElement.focus();
  }

  protected focusMain(event: Event) {
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  protected async help() {
    const { ShortcutsDialog } = await import('../ui/shortcuts-dialog/shortcuts-dialog');
    this.dialogs.open(ShortcutsDialog, { width: '640px', maxWidth: '94vw' });
  }

  private registerKeys() {
    const group = () => this.t('shell.keys.everywhere');
    const go = (keys: string, path: string, words: TextKey) =>
      shortcut(
        keys,
        () => this.router.navigateByUrl(path),
        () => ({ group: this.t('shell.keys.go'), words: this.t(words) }),
      );
    go('g v', '/viec', 'shell.places.work');
    go('g n', '/nhiem-vu', 'shell.places.assignments');
    go('g d', '/van-ban', 'shell.places.documents');
    const search = () => this.searchField().nativeElement.select();
    shortcut('/', search, () => ({ group: group(), words: this.t('shell.keys.search') }));
    shortcut('Ctrl+k', search, () => ({ group: group(), words: this.t('shell.keys.search') }));
    shortcut(
      '?',
      () => this.help(),
      () => ({ group: group(), words: this.t('shell.keys.help') }),
    );
    shortcut('F1', () => this.help());
    if (this.session.isOffice()) {
      shortcut(
        'Alt+n',
        () => this.router.navigateByUrl('/nhap/moi'),
        () => ({ group: group(), words: this.t('shell.keys.newDocument') }),
      );
    }
  }

  /** A new page is read from its heading on; walking through a list, or filtering it, leaves the focus where it is. */
  private followNavigation() {
    const firstPart = (url: string) => url.split(/[/?#]/)[1];
    let place: string | undefined;
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

  private followConnection() {
    const tell = () => this.offline.set(!navigator.onLine);
    addEventListener('online', tell);
    addEventListener('offline', tell);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', tell);
      removeEventListener('offline', tell);
    });
  }
}

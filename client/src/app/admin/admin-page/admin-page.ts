import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatIcon } from '@angular/material/icon';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { filter, map } from 'rxjs';
import { Session } from '../../auth/session';
import { texts } from '../../i18n/text';
import { groupsOf } from '../sections';

/**
 * What the Office and the administrators set up, each section at an address of its own. Where there is room their list
 * stands beside the chosen one; else a button above it names it and opens the list.
 */
@Component({
  selector: 'app-admin-page',
  imports: [MatIcon, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './admin-page.html',
  styleUrl: './admin-page.scss',
  host: {
    '(keydown.escape)': 'shut()',
    '(focusout)': 'left($event)',
    '(document:pointerdown)': 'left({ relatedTarget: $event.target })',
  },
})
export class AdminPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly picker = viewChild.required<ElementRef<HTMLButtonElement>>('picker');
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );

  protected readonly t = texts();
  protected readonly groups = computed(() => groupsOf(this.session));
  protected readonly here = computed(() => {
    const path = this.url().split(/[/?#]/)[2];
    return this.groups()
      .flatMap(({ sections }) => sections)
      .find((section) => section.path === path);
  });
  /** Whether the list is shown where it has no place of its own. */
  protected readonly open = signal(false);

  /** The list goes away, and the cursor with it: it goes on from the button. */
  protected shut() {
    if (!this.open()) return;
    this.open.set(false);
    this.picker().nativeElement.focus();
  }

  /** Whoever went elsewhere does not want it. */
  protected left({ relatedTarget }: Pick<FocusEvent, 'relatedTarget'>) {
    const nav = this.picker().nativeElement.parentElement!;
    if (relatedTarget instanceof Node && !nav.contains(relatedTarget)) this.open.set(false);
  }
}

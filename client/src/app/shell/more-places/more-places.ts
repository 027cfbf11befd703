import { CdkTrapFocus } from '@angular/cdk/a11y';
import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import { Component, computed, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatIcon } from '@angular/material/icon';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { filter, map } from 'rxjs';
import { texts } from '../../i18n/text';
import type { Place } from '../places';

/** The places for which the bar of a phone has no room: one button, and a sheet over the bar. */
@Component({
  selector: 'app-more-places',
  imports: [CdkConnectedOverlay, CdkOverlayOrigin, CdkTrapFocus, MatIcon, RouterLink, RouterLinkActive],
  templateUrl: './more-places.html',
  styleUrl: './more-places.scss',
})
export class MorePlaces {
  readonly places = input.required<readonly Place[]>();

  private readonly router = inject(Router);
  private readonly trigger = viewChild.required<ElementRef<HTMLButtonElement>>('trigger');
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );

  protected readonly t = texts();
  protected readonly open = signal(false);
  /** One of them is where one is. */
  protected readonly here = computed(() =>
    this.places().some(({ path }) => this.url().split(/[?#]/)[0].startsWith(path)),
  );

  protected close(andReturn = true) {
    this.open.set(false);
    if (andReturn) this.trigger().nativeElement.focus();
  }

  protected key(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.close();
  }
}

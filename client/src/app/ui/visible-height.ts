import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';

/**
 * Tells styles how much of the window the on-screen keyboard leaves (`--visible-height`). Some browsers make the window
 * smaller themselves, others only lay the keyboard over it.
 */
@Injectable({ providedIn: 'root' })
export class VisibleHeight {
  constructor() {
    const { documentElement, defaultView } = inject(DOCUMENT);
    const viewport = defaultView?.visualViewport;
    if (!viewport) return;
    const measure = () => {
      // A page that is zoomed in shows less of it, too: that is no keyboard.
      if (viewport.scale > 1.05) documentElement.style.removeProperty('--visible-height');
      else documentElement.style.setProperty('--visible-height', `${Math.round(viewport.height)}px`);
    };
    viewport.addEventListener('resize', measure);
    inject(DestroyRef).onDestroy(() => viewport.removeEventListener('resize', measure));
    measure();
  }
}

import { Component, input, signal } from '@angular/core';
import { texts } from '../../i18n/text';

const storageKey = 'list-width';

/**
 * The list beside what was chosen from it, from 1200 px on; below that one page at a time.
 * `open`: something is chosen. Slots: `list` and `detail`. The line between them can be moved by mouse and by arrows.
 */
@Component({
  selector: 'app-split-pane',
  templateUrl: './split-pane.html',
  styleUrl: './split-pane.scss',
  host: { '[class.open]': 'open()', '[style.--list-width.%]': 'width()' },
})
export class SplitPane {
  readonly open = input.required<boolean>();

  protected readonly t = texts();
  protected readonly width = signal(stored());

  protected drag(event: PointerEvent) {
    const line = event.currentTarget as HTMLElement;
    const pane = line.parentElement!.getBoundingClientRect();
    line.setPointerCapture(event.pointerId);
    line.onpointermove = (move) => this.set(((move.clientX - pane.left) / pane.width) * 100);
    line.onpointerup = line.onlostpointercapture = () => (line.onpointermove = null);
  }

  protected key(event: KeyboardEvent) {
    const step = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
    if (!step) return;
    event.preventDefault();
    this.set(this.width() + step);
  }

  private set(percent: number) {
    const width = Math.round(Math.min(70, Math.max(30, percent)));
    this.width.set(width);
    try {
      localStorage.setItem(storageKey, String(width));
    } catch {
      // It then lasts as long as the page.
    }
  }
}

function stored(): number {
  try {
    return Number(localStorage.getItem(storageKey)) || 46;
  } catch {
    return 46;
  }
}

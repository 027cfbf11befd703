import {
  afterNextRender,
  Component,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { texts } from '../../i18n/text';
import { type LitRuns, PdfDocument } from '../pdf-document';
import { PdfSheets } from './pdf-sheets';

/** A page as wide and high as it is on paper, in points. */
interface Sheet {
  number: number;
  width: number;
  height: number;
}

const [leastZoom, mostZoom] = [0.5, 4];
const margin = 18;

/**
 * A PDF, its pages drawn as they come into sight. `url`; `passage`: words that are lit where they stand, and scrolled
 * to; `zoom` 1 is as wide as there is room (`Ctrl +`, `Ctrl -`, `Ctrl 0` inside). `opened` gives what can be read in it.
 */
@Component({
  selector: 'app-pdf-view',
  templateUrl: './pdf-view.html',
  styleUrl: './pdf-view.scss',
})
export class PdfView {
  readonly url = input.required<string>();
  readonly label = input.required<string>();
  readonly passage = input('');
  readonly zoom = model(1);
  readonly opened = output<PdfDocument>();

  private readonly injector = inject(Injector);
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly room = signal(0);
  private readonly document = signal<PdfDocument | undefined>(undefined);
  private drawing?: PdfSheets;
  private lit: LitRuns = new Map();

  protected readonly t = texts();
  protected readonly sheets = signal<readonly Sheet[]>([]);
  protected readonly scale = signal(1);
  protected readonly failed = signal(false);

  constructor() {
    effect((onCleanup) => {
      const url = this.url();
      const turn = { over: false };
      onCleanup(() => (turn.over = true));
      untracked(() => void this.open(url, turn));
    });
    effect(() => {
      const [room, zoom, widest] = [this.room(), this.zoom(), Math.max(...this.sheets().map(({ width }) => width), 1)];
      if (!room || widest === 1) return;
      const scale = Math.max(0.1, ((room - margin) / widest) * zoom);
      if (Math.abs(scale - untracked(this.scale)) < 0.001) return;
      this.scale.set(scale);
      untracked(() => this.redraw());
    });
    effect((onCleanup) => {
      const [document, words] = [this.document(), this.passage()];
      const turn = { over: false };
      onCleanup(() => (turn.over = true));
      if (document) void this.light(document, words, turn);
    });
    afterNextRender(() => this.followRoom());
    inject(DestroyRef).onDestroy(() => this.close());
  }

  protected key(event: KeyboardEvent) {
    if (!event.ctrlKey || event.altKey) return;
    const to = { '+': this.zoom() * 1.2, '=': this.zoom() * 1.2, '-': this.zoom() / 1.2, '0': 1 }[event.key];
    if (!to) return;
    event.preventDefault();
    this.zoom.set(Math.min(mostZoom, Math.max(leastZoom, to)));
  }

  private async open(url: string, turn: { over: boolean }) {
    this.close();
    this.failed.set(false);
    try {
      const document = await PdfDocument.open(url);
      const first = await document.page(1);
      if (turn.over) return document.close();
      // All as the first one, until each is drawn: nothing is read that nobody looks at.
      const { width, height } = first.getViewport({ scale: 1 });
      this.sheets.set(Array.from({ length: document.pages }, (_, i) => ({ number: i + 1, width, height })));
      this.document.set(document);
      this.opened.emit(document);
      this.redraw();
    } catch {
      if (!turn.over) this.failed.set(true);
    }
  }

  private close() {
    this.drawing?.stop();
    this.drawing = undefined;
    this.document()?.close();
    this.document.set(undefined);
    this.sheets.set([]);
    this.lit = new Map();
  }

  private redraw() {
    const document = this.document();
    if (!document) return;
    afterNextRender(
      () => {
        this.drawing?.stop();
        if (document !== this.document()) return;
        this.drawing = new PdfSheets(document, this.scroller().nativeElement, this.scale(), (sheet) =>
          this.measured(sheet),
        );
        this.drawing.light(this.lit, false);
      },
      { injector: this.injector },
    );
  }

  private async light(document: PdfDocument, words: string, turn: { over: boolean }) {
    const lit = await document.find(words).catch(() => new Map());
    if (turn.over) return;
    this.lit = lit;
    this.drawing?.light(lit, true);
  }

  private measured({ number, width, height }: Sheet) {
    const known = this.sheets()[number - 1];
    if (known?.width === width && known.height === height) return;
    this.sheets.update((all) => all.with(number - 1, { number, width, height }));
  }

  private followRoom() {
    const element = this.scroller().nativeElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => this.room.set(element.clientWidth), this.room() ? 120 : 0);
    });
    watch.observe(element);
    this.injector.get(DestroyRef).onDestroy(() => watch.disconnect());
  }
}

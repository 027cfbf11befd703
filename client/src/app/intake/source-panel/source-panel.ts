import { Component, computed, inject, linkedSignal, model, output, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { cleanTyped } from '@libs/vietnamese';
import { texts } from '../../i18n/text';
import { CursorStore } from '../cursor-store';
import { DraftStore } from '../draft-store';
import { paragraphsOf, type PdfDocument } from '../pdf-document';
import { PdfView } from '../pdf-view/pdf-view';
import { SourceText } from '../source-text/source-text';

const storageKey = 'source-width';
const [least, most, usual] = [20, 60, 32];
/** A draft keeps so much of a document's words. */
const mostText = 300_000;
/** Documents of which it has been said that there are no words in them. */
const saidOf = new Set<string>();

/** The document beside the grid, as PDF or as text; `width` (two-way) in percent of the page, kept on this device. */
@Component({
  selector: 'app-source-panel',
  imports: [MatIcon, PdfView, SourceText],
  templateUrl: './source-panel.html',
  styleUrl: './source-panel.scss',
})
export class SourcePanel {
  readonly width = model(usual);
  readonly openFiles = output();

  private readonly draft = inject(DraftStore);
  protected readonly cursor = inject(CursorStore);
  protected readonly t = texts();

  protected readonly pdfs = computed(() =>
    this.draft.files().filter(({ mediaType, name }) => mediaType === 'application/pdf' || /\.pdf$/i.test(name)),
  );
  protected readonly chosen = signal('');
  /** The one that was chosen, else the last attached. */
  protected readonly pdfShown = computed(
    () => this.pdfs().find(({ id }) => id === this.chosen()) ?? this.pdfs().at(-1),
  );
  protected readonly kind = linkedSignal<boolean, 'pdf' | 'text'>({
    source: () => this.pdfs().length > 0,
    computation: (hasPdf) => (hasPdf ? 'pdf' : 'text'),
  });
  protected readonly zoom = signal(1);
  private readonly pdf = signal<PdfDocument | undefined>(undefined);
  private words = '';
  protected readonly hasWords = signal(false);
  protected readonly scanned = signal(false);

  protected zoomBy(factor: number) {
    this.zoom.update((zoom) => Math.min(4, Math.max(0.5, zoom * factor)));
  }

  protected async opened(pdf: PdfDocument) {
    this.pdf.set(pdf);
    this.hasWords.set(false);
    this.scanned.set(false);
    const words = cleanTyped(await pdf.text().catch(() => '')).trim();
    if (pdf !== this.pdf()) return;
    this.words = words;
    this.hasWords.set(!!words);
    const { id } = this.pdfShown() ?? { id: '' };
    this.scanned.set(!words && !saidOf.has(id));
    saidOf.add(id);
  }

  /** The words of the PDF become the draft's text; Ctrl+Z brings back what stood there. */
  protected takeText() {
    this.draft.history.pause();
    this.draft.patchHeader({ text: paragraphsOf(this.words).slice(0, mostText) });
    this.draft.history.pause();
    this.kind.set('text');
  }

  protected drag(event: PointerEvent) {
    const line = event.currentTarget as HTMLElement;
    const room = line.parentElement!.parentElement!.getBoundingClientRect();
    line.setPointerCapture(event.pointerId);
    line.onpointermove = (move) => this.set(((room.right - move.clientX) / room.width) * 100);
    line.onpointerup = line.onlostpointercapture = () => (line.onpointermove = null);
  }

  protected key(event: KeyboardEvent) {
    const step = { ArrowLeft: 2, ArrowRight: -2 }[event.key];
    if (!step) return;
    event.preventDefault();
    this.set(this.width() + step);
  }

  private set(percent: number) {
    const width = Math.round(Math.min(most, Math.max(least, percent)));
    this.width.set(width);
    try {
      localStorage.setItem(storageKey, String(width));
    } catch {
      // It then lasts as long as the page.
    }
  }
}

/** As wide as it was chosen to be on this device. */
export function keptWidth(): number {
  try {
    return Number(localStorage.getItem(storageKey)) || usual;
  } catch {
    return usual;
  }
}

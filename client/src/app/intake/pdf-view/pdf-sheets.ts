import type { RenderTask } from 'pdfjs-dist';
import type { LitRuns, PdfDocument } from '../pdf-document';

/** Pages this far out of sight are drawn already. */
const ahead = '60% 0px';

/** Draws the pages of a PDF that are in sight, at one scale, and takes the picture away of those that are not. */
export class PdfSheets {
  private readonly watch: IntersectionObserver;
  private readonly tasks = new Map<number, RenderTask>();
  private readonly layers = new Map<number, readonly HTMLElement[]>();
  private lit: LitRuns = new Map();

  constructor(
    private readonly document: PdfDocument,
    private readonly scroller: HTMLElement,
    private readonly scale: number,
    private readonly measured: (sheet: { number: number; width: number; height: number }) => void,
  ) {
    this.watch = new IntersectionObserver(
      (seen) => {
        for (const { target, isIntersecting } of seen) {
          if (isIntersecting) void this.draw(target as HTMLElement);
          else this.clear(target as HTMLElement);
        }
      },
      { root: scroller, rootMargin: ahead },
    );
    for (const sheet of scroller.querySelectorAll('.page')) this.watch.observe(sheet);
  }

  stop(): void {
    this.watch.disconnect();
    for (const task of this.tasks.values()) task.cancel();
    this.tasks.clear();
  }

  /** The runs that say the passage; with `go`, the first of them comes into sight. */
  light(lit: LitRuns, go: boolean): void {
    this.lit = lit;
    for (const page of this.layers.keys()) this.mark(page);
    const [first] = [...lit.keys()].sort((a, b) => a - b);
    if (go && first !== undefined) this.goTo(first);
  }

  private goTo(page: number) {
    const sheet = this.scroller.querySelector<HTMLElement>(`[data-page="${page}"]`);
    if (!sheet) return;
    const run = this.layers.get(page)?.[Math.min(...this.lit.get(page)!)];
    const top = sheet.offsetTop + (run ? run.offsetTop : 0);
    const { scrollTop, clientHeight } = this.scroller;
    // What is in sight stays where it is.
    if (run && top > scrollTop + 20 && top < scrollTop + clientHeight * 0.7) return;
    this.scroller.scrollTop = top - clientHeight / 4;
  }

  private async draw(sheet: HTMLElement) {
    const number = Number(sheet.dataset['page']);
    if (this.tasks.has(number)) return;
    try {
      const page = await this.document.page(number);
      const size = page.getViewport({ scale: 1 });
      const sharp = Math.min(devicePixelRatio || 1, 2);
      const canvas = sheet.querySelector('canvas')!;
      const viewport = page.getViewport({ scale: this.scale * sharp });
      [canvas.width, canvas.height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
      const task = page.render({ canvas, viewport });
      this.tasks.set(number, task);
      this.measured({ number, width: size.width, height: size.height });
      await task.promise;
      await this.layWords(number, sheet);
    } catch {
      // Cancelled, since it went out of sight; or a page that can't be drawn, and the others can.
      this.tasks.delete(number);
    }
  }

  private async layWords(number: number, sheet: HTMLElement) {
    const page = await this.document.page(number);
    const container = sheet.querySelector<HTMLElement>('.words')!;
    container.replaceChildren();
    container.style.setProperty('--total-scale-factor', String(this.scale));
    container.style.setProperty('--scale-round-x', '1px');
    container.style.setProperty('--scale-round-y', '1px');
    const layer = new this.document.pdfjs.TextLayer({
      textContentSource: await page.getTextContent(),
      container,
      viewport: page.getViewport({ scale: this.scale }),
    });
    await layer.render();
    const isFirst = !this.layers.has(number);
    this.layers.set(number, layer.textDivs);
    this.mark(number);
    const [first] = [...this.lit.keys()].sort((a, b) => a - b);
    // Only now it is known how far down the page it stands.
    if (isFirst && first === number) this.goTo(number);
  }

  private mark(page: number) {
    const lit = this.lit.get(page);
    this.layers.get(page)?.forEach((run, i) => run.classList.toggle('lit', lit?.has(i) ?? false));
  }

  private clear(sheet: HTMLElement) {
    const number = Number(sheet.dataset['page']);
    this.tasks.get(number)?.cancel();
    this.tasks.delete(number);
    this.layers.delete(number);
    sheet.querySelector('.words')!.replaceChildren();
    const canvas = sheet.querySelector('canvas')!;
    // A canvas of no size holds no memory.
    [canvas.width, canvas.height] = [0, 0];
  }
}

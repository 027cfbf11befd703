import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { findPassage, type Letters, lettersOf } from './passage';

type Pdfjs = typeof import('pdfjs-dist');
/** What one page says: its runs of text, as they come, which is also how the text layer draws them. */
interface PageText {
  runs: readonly { str: string; hasEOL: boolean }[];
  /** Where each run begins in the text of the whole document. */
  starts: readonly number[];
}

/** Runs of text of one page, by number, from the first lit to the last. */
export type LitRuns = ReadonlyMap<number, ReadonlySet<number>>;

/** Documents have annexes of hundreds of pages; what is read out for its words ends somewhere. */
const mostPages = 400;

/** The library and its worker come from our own server, when the first PDF is looked at. */
async function load(): Promise<Pdfjs> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdf/pdf.worker.min.mjs';
  return pdfjs;
}

/** A PDF that is being looked at: its pages, and what they say. */
export class PdfDocument {
  private texts?: Promise<readonly PageText[]>;
  private letters?: Promise<Letters>;

  private constructor(
    readonly pdfjs: Pdfjs,
    private readonly proxy: PDFDocumentProxy,
  ) {}

  static async open(url: string): Promise<PdfDocument> {
    const pdfjs = await load();
    const task = pdfjs.getDocument({
      url,
      standardFontDataUrl: '/pdf/fonts/',
      wasmUrl: '/pdf/decoders/',
      // Compiling code is not allowed here (CSP): scanned pages are decoded by plain scripts.
      useWasm: false,
      enableXfa: false,
    });
    return new PdfDocument(pdfjs, await task.promise);
  }

  get pages(): number {
    return this.proxy.numPages;
  }

  page = (number: number): Promise<PDFPageProxy> => this.proxy.getPage(number);

  close(): void {
    void this.proxy.loadingTask.destroy();
  }

  /** All words, line by line; nothing for a scanned document. */
  async text(): Promise<string> {
    return (await this.pageTexts()).map(({ runs }) => wordsOf(runs)).join('');
  }

  /** Which runs of which pages (from 1 on) say these words. */
  async find(words: string): Promise<LitRuns> {
    const [texts, letters] = await Promise.all([this.pageTexts(), this.allLetters()]);
    const found = findPassage(letters, words);
    const lit = new Map<number, Set<number>>();
    if (!found) return lit;
    texts.forEach(({ runs, starts }, page) => {
      const here = runs.flatMap(({ str }, i) =>
        str.trim() && starts[i]! < found.to && starts[i]! + str.length > found.from ? [i] : [],
      );
      if (here.length) lit.set(page + 1, new Set(here));
    });
    return lit;
  }

  private allLetters(): Promise<Letters> {
    return (this.letters ??= this.text().then(lettersOf));
  }

  private pageTexts(): Promise<readonly PageText[]> {
    return (this.texts ??= this.readTexts());
  }

  private async readTexts(): Promise<readonly PageText[]> {
    const texts: PageText[] = [];
    let at = 0;
    for (let number = 1; number <= Math.min(this.pages, mostPages); number++) {
      const { items } = await (await this.page(number)).getTextContent();
      const runs = items.flatMap((item) => ('str' in item ? [{ str: item.str, hasEOL: item.hasEOL }] : []));
      const starts = runs.map(({ str, hasEOL }) => {
        const start = at;
        at += str.length + (hasEOL ? 1 : 0);
        return start;
      });
      texts.push({ runs, starts });
      at += 1;
    }
    return texts;
  }
}

const wordsOf = (runs: PageText['runs']): string =>
  `${runs.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('')}\n`;

/** A line that begins something of its own: a number, a letter, a dash, an article. */
const begins = /^(?:[-–•+*]|\d{1,3}[.)]|[a-zđ][.)]|[IVX]+\.|Điều \d|Nơi nhận|Kính gửi)/;

/** The lines of a page are as wide as its paper; what goes on from one to the next is one paragraph again. */
export function paragraphsOf(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const widths = lines.map(({ length }) => length).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.7)] ?? 0;
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isOpen && line && !begins.test(line)) paragraphs[paragraphs.length - 1] += ` ${line}`;
    else if (line) paragraphs.push(line);
    isOpen = line.length > usual * 0.7 && !/[.;:!?]$|\.\/\.$/.test(line);
  }
  return paragraphs.join('\n');
}

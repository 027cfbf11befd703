import {
  afterNextRender,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  viewChild,
} from '@angular/core';
import { texts } from '../../i18n/text';
import { CursorStore } from '../cursor-store';
import { DraftStore } from '../draft-store';
import { findPassage, lettersOf } from '../passage';
import { Typed } from '../typed';

/** The words of the document beside the grid, to be read from and copied from; those of the row with the cursor are lit. */
@Component({
  selector: 'app-source-text',
  imports: [Typed],
  templateUrl: './source-text.html',
  styleUrl: './source-text.scss',
})
export class SourceText {
  private readonly cursor = inject(CursorStore);
  private readonly injector = inject(Injector);
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');
  private readonly mirror = viewChild.required<ElementRef<HTMLElement>>('mirror');

  protected readonly draft = inject(DraftStore);
  protected readonly t = texts();
  private readonly letters = computed(() => lettersOf(this.draft.header().text));
  private readonly passage = computed(() => findPassage(this.letters(), this.cursor.words()));
  protected readonly parts = computed(() => {
    const text = this.draft.header().text;
    const { from, to } = this.passage() ?? { from: text.length, to: text.length };
    // A line end at the very end makes a line only when something follows it.
    return { before: text.slice(0, from), lit: text.slice(from, to), after: `${text.slice(to)} ` };
  });

  constructor() {
    effect(() => {
      if (this.passage()) afterNextRender(() => this.show(), { injector: this.injector });
    });
  }

  protected follow() {
    this.mirror().nativeElement.scrollTop = this.field().nativeElement.scrollTop;
  }

  private show() {
    const field = this.field().nativeElement;
    const mark = this.mirror().nativeElement.querySelector('mark');
    if (!mark || document.activeElement === field) return;
    const top = mark.offsetTop;
    if (top < field.scrollTop + 10 || top > field.scrollTop + field.clientHeight * 0.7)
      field.scrollTop = top - field.clientHeight / 4;
    this.follow();
  }
}

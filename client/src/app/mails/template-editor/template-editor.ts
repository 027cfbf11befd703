import { Component, computed, type ElementRef, input, model, signal, viewChild } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { texts } from '../../i18n/text';
import { Segments } from '../../ui/segments/segments';
import type { Words, WordsPart } from '../template-words';

/** The words of a mail being edited: `words` (two-way), what can be filled in (`placeholders`), what is wrong (`problems`). */
@Component({
  selector: 'app-template-editor',
  imports: [MatFormFieldModule, MatInput, Segments],
  templateUrl: './template-editor.html',
  styleUrl: './template-editor.scss',
})
export class TemplateEditor {
  readonly words = model.required<Words>();
  readonly placeholders = input.required<readonly { name: string; snippet: string; says: string }[]>();
  readonly problems = input<Partial<Record<string, string>>>({});

  private readonly subject = viewChild<ElementRef<HTMLInputElement>>('subject');
  private readonly html = viewChild<ElementRef<HTMLTextAreaElement>>('html');
  private readonly text = viewChild<ElementRef<HTMLTextAreaElement>>('text');

  protected readonly t = texts();
  protected readonly part = signal<'html' | 'text'>('html');
  protected readonly parts = computed(() =>
    (['html', 'text'] as const).map((id) => ({ id, words: this.t(`mails.templates.${id}`) })),
  );
  /** Where the cursor was last: what is inserted goes there. */
  protected field: WordsPart = 'html';

  protected choose(part: string) {
    this.part.set(part as 'html' | 'text');
    this.field = this.part();
  }

  protected change(words: Partial<Words>) {
    this.words.update((before) => ({ ...before, ...words }));
  }

  /** As typing would: the browser's own undo takes it back. */
  protected insert(snippet: string) {
    // A subject is one line and has no tables.
    if (this.field === 'subject' && snippet.includes('{%')) this.field = this.part();
    const element = { subject: this.subject, html: this.html, text: this.text }[this.field]()?.nativeElement;
    if (!element) return;
    element.focus();
    const { selectionStart, selectionEnd } = element;
    const typed = document.execCommand('insertText', false, snippet);
    if (!typed) element.setRangeText(snippet, selectionStart!, selectionEnd!, 'end');
    this.change({ [this.field]: element.value });
  }
}

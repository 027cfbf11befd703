import { Component, computed, input } from '@angular/core';
import { texts } from '../../i18n/text';
import { type ExtensionMark, extensionMarkWords } from '../extension-words';

/** What an extension is marked with, in words: asked late, more often than is usual. */
@Component({
  selector: 'app-extension-marks',
  template: `
    @for (mark of marks(); track mark) {
      <span>{{ t(words[mark]) }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    :host:empty {
      display: none;
    }
    span {
      padding: 0 6px;
      border: 1px solid var(--line-strong);
      border-radius: 6px;
      font-size: 0.8125rem;
      font-weight: 400;
      white-space: nowrap;
    }
  `,
})
export class ExtensionMarks {
  readonly extension = input.required<Readonly<Record<ExtensionMark, boolean>>>();

  protected readonly t = texts();
  protected readonly words = extensionMarkWords;
  protected readonly marks = computed(() =>
    (Object.keys(extensionMarkWords) as ExtensionMark[]).filter((mark) => this.extension()[mark]),
  );
}

import { Component, computed, input, output, signal } from '@angular/core';
import { fold } from '@libs/vietnamese';
import { texts } from '../../i18n/text';

interface Placeholder {
  readonly name: string;
  readonly words: string;
  readonly example: string;
}

/** What a template can be filled in with (`placeholders`), to be found and copied: `copied` gives what stands there. */
@Component({
  selector: 'app-placeholder-list',
  template: `
    <header>
      <h2>{{ t('reports.templates.placeholders') }}</h2>
      <p>{{ t('reports.templates.placeholdersHint') }}</p>
      <input
        #field
        type="search"
        [attr.aria-label]="t('reports.templates.find')"
        [placeholder]="t('reports.templates.find')"
        (input)="text.set(field.value)"
      />
    </header>
    <ul>
      @for (one of matching(); track one.name) {
        <li>
          <button
            type="button"
            [attr.aria-label]="t('reports.templates.copy', { name: one.name })"
            (click)="copied.emit(one.name)"
          >
            <code>{{ one.name }}</code>
          </button>
          <span>{{ one.words }}</span>
          @if (one.example) {
            <small>{{ t('reports.templates.example') }}: {{ one.example }}</small>
          }
        </li>
      } @empty {
        <li class="none">{{ t('reports.templates.noPlaceholder') }}</li>
      }
    </ul>
  `,
  styleUrl: './placeholder-list.scss',
})
export class PlaceholderList {
  readonly placeholders = input.required<readonly Placeholder[]>();
  readonly copied = output<string>();

  protected readonly t = texts();
  protected readonly text = signal('');
  protected readonly matching = computed(() => {
    const words = fold(this.text()).split(' ').filter(Boolean);
    return this.placeholders().filter(({ name, words: says }) => {
      const said = fold(`${name} ${says}`);
      return words.every((word) => said.includes(word));
    });
  });
}

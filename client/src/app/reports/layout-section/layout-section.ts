import { Component, computed, input, output } from '@angular/core';
import { texts } from '../../i18n/text';
import { Labelled } from '../../ui/labelled/labelled';
import { Segments } from '../../ui/segments/segments';
import { changeLayout, type DefinitionEdit } from '../definition-edits';
import type { Definition } from '../report-draft';
import { type Problems, problemUnder } from '../report-problems';

/** What stands around the table, and on what paper: `definition`. */
@Component({
  selector: 'app-layout-section',
  imports: [Labelled, Segments],
  templateUrl: './layout-section.html',
  styleUrl: './layout-section.scss',
})
export class LayoutSection {
  readonly definition = input.required<Definition>();
  readonly problems = input<Problems>({});
  readonly edit = output<DefinitionEdit>();

  protected readonly t = texts();
  protected readonly layout = computed(() => this.definition().layout);
  protected readonly papers = computed(() => [
    { id: 'portrait', words: this.t('reports.editor.portrait') },
    { id: 'landscape', words: this.t('reports.editor.landscape') },
  ]);
  protected readonly head = [
    { name: 'superior', words: 'reports.editor.superior' },
    { name: 'issuer', words: 'reports.editor.issuerName' },
    { name: 'place', words: 'reports.editor.place' },
  ] as const;
  protected readonly signs = [
    { name: 'signAuthority', words: 'reports.editor.signAuthority' },
    { name: 'signTitle', words: 'reports.editor.signTitle' },
    { name: 'signName', words: 'reports.editor.signName' },
  ] as const;

  protected change(change: Partial<Definition['layout']>, place?: string) {
    this.edit.emit({ apply: changeLayout(change), place: place && `layout.${place}` });
  }

  protected write(name: (typeof this.head | typeof this.signs)[number]['name'], text: string) {
    this.change({ [name]: text }, name);
  }

  /** While a line is being typed, empty ones are kept: they go when it is sent. */
  protected lines(name: 'legalBasis' | 'recipients', text: string) {
    this.change({ [name]: text ? text.split('\n') : [] }, name);
  }

  protected problem = (name: string) => problemUnder(this.problems(), `layout.${name}`);
}

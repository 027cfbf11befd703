import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { documentTypeWords, urgencyWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { type Choice, type Conflict, canKeepBoth, valueAt } from '../draft-merge';
import type { Column, DraftUnit } from '../draft-content';
import { DraftStore } from '../draft-store';
import { LookupStore } from '../lookup-store';
import { columnWords, headerWords } from '../intake-words';

/** What two people have both changed, cell by cell: mine, theirs, both. Nothing of either goes until somebody has chosen. */
@Component({
  selector: 'app-conflict-panel',
  imports: [MatButton],
  templateUrl: './conflict-panel.html',
  styleUrl: './conflict-panel.scss',
})
export class ConflictPanel {
  private readonly lookup = inject(LookupStore);
  private readonly draft = inject(DraftStore);

  protected readonly t = texts();
  protected readonly conflicts = computed(() =>
    this.draft.conflicts().map((conflict) => ({
      conflict,
      where: this.where(conflict),
      isRow: conflict.kind === 'row',
      mine: this.mine(conflict),
      theirs: this.theirs(conflict),
      both: canKeepBoth(conflict),
    })),
  );

  protected settle(conflict: Conflict, choice: Choice) {
    this.draft.settle(conflict, choice);
  }

  private where(conflict: Conflict): string {
    const n = this.draft.rows().findIndex(({ id }) => id === conflict.rowId) + 1;
    if (conflict.kind === 'row') return this.t('intake.conflict.row', { n });
    if (!conflict.rowId) return this.t(headerWords[conflict.field as keyof typeof headerWords]);
    return this.t('intake.grid.cell', { column: this.t(columnWords[conflict.field as Column]), n });
  }

  private mine(conflict: Conflict): string {
    if (conflict.kind === 'cell') return this.words(conflict.field, valueAt(this.draft.content(), conflict));
    return conflict.removedBy === 'me' ? this.t('intake.conflict.removed') : this.rowText(conflict.rowId);
  }

  private theirs(conflict: Conflict): string {
    if (conflict.kind === 'cell') return this.words(conflict.field, conflict.theirs);
    return conflict.removedBy === 'them' ? this.t('intake.conflict.removed') : this.rowText(conflict.rowId);
  }

  private rowText = (rowId: string) => this.draft.rows().find(({ id }) => id === rowId)?.text ?? '';

  /** A value of a cell as the screen says it. */
  private words(field: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return this.t('ui.nothing');
    if (Array.isArray(value)) return value.map((unit) => this.unitWords(unit)).join(', ') || this.t('ui.nothing');
    const text = String(value);
    if (field === 'issuedOn') return dayInWords(text);
    if (field === 'type') return this.t(documentTypeWords[text as keyof typeof documentTypeWords]);
    if (field === 'urgency') return this.t(urgencyWords[text as keyof typeof urgencyWords]);
    if (field === 'fieldId') return this.lookup.fields().find(({ id }) => id === text)?.name ?? text;
    if (field === 'leaderId') return this.lookup.leaders().find(({ id }) => id === text)?.displayName ?? text;
    return field.endsWith('Id') ? (this.lookup.chosen(text)[0]?.label ?? text) : text;
  }

  private unitWords(unit: DraftUnit): string {
    const name = this.lookup.nameOf(unit);
    return unit.deadlineWords === null ? name : `${name} (${unit.deadlineWords})`;
  }
}

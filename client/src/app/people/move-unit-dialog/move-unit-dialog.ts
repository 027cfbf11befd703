import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { mutation } from '../../graphql/mutation';
import { texts } from '../../i18n/text';
import { Labelled } from '../../ui/labelled/labelled';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { Refused } from '../outcome-words';
import { MoveUnitDocument, type UnitFactsFragment, type UnitNodeFragment } from '../people.generated';
import { unitSearch } from '../unit-options-store';
import { pathOf } from '../unit-rows';

/** The unit that goes elsewhere, and all there are. */
export interface MoveUnitDialogData {
  unit: UnitFactsFragment;
  units: readonly UnitNodeFragment[];
}

/** Makes a unit, with everything below it, a part of another one. Closes with its id. */
@Component({
  selector: 'app-move-unit-dialog',
  imports: [Labelled, MatButton, MatDialogModule, RefusalBanner, TypeAhead],
  templateUrl: './move-unit-dialog.html',
  styleUrl: '../dialog-form.scss',
})
export class MoveUnitDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly moves = mutation(MoveUnitDocument);
  private readonly find = unitSearch();

  protected readonly t = texts();
  protected readonly data = inject<MoveUnitDialogData>(MAT_DIALOG_DATA);
  protected readonly parent = signal<readonly Option[]>([]);
  protected readonly decision = signal('');
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly refused = new Refused();
  protected readonly below = computed(
    () => this.data.units.filter(({ id }) => pathOf(this.data.units, id).includes(this.data.unit.id)).length,
  );
  protected readonly problem = computed(
    () =>
      (this.tried() && !this.parent().length && this.t('people.units.parentMissing')) || this.refused.at('parentId'),
  );
  private version = this.data.unit.version;

  /** Neither itself nor what is below it, nor where it is already. */
  protected readonly search = async (text: string) => {
    const { unit, units } = this.data;
    const out = (id: string) => id === unit.id || id === unit.parentId || pathOf(units, id).includes(unit.id);
    return (await this.find(text)).filter(({ id }) => !out(id));
  };

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
  }

  protected async send() {
    const [to] = this.parent();
    this.tried.set(true);
    if (this.busy() || !to) return;
    this.busy.set(true);
    try {
      const { id } = this.data.unit;
      const decision = this.decision().trim() || null;
      const outcome = await this.moves({ input: { id, expectedVersion: this.version, parentId: to.id, decision } });
      if (outcome.ok) {
        this.notice.say(this.t('people.units.moved', { name: outcome.value.name, to: to.label }));
        return this.dialog.close(id);
      }
      if (outcome.refusal.__typename === 'StaleVersion') this.version = outcome.refusal.current;
      this.refused.say(outcome.refusal);
    } finally {
      this.busy.set(false);
    }
  }
}

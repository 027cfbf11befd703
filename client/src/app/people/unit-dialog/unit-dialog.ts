import { Component, ElementRef, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { mutation } from '../../graphql/mutation';
import type { UnitKind } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import { DayField } from '../../ui/day-field/day-field';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Labelled } from '../../ui/labelled/labelled';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { Refused } from '../outcome-words';
import { ChangeUnitDocument, CreateUnitDocument, type UnitFactsFragment } from '../people.generated';
import { kinds, kindWords } from '../people-words';

/** `unit`: the one to change; else a new one, a part of `parent`. */
export interface UnitDialogData {
  unit?: UnitFactsFragment;
  parent?: UnitFactsFragment;
}

/** What a unit is known by: a new one, or another name, code or kind. Closes with its id. */
@Component({
  selector: 'app-unit-dialog',
  imports: [DayField, Labelled, MatButton, MatCheckbox, MatDialogModule, RefusalBanner],
  templateUrl: './unit-dialog.html',
  styleUrl: '../dialog-form.scss',
})
export class UnitDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly creates = mutation(CreateUnitDocument);
  private readonly changes = mutation(ChangeUnitDocument);

  protected readonly t = texts();
  protected readonly data = inject<UnitDialogData>(MAT_DIALOG_DATA);
  protected readonly unit = this.data.unit;
  protected readonly kinds = kinds;
  protected readonly kindWords = kindWords;
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly refused = new Refused();
  private version = this.unit?.version ?? 0;

  protected readonly draft = signal({
    code: this.unit?.code ?? '',
    name: this.unit?.name ?? '',
    shortName: this.unit?.shortName ?? '',
    aliases: this.unit?.aliases.join('\n') ?? '',
    kind: (this.unit?.kind ?? (this.data.parent?.parent ? 'DIVISION' : 'DEPARTMENT')) as UnitKind,
    validFrom: officeDay(new Date()),
    fromOn: officeDay(new Date()),
    slip: false,
    decision: '',
  });

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
  }

  protected change(change: Partial<ReturnType<typeof this.draft>>) {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  /** Whether what it is called has changed: then there is a day and a decision. */
  protected readonly renamed = () => {
    const { name, shortName, code } = this.draft();
    const { unit } = this;
    return !!unit && (name.trim() !== unit.name || shortName.trim() !== unit.shortName || code.trim() !== unit.code);
  };

  protected missing(field: 'code' | 'name' | 'shortName', words: string): string {
    return (this.tried() && !this.draft()[field].trim() && words) || this.refused.at(field);
  }

  protected async send() {
    if (this.busy()) return;
    this.tried.set(true);
    const { code, name } = this.draft();
    const shortName = this.draft().shortName.trim() || name.trim();
    if (!code.trim() || !name.trim()) return void setTimeout(() => focusFirstWrong(this.host.nativeElement));
    this.busy.set(true);
    try {
      const outcome = await this.perform(shortName);
      if (outcome.ok) {
        this.notice.say(this.t(this.unit ? 'people.units.saved' : 'people.units.added', { name: outcome.value.name }));
        return this.dialog.close(outcome.value.id);
      }
      if (outcome.refusal.__typename === 'StaleVersion') this.version = outcome.refusal.current;
      this.refused.say(outcome.refusal);
      setTimeout(() => focusFirstWrong(this.host.nativeElement));
    } finally {
      this.busy.set(false);
    }
  }

  private perform(shortName: string) {
    const { code, name, kind, slip, validFrom, fromOn, decision } = this.draft();
    const aliases = this.draft()
      .aliases.split('\n')
      .map((one) => one.trim())
      .filter(Boolean);
    const identity = { code, name, shortName, aliases, kind };
    const { unit } = this;
    if (!unit) return this.creates({ input: { ...identity, parentId: this.data.parent?.id ?? null, validFrom } });
    const how = { renamed: !slip, fromOn: this.renamed() && !slip ? fromOn : null, decision: decision || null };
    return this.changes({ input: { ...identity, ...how, id: unit.id, expectedVersion: this.version } });
  }
}

import { inject, Injectable } from '@angular/core';
import { ask } from '../graphql/query';
import { emptyHeader, newRow } from './draft-content';
import { DraftSavingStore } from './draft-saving-store';
import { DraftStore } from './draft-store';
import { IntakeOneUnitDocument, IntakePreviousDocument } from './intake.generated';
import { LookupStore } from './lookup-store';
import { NameIndexStore } from './name-index-store';

/** How long a blank page waits for what this person mostly enters. */
const likelyMs = 500;

/** Begins a document: blank, with what it most likely has in common with the ones before it. */
@Injectable()
export class BeginningStore {
  private readonly draft = inject(DraftStore);
  private readonly saving = inject(DraftSavingStore);
  private readonly lookup = inject(LookupStore);
  private readonly index = inject(NameIndexStore);
  private readonly previous = ask(IntakePreviousDocument);
  private readonly oneUnit = ask(IntakeOneUnitDocument);

  constructor() {
    this.index.load();
  }

  /** `before` is the document entered last; `unitId` names the unit that the first directive is for. */
  async begin(before: string | undefined, unitId: string | undefined): Promise<void> {
    const [document, unit] = await Promise.all([
      before ? this.previous({ id: before }).then((answer) => answer.document) : null,
      unitId ? this.oneUnit({ id: unitId }).then((answer) => answer.unit) : null,
      // What is only likely is not waited for.
      Promise.race([this.index.ready, new Promise((resolve) => setTimeout(resolve, likelyMs))]),
    ]);
    const monitor = document?.directives.find((directive) => directive.monitor)?.monitor;
    const likely = this.index.suggestions();
    this.lookup.learnUnits([document?.issuer, unit]);
    this.lookup.learnPeople([document?.leader, monitor]);
    this.draft.usualMonitor.set(monitor?.id ?? likely.monitors[0]?.id ?? null);
    const leads = unit ? [{ words: unit.name, unitId: unit.id, deadlineWords: null }] : [];
    this.saving.begin({
      ...emptyHeader,
      type: document?.type ?? null,
      issuerId: document?.issuer.id ?? likely.issuers[0]?.id ?? null,
      signatory: document?.signatory ?? '',
      leaderId: document?.leader?.id ?? null,
      rows: unit ? [newRow({ leads, monitorId: this.draft.usualMonitor() })] : [],
    });
  }
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor } from '@libs/auth';
import { addDays, formatVi, readDeadline, type WorkCalendar } from '@libs/calendar';
import { type DraftContent, emptyContent, IntakeService } from '../intake';
import { demoData, type PlayedDocument, type RealDocument, type RealRow, type UnfinishedDocument } from './demo-data';
import type { DemoNames } from './demo-names';

/** Enters and issues the demo's documents through the same commands as the entry screen. */
@Injectable()
export class DemoDocuments {
  constructor(private readonly intake: IntakeService) {}

  /** A draft, then the act of issuing it. Returns the document's id. */
  async issue(actor: Actor, content: DraftContent): Promise<string> {
    const draft = await this.intake.createDraft(actor, { content: content as never, fileIds: [] });
    const { id } = await this.intake.issueDraft(actor, { id: draft.id, expectedVersion: 1 });
    return id;
  }

  /** Leaves a document half typed. */
  async begin(actor: Actor, document: UnfinishedDocument, names: DemoNames): Promise<void> {
    const { type, numberSymbol, abstract, issuer } = document;
    const rows = document.rows.map((row) => this.row(row, names, row.deadlineWords, null));
    const content = { ...emptyContent(), type, numberSymbol, abstract, issuerId: names.unit(issuer), rows };
    await this.intake.createDraft(actor, { content: content as never, fileIds: [] });
  }

  /** A real document as an Office specialist would type it. */
  real(document: RealDocument, names: DemoNames, calendar: WorkCalendar): DraftContent {
    const rows = document.annex ? annexRows(document.annex) : document.rows;
    return {
      ...emptyContent(),
      type: document.type,
      numberSymbol: document.numberSymbol,
      issuedOn: document.issuedOn,
      issuerId: names.unit(document.issuer),
      signatory: document.signatory ?? '',
      abstract: document.abstract,
      urgency: document.urgency,
      fieldId: document.field ? names.field(document.field) : null,
      text: document.text.slice(0, 200_000),
      rows: rows.map((row) =>
        this.row(row, names, deadlineOf(row, document.issuedOn, calendar), names.monitorFor(document.numberSymbol)),
      ),
    };
  }

  /** An invented document of this year, its days counted from `today`. */
  played(document: PlayedDocument, names: DemoNames, today: string): DraftContent {
    return {
      ...emptyContent(),
      type: document.type,
      numberSymbol: document.numberSymbol,
      issuedOn: addDays(today, -document.issuedDaysAgo),
      issuerId: names.unit('H36'),
      signatory: names.displayName(document.signatory),
      abstract: document.abstract,
      urgency: document.urgency,
      fieldId: names.field(document.field),
      leaderId: names.person(document.leader),
      rows: document.rows.map((row) =>
        this.row(row, names, playedDeadline(row.dueInDays, today), names.person(row.monitor)),
      ),
    };
  }

  private row(
    { place, text, product, lead, cooperating }: Pick<RealRow, 'place' | 'text' | 'product' | 'lead' | 'cooperating'>,
    names: DemoNames,
    deadlineWords: string,
    monitorId: string | null,
  ) {
    return {
      ...blankRow(),
      place: place ?? '',
      text,
      expectedProduct: product ?? '',
      monitorId,
      deadlineWords,
      leads: lead.map((code) => typed(names.unit(code))),
      cooperating: cooperating.map((code) => typed(names.unit(code))),
    };
  }
}

const blankRow = () => ({ id: randomUUID(), fieldId: null, leaderId: null });
const typed = (unitId: string) => ({ words: '', unitId, deadlineWords: null });

/**
 * A deadline as a person would type it: the document's own words where they can be computed, else the date that a reader
 * takes from the text. Where the document gives none, the directive is followed without one.
 */
function deadlineOf({ deadlineWords, dueOn, dueAt }: RealRow, issuedOn: string, calendar: WorkCalendar): string {
  if (deadlineWords && readDeadline(deadlineWords, { today: issuedOn, issuedOn, calendar }).ok) return deadlineWords;
  if (dueOn) return [dueAt?.replace(':', 'h'), formatVi(dueOn)].filter(Boolean).join(' ');
  return 'không thời hạn';
}

function playedDeadline(due: number | string | null, today: string): string {
  if (due === null) return 'không thời hạn';
  return typeof due === 'number' ? formatVi(addDays(today, due)) : due;
}

const annexRows = (annex: string): RealRow[] =>
  demoData.annexes[annex].map(({ theme, no, text, leads, cooperating, product, deadlineWords }) => ({
    place: `${theme.split('.')[0]}.${no}`,
    text,
    lead: leads,
    cooperating,
    deadlineWords,
    product,
  }));

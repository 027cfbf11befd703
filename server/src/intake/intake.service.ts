import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor, asWhom, has, isOffice, Role } from '@libs/auth';
import type { DeadlineReading, UnderstoodDeadline } from '@libs/calendar';
import { type Target, type Transaction, UnitOfWork } from '@libs/changes';
import { Files } from '@libs/files';
import {
  Forbidden,
  IllegalTransition,
  InvalidField,
  InvalidInput,
  NotFound,
  refuse,
  StaleVersion,
} from '@libs/refusals';
import { AssignmentPart, AssignmentsService } from '../assignments';
import { type Directive, DocumentsService, type DocumentType, numberKey, type Urgency } from '../directives';
import { Draft } from './draft.entity';
import type { DraftCreated, DraftDiscarded, DraftHandedOver, DraftIssued } from './draft.events';
import {
  cleaned,
  type DraftContent,
  type DraftRow,
  emptyContent,
  type Fault,
  overLimits,
  secretPlaces,
} from './draft-content';
import { deadlineWordsOf, directiveRows, type Known, whatIsMissing } from './draft-faults';
import type { CreateDraftInput, DiscardDraftInput, IssueDraftInput, SaveDraftInput } from './draft-input.graphql';
import { DraftsQueries } from './drafts.queries';

const holder = ({ id }: { id: string }) => ({ kind: 'draft', id });

/** Entering a document: drafts that anybody in the Office may go on with, and issuing, which is one act (domain.md §2). */
@Injectable()
export class IntakeService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftsQueries,
    private readonly files: Files,
    private readonly documents: DocumentsService,
    private readonly assignments: AssignmentsService,
  ) {}

  onModuleInit(): void {
    this.files.register('draft', async (actor) => isOffice(actor));
  }

  createDraft(actor: Actor, input: CreateDraftInput) {
    return this.unitOfWork.run(actor, { command: 'createDraft', input }, async (tx) => {
      if (!isOffice(actor)) refuse(new Forbidden('Chỉ Văn phòng nhập văn bản.'));
      const draft = Object.assign(new Draft(), {
        id: randomUUID(),
        createdById: asWhom(actor),
        createdAt: tx.now,
        closedAt: null,
        documentId: null,
        ...saved(accepted(input.content ?? emptyContent()), tx),
      });
      const event: DraftCreated = { type: 'draft.created', subjectId: draft.id, internal: true, data: {} };
      await tx.save(draft, event);
      const files = await this.files.attach(tx, input.fileIds ?? [], holder(draft));
      refuseSecrets(draft.content, files);
      await tellOffice(tx, draft);
      return draft;
    });
  }

  /** Gives a draft to somebody else of the Office, as one step in the caller's unit of work: by its head alone. */
  async handWithin(tx: Transaction, target: Target, to: { id: string; displayName: string }): Promise<Draft> {
    if (!has(tx.actor, Role.OFFICE_HEAD)) refuse(new NotFound());
    const draft = await tx.lock(Draft, target);
    if (draft.closedAt) refuse(new NotFound());
    draft.createdById = to.id;
    const event: DraftHandedOver = {
      type: 'draft.handed-over',
      subjectId: draft.id,
      internal: true,
      data: { toId: to.id, toName: to.displayName },
    };
    await tx.save(draft, event);
    await tellOffice(tx, draft);
    return draft;
  }

  /** Saves everything as typed. Called every few seconds while somebody types: it leaves no record of its own. */
  saveDraft(actor: Actor, input: SaveDraftInput) {
    return this.unitOfWork.run(actor, { command: 'saveDraft', input }, async (tx) => {
      const draft = await this.opened(tx, input);
      const content = accepted(input.content);
      const { added, changed } = await this.files.replace(tx, input.fileIds, holder(draft));
      refuseSecrets(content, added);
      const same = JSON.stringify(content) === JSON.stringify(cleaned(draft.content));
      if (same && !changed) return draft;
      await tx.keep(Object.assign(draft, saved(content, tx)));
      await tellOffice(tx, draft);
      return draft;
    });
  }

  discardDraft(actor: Actor, input: DiscardDraftInput) {
    return this.unitOfWork.run(actor, { command: 'discardDraft', input }, async (tx) => {
      const draft = await this.opened(tx, input);
      draft.closedAt = tx.now;
      const { numberSymbol, abstract } = draft.content;
      const event: DraftDiscarded = {
        type: 'draft.discarded',
        subjectId: draft.id,
        internal: true,
        data: { numberSymbol, abstract },
      };
      await tx.save(draft, event);
      await tellOffice(tx, draft);
      return draft;
    });
  }

  /** Makes the draft a document with its directives and assignments: all of it or none. Answers the document's id. */
  async issueDraft(actor: Actor, input: IssueDraftInput) {
    const calendar = await this.drafts.workCalendar();
    return this.unitOfWork.run(actor, { command: 'issueDraft', input }, async (tx) => {
      const draft = await this.opened(tx, input);
      const content = cleaned(draft.content);
      const known = await this.drafts.known(tx.manager, content, tx.now, calendar);
      refuseFaults(whatIsMissing(content, known));
      refuseSecrets(content, (await this.files.of('draft', [draft.id], tx.manager)).get(draft.id)!);
      const { document, directives } = await this.enter(tx, content);
      await this.give(tx, directiveRows(content), directives, known);
      await this.files.move(tx, holder(draft), { kind: 'document', id: document.id });
      Object.assign(draft, { closedAt: tx.now, documentId: document.id });
      const event: DraftIssued = {
        type: 'draft.issued',
        subjectId: draft.id,
        internal: true,
        data: { documentId: document.id, numberSymbol: document.numberSymbol },
      };
      await tx.save(draft, event);
      await tellOffice(tx, draft);
      return document;
    });
  }

  /** The open draft, held; or the refusal that fits. */
  private async opened(tx: Transaction, { id, expectedVersion }: Target): Promise<Draft> {
    if (!isOffice(tx.actor)) refuse(new NotFound());
    const draft = (await tx.hold(Draft, id)) ?? refuse(new NotFound());
    if (draft.documentId) refuse(new IllegalTransition('ISSUED', 'Dự thảo này đã được phát hành.'));
    if (draft.closedAt) refuse(new IllegalTransition('DISCARDED', 'Dự thảo này đã bị bỏ.'));
    if (draft.version === expectedVersion) return draft;
    const name = await this.drafts.nameOf(tx.manager, draft.updatedById);
    return refuse(new StaleVersion(draft.version, name, draft.updatedAt));
  }

  private enter(tx: Transaction, content: DraftContent) {
    const { numberSymbol, abstract, fieldId, leaderId } = content;
    const header = {
      type: content.type as DocumentType,
      numberSymbol,
      issuedOn: content.issuedOn!,
      issuerId: content.issuerId!,
      signatory: content.signatory || null,
      abstract,
      urgency: content.urgency as Urgency,
      fieldId,
      leaderId,
    };
    const rows = directiveRows(content).map((row) => ({
      place: row.place || null,
      text: row.text,
      expectedProduct: row.expectedProduct || null,
      fieldId: row.fieldId ?? fieldId,
      leaderId: row.leaderId ?? leaderId,
      monitorId: row.monitorId,
    }));
    return this.documents.enter(tx, header, rows);
  }

  private give(tx: Transaction, rows: readonly DraftRow[], directives: readonly Directive[], { read }: Known) {
    const shares = rows.flatMap((row, index) =>
      (['leads', 'cooperating'] as const).flatMap((part) =>
        row[part].flatMap((unit) =>
          unit.unitId
            ? [
                {
                  directive: directives[index],
                  unitId: unit.unitId,
                  part: part === 'leads' ? AssignmentPart.LEAD : AssignmentPart.COOPERATING,
                  reading: understood(read(deadlineWordsOf(row, unit))),
                },
              ]
            : [],
        ),
      ),
    );
    return this.assignments.giveAll(tx, shares);
  }
}

/** Whoever has the draft on their screen learns that it is another now, or none any more. */
const tellOffice = (tx: Transaction, { id, version, closedAt }: Draft) =>
  tx.announce({
    t: 'draft',
    id,
    version: closedAt ? null : version,
    by: { id: tx.actor.id, displayName: tx.actor.displayName },
  });

/** Refused above when it was not: `whatIsMissing` reads the same words. */
function understood(reading: DeadlineReading): UnderstoodDeadline {
  return reading.ok ? reading : refuse(new InvalidInput('rows', reading.problem));
}

/** What is kept of a save, with what makes the document the same as another. */
const saved = (content: DraftContent, tx: Transaction) => ({
  content,
  numberKey: content.numberSymbol ? numberKey(content.numberSymbol) : null,
  issuerId: content.issuerId,
  issuedOn: content.issuedOn,
  updatedById: tx.actor.id,
  updatedAt: tx.now,
});

function accepted(typed: DraftContent): DraftContent {
  const content = cleaned(typed);
  refuseFaults(overLimits(content));
  refuseSecrets(content, []);
  return content;
}

function refuseSecrets(content: DraftContent, files: readonly { name: string }[]): void {
  refuseFaults(
    secretPlaces(
      content,
      files.map(({ name }) => name),
    ),
  );
}

function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length) refuse(new InvalidInput(faults.map(({ path, message }) => new InvalidField(path, message))));
}

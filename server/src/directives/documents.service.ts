import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { asWhom } from '@libs/auth';
import type { Transaction } from '@libs/changes';
import { Duplicate, DuplicateKind, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { Directive } from './directive.entity';
import type {
  DirectiveCompleted,
  DirectiveIssued,
  DirectiveReopened,
  DocumentCompleted,
  DocumentIssued,
  DocumentReopened,
  FieldAdded,
} from './directive.events';
import { directiveSearch, documentSearch, numberKey } from './document-key';
import type { DocumentType, Urgency } from './document-type';
import { DirectiveDocument } from './document.entity';
import { EnteringQueries, titleOf } from './entering.queries';
import { Field } from './field.entity';

/** A document as it is issued: checked, cleaned, complete. */
export interface NewDocument {
  /** For whoever needs to know it before; made if left out. */
  id?: string;
  type: DocumentType;
  numberSymbol: string;
  issuedOn: string;
  issuerId: string;
  signatory: string | null;
  abstract: string;
  urgency: Urgency;
  fieldId: string | null;
  leaderId: string | null;
}

/** A directive as it is issued, in the order of the document. */
export interface NewDirective {
  place: string | null;
  text: string;
  expectedProduct: string | null;
  fieldId: string | null;
  leaderId: string | null;
  monitorId: string | null;
}

/** How far a directive is: the moment it became complete; open; or with no LEAD assignment left to wait for. */
export type Standing = Date | 'OPEN' | 'GIVEN_UP';

/** Commands that join the unit of work of modules to the right. They ask for no right: the caller's command has. */
@Injectable()
export class DocumentsService {
  constructor(private readonly queries: EnteringQueries) {}

  /** Enters a document with its directives, issued. The same one twice is refused, with the one that is there (domain.md §2). */
  async enter(
    tx: Transaction,
    header: NewDocument,
    rows: readonly NewDirective[],
  ): Promise<{ document: DirectiveDocument; directives: Directive[] }> {
    const key = numberKey(header.numberSymbol);
    const there = await this.queries.existing(tx, { ...header, numberKey: key });
    if (there) refuse(new Duplicate(there.id, DuplicateKind.DOCUMENT, there.title));
    const document = Object.assign(new DirectiveDocument(), header, {
      id: header.id ?? randomUUID(),
      numberKey: key,
      // Whose document it is from now on; who typed it, the trail says with both names.
      enteredById: asWhom(tx.actor),
      issuedAt: tx.now,
      completedAt: null,
      search: documentSearch(header),
    });
    const issued: DocumentIssued = {
      ...about(document, 'document.issued'),
      data: { ...named(document), directives: rows.length },
    };
    await tx.save(document, issued);
    return { document, directives: await this.addDirectives(tx, document, rows) };
  }

  /** Adds a field of work: by the first start and, later, by administrators. */
  async addField(tx: Transaction, given: { code: string; name: string }): Promise<{ id: string }> {
    const field: Field = { id: randomUUID(), code: cleanTyped(given.code), name: cleanTyped(given.name) };
    await tx.append(Field, field);
    const event: FieldAdded = {
      type: 'field.added',
      subjectId: field.id,
      data: { code: field.code, name: field.name },
    };
    tx.note(event);
    return field;
  }

  private async addDirectives(
    tx: Transaction,
    document: DirectiveDocument,
    rows: readonly NewDirective[],
  ): Promise<Directive[]> {
    const names = await this.queries.peopleNames(
      tx,
      rows.map(({ monitorId }) => monitorId),
    );
    const directives = rows.map((row, index) =>
      Object.assign(new Directive(), row, {
        id: randomUUID(),
        documentId: document.id,
        ordinal: index + 1,
        completedAt: null,
        search: directiveSearch(row, document),
      }),
    );
    await tx.saveAll(directives, (directive): DirectiveIssued => {
      const { ordinal, monitorId } = directive;
      const monitorName = (monitorId && names.get(monitorId)) || null;
      return { ...aboutDirective(directive, 'directive.issued'), data: { ordinal, monitorId, monitorName } };
    });
    return directives;
  }

  /**
   * Records which directives of a document have become complete or no longer are, and whether the document has (domain.md §3).
   * The document is held before `standing` is asked, so that of two who settle it at once the second sees what the first did.
   */
  async settle(
    tx: Transaction,
    documentId: string,
    standing: () => Promise<ReadonlyMap<string, Standing>>,
  ): Promise<void> {
    const document = await tx.hold(DirectiveDocument, documentId);
    if (!document) return;
    const standings = await standing();
    for (const { id, completedAt } of await this.queries.completions(tx, documentId)) {
      const now = momentOf(standings.get(id));
      if (+(completedAt ?? 0) !== +(now ?? 0)) await this.settleDirective(tx, id, now);
    }
    const followed = [...standings.values()].filter((each) => each !== 'GIVEN_UP');
    const moments = followed.filter((each) => each !== 'OPEN');
    const completedAt = moments.length && moments.length === followed.length ? latest(moments) : null;
    if (+(document.completedAt ?? 0) === +(completedAt ?? 0)) return;
    document.completedAt = completedAt;
    const type = completedAt ? 'document.completed' : 'document.reopened';
    const event: DocumentCompleted | DocumentReopened = { ...about(document, type), data: named(document) };
    await tx.save(document, event);
  }

  private async settleDirective(tx: Transaction, id: string, completedAt: Date | null): Promise<void> {
    const directive = (await tx.hold(Directive, id))!;
    directive.completedAt = completedAt;
    const type = completedAt ? 'directive.completed' : 'directive.reopened';
    const { ordinal } = directive;
    const event: DirectiveCompleted | DirectiveReopened = { ...aboutDirective(directive, type), data: { ordinal } };
    await tx.save(directive, event);
  }
}

const momentOf = (standing: Standing | undefined): Date | null => (standing instanceof Date ? standing : null);

const latest = (moments: readonly Date[]) => new Date(Math.max(...moments.map(Number)));

export const named = (document: DirectiveDocument) => ({
  numberSymbol: document.numberSymbol,
  title: titleOf(document),
});

/** The event's place in the trails: a document is the root of its own. */
export const about = <Type extends string>({ id }: { id: string }, type: Type) => ({
  type,
  subjectId: id,
  parentId: null,
  rootId: id,
});

export const aboutDirective = <Type extends string>(
  { id, documentId }: { id: string; documentId: string },
  type: Type,
) => ({
  type,
  subjectId: id,
  parentId: documentId,
  rootId: documentId,
});

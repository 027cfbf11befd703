import { Injectable } from '@nestjs/common';
import { type Actor, Role } from '@libs/auth';
import { type Target, type Transaction, UnitOfWork } from '@libs/changes';
import { Files } from '@libs/files';
import { Duplicate, DuplicateKind, Forbidden, InvalidField, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { AccountsQueries } from '../accounts';
import { UnitsQueries } from '../units';
import { amend, directiveProblems, documentProblems } from './amendment-fields';
import { Directive } from './directive.entity';
import type { DirectiveAmended, DocumentAmended, MonitorSet } from './directive.events';
import type { AmendDirectiveInput, AmendDocumentInput, SetMonitorInput } from './directive-inputs.graphql';
import { DirectiveAction, DocumentAction, mayToDirective, mayToDocument } from './directive.policy';
import { directiveSearch, documentSearch, numberKey } from './document-key';
import { DirectiveDocument } from './document.entity';
import { about, aboutDirective, named } from './documents.service';
import { EnteringQueries } from './entering.queries';

/** Changes of what has been issued: each needs a reason and is recorded with it (domain.md §2). */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: EnteringQueries,
    private readonly units: UnitsQueries,
    private readonly accounts: AccountsQueries,
    private readonly files: Files,
  ) {}

  amendDocument(actor: Actor, input: AmendDocumentInput) {
    return this.unitOfWork.run(actor, { command: 'amendDocument', input }, async (tx) => {
      const document = await this.openDocument(tx, input);
      const before = { ...document };
      const plain = ['type', 'issuedOn', 'issuerId', 'urgency', 'fieldId', 'leaderId'] as const;
      amend(document, input, { plain, typed: ['numberSymbol', 'abstract'], optional: ['signatory'] });
      document.numberKey = numberKey(document.numberSymbol);
      await this.check(tx, document, before, documentProblems(document));
      await this.refuseTwin(tx, document, before);
      const files = await this.changeFiles(tx, input);
      await this.findByNewWords(tx, document, before);
      const event: DocumentAmended = {
        ...about(document, 'document.amended'),
        data: { ...named(document), reason: cleanTyped(input.reason).trim(), ...files },
      };
      return tx.save(document, event);
    });
  }

  amendDirective(actor: Actor, input: AmendDirectiveInput) {
    return this.unitOfWork.run(actor, { command: 'amendDirective', input }, async (tx) => {
      const { directive, document } = await this.openDirective(tx, input, DirectiveAction.AMEND);
      const before = { ...directive };
      amend(directive, input, {
        plain: ['fieldId', 'leaderId'],
        typed: ['text'],
        optional: ['place', 'expectedProduct'],
      });
      await this.check(tx, directive, before, directiveProblems(directive));
      directive.search = directiveSearch(directive, document);
      const event: DirectiveAmended = {
        ...aboutDirective(directive, 'directive.amended'),
        data: { ordinal: directive.ordinal, reason: cleanTyped(input.reason).trim() },
      };
      return tx.save(directive, event);
    });
  }

  /** Names who follows a directive, with a trail (domain.md §2). Its assignments learn of it by a trigger of the database. */
  setMonitor(actor: Actor, input: SetMonitorInput) {
    return this.unitOfWork.run(actor, { command: 'setMonitor', input }, (tx) =>
      this.setMonitorWithin(tx, input, input.monitorId),
    );
  }

  /** The same as one of several steps in the caller's unit of work. */
  async setMonitorWithin(tx: Transaction, target: Target, monitorId: string): Promise<Directive> {
    const { directive } = await this.openDirective(tx, target, DirectiveAction.SET_MONITOR);
    const fromId = directive.monitorId;
    if (monitorId === fromId) refuse(new InvalidInput('monitorId', 'Người này đang theo dõi nội dung này rồi.'));
    if (!(await this.accounts.holdsRole(tx, monitorId, [Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD]))) {
      refuse(new InvalidInput('monitorId', 'Chọn một người của Văn phòng.'));
    }
    const names = await this.queries.peopleNames(tx, [monitorId, fromId]);
    directive.monitorId = monitorId;
    const event: MonitorSet = {
      ...aboutDirective(directive, 'directive.monitor_set'),
      data: {
        ordinal: directive.ordinal,
        monitorId,
        monitorName: names.get(monitorId)!,
        fromId,
        fromName: (fromId && names.get(fromId)) || null,
      },
    };
    return tx.save(directive, event);
  }

  /** Holds a directive with its document (in that order, house.md §4) for an action of the actor, or refuses. */
  async openDirective(
    tx: Transaction,
    target: Target,
    action: DirectiveAction,
  ): Promise<{ directive: Directive; document: DirectiveDocument }> {
    const documentId = (await this.queries.documentOfDirective(tx, target.id)) ?? refuse(new NotFound());
    const document = (await tx.hold(DirectiveDocument, documentId))!;
    const directive = (await tx.hold(Directive, target.id))!;
    const subject = { monitorId: directive.monitorId, enteredById: document.enteredById };
    if (!mayToDirective(tx.actor, action, subject)) refuse(new Forbidden());
    if (directive.version !== target.expectedVersion) refuse(await tx.stale(directive));
    return { directive, document };
  }

  private async openDocument(tx: Transaction, target: Target): Promise<DirectiveDocument> {
    if (!(await this.queries.seesDocument(tx, target.id))) refuse(new NotFound());
    const document = (await tx.hold(DirectiveDocument, target.id))!;
    if (!mayToDocument(tx.actor, DocumentAction.AMEND, document)) refuse(new Forbidden());
    if (document.version !== target.expectedVersion) refuse(await tx.stale(document));
    return document;
  }

  /** Refuses what is missing, and names of units, fields and people that are none. What was there before is not asked again. */
  private async check<Row extends Partial<DirectiveDocument>>(
    tx: Transaction,
    row: Row,
    before: Row,
    problems: InvalidField[],
  ): Promise<void> {
    const { issuerId, fieldId, leaderId } = row;
    if (issuerId && issuerId !== before.issuerId && !(await this.units.within(tx.manager, { id: issuerId }))) {
      problems.push(new InvalidField('issuerId', 'Không có đơn vị này.'));
    }
    if (fieldId && fieldId !== before.fieldId && !(await this.queries.isField(tx, fieldId))) {
      problems.push(new InvalidField('fieldId', 'Không có lĩnh vực này.'));
    }
    if (
      leaderId &&
      leaderId !== before.leaderId &&
      !(await this.accounts.holdsRole(tx, leaderId, [Role.PROVINCIAL_LEADER]))
    ) {
      problems.push(new InvalidField('leaderId', 'Chọn một lãnh đạo UBND tỉnh.'));
    }
    if (problems.length) refuse(new InvalidInput(problems));
  }

  private async refuseTwin(tx: Transaction, document: DirectiveDocument, before: DirectiveDocument): Promise<void> {
    const same = (['numberKey', 'issuerId', 'issuedOn'] as const).every((key) => document[key] === before[key]);
    const there = same ? null : await this.queries.existing(tx, document);
    if (there && there.id !== document.id) refuse(new Duplicate(there.id, DuplicateKind.DOCUMENT, there.title));
  }

  private async changeFiles(tx: Transaction, { id, addFileIds, removeFileIds }: AmendDocumentInput) {
    const holder = { kind: 'document', id };
    const removed = await this.files.remove(tx, removeFileIds ?? [], holder);
    const added = await this.files.attach(tx, addFileIds ?? [], holder);
    return { addedFiles: added.map(({ name }) => name), removedFiles: removed.map(({ name }) => name) };
  }

  /** A directive is also found by its document's number and abstract. */
  private async findByNewWords(tx: Transaction, document: DirectiveDocument, before: DirectiveDocument): Promise<void> {
    const search = documentSearch(document);
    if (search === documentSearch(before)) return;
    document.search = search;
    for (const { id, ...words } of await this.queries.wordsOfDirectives(tx, document.id)) {
      await tx.derive(Directive, id, { search: directiveSearch(words, document) });
    }
  }
}

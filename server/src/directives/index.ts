export { AmendmentsService } from './amendments.service';
export { DirectivesModule } from './directives.module';
export { documentJson, directiveJson, nameBy, personBy, unitBy } from './directive-json';
export { Directive } from './directive.entity';
export type {
  DirectiveAmended,
  DirectiveCompleted,
  DirectiveEvent,
  DirectiveIssued,
  DirectiveReopened,
  DocumentAmended,
  DocumentCompleted,
  DocumentIssued,
  DocumentReopened,
  FieldAdded,
  MonitorSet,
} from './directive.events';
export { DirectiveType } from './directive.graphql';
export { DirectiveAction, DocumentAction } from './directive.policy';
export { numberKey } from './document-key';
export { numberKeys } from './document-order';
export { DocumentSort, DocumentType, Urgency, typeName, urgencyName } from './document-type';
export { DirectiveDocument } from './document.entity';
export { DirectiveDocumentType, DocumentFilter } from './document.graphql';
export { DocumentsQueries } from './documents.queries';
export { DocumentsService, type NewDirective, type NewDocument, type Standing } from './documents.service';
export { EnteringQueries, titleOf } from './entering.queries';
export { Field } from './field.entity';
export { FieldType } from './field.graphql';
export {
  assignmentsOf,
  assignmentsVisibleTo,
  directivesVisibleTo,
  documentsVisibleTo,
  headedUnits,
  ofOthersProgress,
  personOf,
  type Placed,
  seesAssignment,
} from './visibility.policy';
export { FileIds, OptionalId, OptionalText, Reason, TargetId, Text } from './input-fields.graphql';

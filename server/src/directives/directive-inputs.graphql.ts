import { Field, InputType } from '@nestjs/graphql';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { LocalDate } from '@libs/scalars';
import { DirectiveType } from './directive.graphql';
import { DirectiveDocumentType } from './document.graphql';
import { DocumentType, Urgency } from './document-type';
import { FileIds, OptionalId, OptionalText, Reason, TargetId } from './input-fields.graphql';

const stays = 'Every field but `reason` is optional: what is left out stays.';
const goes = 'Null or empty takes it away.';

@InputType({ description: stays })
export class AmendDocumentInput {
  @TargetId('văn bản', "The document's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
  @Field(() => DocumentType, { nullable: true, description: 'What kind of document it is.' })
  type?: DocumentType | null;
  @OptionalText(100, 'Số, ký hiệu.') numberSymbol?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The date on the document.' }) issuedOn?: string | null;
  @OptionalId('đơn vị', 'The issuing unit.') issuerId?: string | null;
  @OptionalText(200, goes) signatory?: string | null;
  @OptionalText(2000, 'Trích yếu.') abstract?: string | null;
  @Field(() => Urgency, { nullable: true, description: 'Độ khẩn.' }) urgency?: Urgency | null;
  @OptionalId('lĩnh vực', goes) fieldId?: string | null;
  @OptionalId('người', goes) leaderId?: string | null;
  @FileIds('Uploaded files to add.') addFileIds?: string[] | null;
  @FileIds('Files to take off; the trail still speaks of them.') removeFileIds?: string[] | null;
}

@InputType({ description: stays })
export class AmendDirectiveInput {
  @TargetId('nội dung chỉ đạo', "The directive's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
  @OptionalText(100, goes) place?: string | null;
  @OptionalText(10_000, 'What is to be done.') text?: string | null;
  @OptionalText(2000, goes) expectedProduct?: string | null;
  @OptionalId('lĩnh vực', goes) fieldId?: string | null;
  @OptionalId('người', goes) leaderId?: string | null;
}

@InputType({ description: 'Names who follows a directive.' })
export class SetMonitorInput {
  @TargetId('nội dung chỉ đạo', "The directive's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @TargetId('người', 'Somebody of the Office.') monitorId: string;
}

export const AmendDocumentResult = resultOf('AmendDocument', () => DirectiveDocumentType);
export const AmendDirectiveResult = resultOf('AmendDirective', () => DirectiveType);
export const SetMonitorResult = resultOf('SetMonitor', () => DirectiveType);

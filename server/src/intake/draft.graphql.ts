import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AttachmentType } from '@libs/files';
import { connectionOf } from '@libs/paging';
import { DuplicateKind, InvalidField, resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { DeadlineReadingType } from '../calendar';
import { DirectiveDocumentType, DocumentType, Urgency } from '../directives';
import { UnitType } from '../units';

@ObjectType({ description: 'A unit as typed in a row of a draft.' })
export class DraftUnit {
  @Field({ description: 'What was typed.' }) words: string;
  @Field(() => ID, { nullable: true, description: 'Null until it names one unit.' }) unitId: string | null;
  @Field(() => UnitType, { nullable: true, description: 'The unit it names.' }) unit: UnitType | null;
  @Field(() => String, { nullable: true, description: "A deadline of its own; null means the row's." })
  deadlineWords: string | null;
  @Field(() => DeadlineReadingType, { description: "What its deadline means, its own or the row's." })
  deadline: DeadlineReadingType;
}

@ObjectType({ description: 'A line of the grid: what will be a directive.' })
export class DraftRow {
  @Field(() => ID, { description: 'Made by whoever adds the row; unique in the draft.' }) id: string;
  @Field({ description: 'Where in the document: `Mục II.3`.' }) place: string;
  @Field({ description: 'What is to be done.' }) text: string;
  @Field({ description: 'What is to come out of it.' }) expectedProduct: string;
  @Field(() => ID, { nullable: true, description: "Its field, if not the document's." }) fieldId: string | null;
  @Field(() => ID, { nullable: true, description: "The leader who gave it, if not the document's." }) leaderId:
    string | null;
  @Field(() => ID, { nullable: true, description: 'Who in the Office will follow it.' }) monitorId: string | null;
  @Field(() => PersonType, { nullable: true, description: 'Who in the Office will follow it.' })
  monitor: PersonType | null;
  @Field({ description: 'The deadline of all its units, as typed.' }) deadlineWords: string;
  @Field(() => DeadlineReadingType, { description: 'What those words mean.' }) deadline: DeadlineReadingType;
  @Field(() => [DraftUnit], { description: 'Who answers for it.' }) leads: DraftUnit[];
  @Field(() => [DraftUnit], { description: 'Who helps.' }) cooperating: DraftUnit[];
}

@ObjectType({ description: 'What has been typed of a document so far; any of it may be missing or wrong.' })
export class DraftContent {
  @Field(() => DocumentType, { nullable: true, description: 'The kind of document.' }) type: DocumentType | null;
  @Field({ description: 'Its number and symbol.' }) numberSymbol: string;
  @Field(() => LocalDate, { nullable: true, description: 'Its date.' }) issuedOn: string | null;
  @Field(() => ID, { nullable: true, description: 'The authority that issued it.' }) issuerId: string | null;
  @Field(() => UnitType, { nullable: true, description: 'The authority that issued it.' }) issuer: UnitType | null;
  @Field({ description: 'Who signed it.' }) signatory: string;
  @Field({ description: 'Its abstract (trích yếu).' }) abstract: string;
  @Field(() => Urgency, { description: 'How urgent it is.' }) urgency: Urgency;
  @Field(() => ID, { nullable: true, description: 'Its field.' }) fieldId: string | null;
  @Field(() => ID, { nullable: true, description: 'The provincial leader whose directive it is.' }) leaderId:
    string | null;
  @Field({ description: "Words of the document's text beside the grid, if pasted." }) text: string;
  @Field(() => [DraftRow], { description: 'The grid, in order.' }) rows: DraftRow[];
}

@ObjectType({ description: 'The same document is already there: issued, or in another draft.' })
export class DuplicateNotice {
  @Field(() => DuplicateKind, { description: 'What the other one is.' }) kind: DuplicateKind;
  @Field(() => ID, { description: "The other one's id." }) id: string;
  @Field({ description: 'What it is called.' }) title: string;
}

@ObjectType('Draft', {
  description: 'A document being entered. Seen by the Office alone, all of it; nothing counts until it is issued.',
})
export class DraftType {
  @Field(() => ID, { description: 'What mutations take as `id`.' }) id: string;
  @Field(() => Int, { description: 'What mutations take as `expectedVersion`.' }) version: number;
  @Field(() => DraftContent, { description: 'What has been typed.' }) content: DraftContent;
  @Field(() => [AttachmentType], { description: 'Its files, in order.' }) files: AttachmentType[];
  @Field(() => PersonType, { description: 'Who began it.' }) createdBy: PersonType;
  @Field(() => Instant, { description: 'When it was begun.' }) createdAt: Date;
  @Field(() => PersonType, { description: 'Who saved it last.' }) updatedBy: PersonType;
  @Field(() => Instant, { description: 'When it was saved last.' }) updatedAt: Date;
  @Field(() => [InvalidField], { description: 'Everything that prevents issuing; empty when it can be issued.' })
  missing: InvalidField[];
  @Field(() => DuplicateNotice, { nullable: true, description: 'The same number, issuer and date elsewhere.' })
  duplicate: DuplicateNotice | null;
}

@ObjectType('DraftDiscarded', { description: 'The draft is closed; its number may be used again.' })
export class DraftDiscardedType {
  @Field(() => ID, { description: "The draft's id." }) id: string;
}

export const DraftConnection = connectionOf(DraftType, 'Draft');
export const CreateDraftResult = resultOf('CreateDraft', () => DraftType);
export const SaveDraftResult = resultOf('SaveDraft', () => DraftType);
export const DiscardDraftResult = resultOf('DiscardDraft', () => DraftDiscardedType);
export const IssueDraftResult = resultOf('IssueDraft', () => DirectiveDocumentType);

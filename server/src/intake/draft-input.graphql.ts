import { Field, ID, InputType } from '@nestjs/graphql';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { LocalDate } from '@libs/scalars';
import { DocumentType, FileIds, TargetId, Urgency } from '../directives';

@InputType({ description: 'A unit as typed. `words` alone is enough while it is unclear which one is meant.' })
export class DraftUnitInput {
  @Field({ description: 'What was typed.' }) words: string;
  @Field(() => ID, { nullable: true, description: 'The unit, once it is clear.' }) unitId: string | null;
  @Field(() => String, { nullable: true, description: "A deadline of its own; left out, the row's." })
  deadlineWords: string | null;
}

@InputType({ description: 'A line of the grid. Up to 300 in a document, up to 60 units in each.' })
export class DraftRowInput {
  @Field(() => ID, {
    description: 'Your own id for the row: letters, digits, `-` and `_`, up to 40; unique in the draft.',
  })
  id: string;
  @Field({ description: 'Where in the document: `Mục II.3`.' }) place: string;
  @Field({ description: 'What is to be done; up to 10,000 characters.' }) text: string;
  @Field({ description: 'What is to come out of it.' }) expectedProduct: string;
  @Field(() => ID, { nullable: true, description: "Its field, if not the document's." }) fieldId: string | null;
  @Field(() => ID, { nullable: true, description: "The leader who gave it, if not the document's." }) leaderId:
    string | null;
  @Field(() => ID, { nullable: true, description: 'Who in the Office will follow it.' }) monitorId: string | null;
  @Field({ description: 'The deadline as people say it: `15/8`, `+5`, `cuối quý III`, `thường xuyên`.' })
  deadlineWords: string;
  @Field(() => [DraftUnitInput], { description: 'Who answers for it; at least one before issuing.' })
  leads: DraftUnitInput[];
  @Field(() => [DraftUnitInput], { description: 'Who helps.' }) cooperating: DraftUnitInput[];
}

@InputType({
  description:
    'The whole draft as it stands; up to 1 MB. It may be unfinished, but nothing may bear a mark of state secrets.',
})
export class DraftContentInput {
  @Field(() => DocumentType, { nullable: true, description: 'The kind of document.' }) type: DocumentType | null;
  @Field({ description: 'Its number and symbol.' }) numberSymbol: string;
  @Field(() => LocalDate, { nullable: true, description: 'Its date, not after today.' }) issuedOn: string | null;
  @Field(() => ID, { nullable: true, description: 'The authority that issued it.' }) issuerId: string | null;
  @Field({ description: 'Who signed it.' }) signatory: string;
  @Field({ description: 'Its abstract (trích yếu); up to 2,000 characters.' }) abstract: string;
  @Field(() => Urgency, { description: 'How urgent it is.' }) urgency: Urgency;
  @Field(() => ID, { nullable: true, description: 'Its field.' }) fieldId: string | null;
  @Field(() => ID, { nullable: true, description: 'The provincial leader whose directive it is.' }) leaderId:
    string | null;
  @Field({ description: "Words of the document's text beside the grid, if pasted." }) text: string;
  @Field(() => [DraftRowInput], { description: 'The grid, in order.' }) rows: DraftRowInput[];
}

@InputType({ description: 'A new draft.' })
export class CreateDraftInput {
  @IdempotencyKey() idempotencyKey?: string | null;
  @Field(() => DraftContentInput, {
    nullable: true,
    description: 'What is known already; left out, the draft is empty.',
  })
  content?: DraftContentInput | null;
  @FileIds('Files of yours, from `POST /files`.') fileIds?: string[] | null;
}

@InputType({ description: 'All of a draft, as it stands.' })
export class SaveDraftInput {
  @TargetId('dự thảo', 'Which draft.') id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Field(() => DraftContentInput, { description: 'All of it: what is left out is gone.' }) content: DraftContentInput;
  @FileIds('All of its files, in order.', false) fileIds: string[];
}

@InputType({ description: 'A draft that is no longer wanted.' })
export class DiscardDraftInput {
  @TargetId('dự thảo', 'Which draft.') id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'A draft that is ready.' })
export class IssueDraftInput {
  @TargetId('dự thảo', 'Which draft.') id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

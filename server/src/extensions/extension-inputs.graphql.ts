import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, MaxLength, Min } from 'class-validator';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { LocalDate, LocalTime } from '@libs/scalars';
import { FileIds, OptionalId, OptionalText, TargetId, Text } from '../directives';

const Reason = () => OptionalId('lý do', 'One of `extensionReasons` that is active.');
const Day = (description: string) => Field(() => LocalDate, { description });
const OptionalDay = (description: string) => Field(() => LocalDate, { nullable: true, description });
const Hour = (description = 'The hour of that day; left out, the whole day counts.') =>
  Field(() => LocalTime, { nullable: true, description });

@InputType({ description: 'Keeps a request as it is being written; of the unit alone until it is sent.' })
export class SaveExtensionDraftInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @Field(() => Int, { description: 'The version of the draft this was typed on, 0 when there was none.' })
  draftVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reasonId?: string | null;
  @Field(() => String, { nullable: true, description: 'May be empty still.' })
  @IsOptional()
  @MaxLength(4000, { message: 'Dài quá 4.000 ký tự.' })
  text?: string | null;
  @OptionalDay('Until when.') proposedOn?: string | null;
  @Hour() proposedTime?: string | null;
  @FileIds('All its files: what is left out is taken off.', false) fileIds: string[];
}

@InputType({ description: 'Đề nghị gia hạn: asks for a later deadline.' })
export class RequestExtensionInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @TargetId('lý do', 'One of `extensionReasons` that is active.') reasonId: string;
  @Text(4000, 'Nêu lý do cụ thể.', 'Why, in words.') text: string;
  @Day('Until when; after the deadline as it is.') proposedOn: string;
  @Hour() proposedTime?: string | null;
  @FileIds("All files: the draft's that stay, and new ones.") fileIds?: string[] | null;
}

@InputType({ description: 'Rút đề nghị gia hạn, until it is decided.' })
export class WithdrawExtensionInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'What the Office thinks of a request before it decides; never shown outside it.' })
export class PrepareExtensionInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @Field(() => Int, {
    description:
      'The version of the request (`openExtension.version`) that this is about. The assignment’s does not move.',
  })
  requestVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Text(2000, 'Nhập ý kiến.', 'The opinion.') opinion: string;
  @Field({ description: 'Whether to approve it.' }) approve: boolean;
  @OptionalDay('Another day than the one asked for.') on?: string | null;
  @Hour() time?: string | null;
}

@InputType({ description: 'Quyết định đề nghị gia hạn.' })
export class DecideExtensionInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Field({ description: 'Whether more time is given.' }) approve: boolean;
  @OptionalDay('Another day than the one asked for, not past; left out, as asked for.') on?: string | null;
  @Hour('The hour of that other day; left out, the whole day counts.') time?: string | null;
  @OptionalText(2000, 'A word to the unit; of a rejection the reason, which must be there.') note?: string | null;
}

@InputType({ description: 'Văn phòng chủ động gia hạn: more time that nobody asked for.' })
export class GrantExtensionInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Day('Until when; after the deadline as it is, and not past.') on: string;
  @Hour() time?: string | null;
  @Text(4000, 'Nêu lý do gia hạn.', 'Why, in words.') text: string;
  @Reason() reasonId?: string | null;
  @Text(300, 'Nhập số, ký hiệu văn bản làm căn cứ.', 'Căn cứ: number and symbol of the document.') legalBasis: string;
  @FileIds('Uploaded files.') fileIds?: string[] | null;
}

@InputType({ description: 'A reason as units are to choose it: a new one, or one that is there.' })
export class SaveExtensionReasonInput {
  @OptionalId('lý do', 'Which; left out, a new one.') id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version it was read at; needed with `id`.' })
  expectedVersion?: number | null;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Text(200, 'Nhập tên lý do.', 'As it is chosen.') name: string;
  @Field({ description: 'Whether it can be chosen.' }) active: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Its place in the list, from 1: the others make room. Left out, it stays, and a new one comes last.',
  })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'Thứ tự từ 1.' })
  position?: number | null;
}

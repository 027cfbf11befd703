import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { LocalDate } from '@libs/scalars';
import { FileIds, OptionalId, OptionalText, Reason, TargetId, Text } from '../directives';

// What a unit does.

@InputType({ description: 'Tiếp nhận.' })
export class AcknowledgeAssignmentInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Từ chối: it is not for this unit.' })
export class DeclineAssignmentInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
  @OptionalId('đơn vị', 'The right unit, if known.') proposedUnitId?: string | null;
}

@InputType({ description: 'To a specialist (`accountId`), or down to a sub-unit or back up (`unitId`); exactly one.' })
export class DelegateAssignmentInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @OptionalId('người', 'A specialist or head in a unit that the viewer heads.') accountId?: string | null;
  @OptionalId('đơn vị', 'A part of the unit, for its head to hand on; the unit itself takes the work back.')
  unitId?: string | null;
  @OptionalText(2000, 'What to mind.') note?: string | null;
}

@InputType({ description: 'What was done so far. Acknowledges too; never completes, at 100 % either.' })
export class ReportProgressInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Text(4000, 'Nhập nội dung tiến độ.', 'What was done.') text: string;

  @Field(() => Int, { nullable: true, description: 'How far, 0 to 100; left out, it stays.' })
  @IsOptional()
  @IsInt()
  @Min(0, { message: 'Tỷ lệ từ 0 đến 100.' })
  @Max(100, { message: 'Tỷ lệ từ 0 đến 100.' })
  percent?: number | null;

  @OptionalText(4000, 'Khó khăn, vướng mắc.') difficulties?: string | null;
  @OptionalText(4000, 'Đề xuất, kiến nghị.') proposals?: string | null;
  @FileIds('Uploaded files.') fileIds?: string[] | null;
}

@InputType({ description: 'Keeps a result as it is being written; of the unit alone until it is sent.' })
export class SaveResultDraftInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @Field(() => Int, { description: 'The version of the draft this was typed on, 0 when there was none.' })
  draftVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Field({ description: 'May be empty still.' })
  @MaxLength(10_000, { message: 'Dài quá 10.000 ký tự.' })
  text: string;
  @OptionalText(100, 'Số, ký hiệu of the document that carries the result.') documentNumber?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Its date.' }) documentOn?: string | null;
  @FileIds('All its files: what is left out is taken off.', false) fileIds: string[];
}

@InputType({ description: 'Gửi kết quả.' })
export class SubmitResultInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Text(10_000, 'Nhập nội dung kết quả.', 'The result.') text: string;
  @OptionalText(100, 'Số, ký hiệu of the document that carries the result.') documentNumber?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Its date.' }) documentOn?: string | null;
  @FileIds("All files: the draft's that stay, and new ones.", false) fileIds: string[];
}

@InputType({ description: 'Rút lại kết quả, until the Office has opened it.' })
export class RecallResultInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

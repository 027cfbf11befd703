import { Field, InputType } from '@nestjs/graphql';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { OptionalText, Reason, TargetId, Text } from '../directives';
import { AssignmentPart } from './assignment.lifecycle';

// What the Office does.

const words = 'As people write it, e.g. `30/9/2026`, `+5`, `cuối quý III`; try it with `readDeadlines`.';

@InputType({ description: 'Gives a directive to one more unit.' })
export class AssignUnitInput {
  @TargetId('nội dung chỉ đạo', "The directive's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
  @TargetId('đơn vị', 'To which unit; it must not have the directive already.') unitId: string;
  @Field(() => AssignmentPart, { description: 'As lead, or to help.' }) part: AssignmentPart;
  @Text(200, 'Nhập thời hạn.', words) deadlineWords: string;
}

@InputType({ description: 'What is left out stays; the original deadline stays in any case.' })
export class AmendAssignmentInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
  @Field(() => AssignmentPart, { nullable: true, description: 'As lead, or to help.' }) part?: AssignmentPart | null;
  @OptionalText(200, words) deadlineWords?: string | null;
}

@InputType({ description: 'Chuyển đơn vị khác: what one unit declined goes to another.' })
export class ReassignAssignmentInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
  @TargetId('đơn vị', 'To which unit; it must not have the directive already.') unitId: string;
  @OptionalText(200, `Left out, the deadline stays. ${words}`) deadlineWords?: string | null;
}

@InputType({ description: 'Yêu cầu thực hiện: the unit that declined has to do it.' })
export class InsistAssignmentInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
}

@InputType({ description: 'Mở xem xét: from here on the unit cannot recall its result.' })
export class OpenReviewInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Xác nhận hoàn thành.' })
export class ConfirmResultInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @OptionalText(2000, 'A word to the unit.') note?: string | null;
}

@InputType({ description: 'Chuyển trả: the result is not the final one, the unit goes on.' })
export class ReturnResultInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
  @OptionalText(200, `A new date, if wanted. ${words}`) deadlineWords?: string | null;
}

@InputType({ description: 'Mở lại what was confirmed.' })
export class ReopenAssignmentInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
}

@InputType({ description: 'Thu hồi, dừng theo dõi.' })
export class WithdrawAssignmentInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Reason() reason: string;
}

@InputType({ description: 'A note of the Office to itself; no unit ever sees it.' })
export class AddOfficeNoteInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @IdempotencyKey() idempotencyKey?: string | null;
  @Text(4000, 'Nhập ghi chú.', 'The note.') text: string;
}

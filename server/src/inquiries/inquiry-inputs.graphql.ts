import { Field, InputType } from '@nestjs/graphql';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { LocalDate } from '@libs/scalars';
import { FileIds, TargetId, Text } from '../directives';

const DueOn = () => Field(() => LocalDate, { description: 'The last day to answer; not past.' });
const Question = () => Text(4000, 'Nhập nội dung cần giải trình.', 'What is to be explained.');

@InputType({ description: 'Yêu cầu giải trình: asks the unit to explain.' })
export class AskForExplanationInput {
  @TargetId('nhiệm vụ', 'Of which assignment.') assignmentId: string;
  @Question() question: string;
  @DueOn() dueOn: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Giải trình: answers, or adds to an answer that nobody has closed yet.' })
export class AnswerInquiryInput {
  @TargetId('yêu cầu giải trình') id: string;
  @ExpectedVersion() expectedVersion: number;
  @Text(10_000, 'Nhập nội dung giải trình.', 'The explanation.') text: string;
  @FileIds('Uploaded files.') fileIds?: string[] | null;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Yêu cầu giải trình lại: the unit has to answer once more, by another day.' })
export class AskAgainInput {
  @TargetId('yêu cầu giải trình') id: string;
  @ExpectedVersion() expectedVersion: number;
  @Question() text: string;
  @DueOn() dueOn: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Kết thúc: nothing more is to be said.' })
export class CloseInquiryInput {
  @TargetId('yêu cầu giải trình') id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

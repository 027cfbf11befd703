import { Field, InputType } from '@nestjs/graphql';
import { IdempotencyKey } from '@libs/changes';
import { OptionalText, TargetId } from '../directives';

// What is put on an assignment from outside its life.

@InputType({
  description: 'Gắn sao, bỏ sao: what is followed with particular care. As it is already, nothing happens.',
})
export class StarAssignmentInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @Field({ description: 'Whether it is to have the star.' }) starred: boolean;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Đôn đốc: urges the unit that has the work; once within ten minutes.' })
export class RemindAssignmentInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @OptionalText(2000, 'What the unit is to read.') text?: string | null;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The viewer has it before their eyes.' })
export class MarkSeenInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

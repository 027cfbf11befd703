import { applyDecorators } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { AssignmentFilter } from '../assignments';
import { ExpectedVersion, IdempotencyKey, OptionalId, OptionalText, TargetId } from '../directives';
import { BulkAct, mostInBulk } from './bulk.policy';

@InputType({ description: 'One ticked row, as it was seen.' })
export class BulkTargetInput {
  @TargetId('nhiệm vụ', "The assignment's.") id: string;
  @ExpectedVersion() expectedVersion: number;
}

const many = mostInBulk.toLocaleString('en');

const Act = () => Field(() => BulkAct, { description: 'What to do.' });

const Targets = () =>
  applyDecorators(
    Field(() => [BulkTargetInput], {
      nullable: true,
      description: `The ticked rows, 1 to ${many}; or else \`filter\`.`,
    }),
    IsOptional(),
    ArrayMinSize(1, { message: 'Chọn ít nhất một nhiệm vụ.' }),
    ArrayMaxSize(mostInBulk, { message: `Chọn nhiều nhất ${mostInBulk.toLocaleString('vi-VN')} nhiệm vụ một lần.` }),
    ValidateNested({ each: true }),
    Type(() => BulkTargetInput),
  );

const Filter = () =>
  applyDecorators(
    Field(() => AssignmentFilter, {
      nullable: true,
      description: `All that match, at most ${many}; or else \`targets\`.`,
    }),
    IsOptional(),
    ValidateNested(),
    Type(() => AssignmentFilter),
  );

@InputType({
  description: `What to do with many: either the ticked rows (1 to ${many}), or all that match a filter (at most ${many}).`,
})
export class BulkPreviewInput {
  @Act() act: BulkAct;
  @Targets() targets?: BulkTargetInput[] | null;
  @Filter() filter?: AssignmentFilter | null;
}

@InputType({ description: 'Does one thing to many. What goes with the act is the same for all of them.' })
export class StartBulkInput {
  @Act() act: BulkAct;
  @Targets() targets?: BulkTargetInput[] | null;
  @Filter() filter?: AssignmentFilter | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many the preview said, for `filter`: refused with InvalidInput if it has become another number.',
  })
  @IsOptional()
  @IsInt()
  expectedCount?: number | null;
  @OptionalText(2000, 'The reason of RETURN and WITHDRAW; a word with CONFIRM, DELEGATE and REMIND.')
  text?: string | null;
  @OptionalText(200, 'A new date with RETURN, as people write it.') deadlineWords?: string | null;
  @OptionalId('người', 'Whom SET_MONITOR names, or to whom DELEGATE hands the work.') accountId?: string | null;
  @OptionalId('đơn vị', 'To which part of the unit DELEGATE hands the work.') unitId?: string | null;
  @IdempotencyKey() idempotencyKey?: string | null;
}

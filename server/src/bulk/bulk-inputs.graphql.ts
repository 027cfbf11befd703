import { applyDecorators } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, ValidateNested } from 'class-validator';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { LocalDate, LocalTime } from '@libs/scalars';
import { AssignmentFilter } from '../assignments';
import { OptionalId, OptionalText, TargetId } from '../directives';
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

const On = () =>
  Field(() => LocalDate, {
    nullable: true,
    description:
      'The day until which REQUEST_EXTENSION asks for time, or DECIDE_EXTENSION gives it instead of what was asked for.',
  });
const Time = () =>
  Field(() => LocalTime, { nullable: true, description: 'The hour of that day; left out, the whole day counts.' });
const Approve = () => Field(() => Boolean, { nullable: true, description: 'Whether DECIDE_EXTENSION gives the time.' });

@InputType({
  description: `What to do with many: either the ticked rows (1 to ${many}), or all that match a filter (at most ${many}).`,
})
export class BulkPreviewInput {
  @Act() act: BulkAct;
  @Targets() targets?: BulkTargetInput[] | null;
  @Filter() filter?: AssignmentFilter | null;
  @On() on?: string | null;
  @Time() time?: string | null;
  @Approve() approve?: boolean | null;
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
  @OptionalText(
    2000,
    'The reason of RETURN, WITHDRAW, REQUEST_EXTENSION and of a DECIDE_EXTENSION that rejects; a word with the other acts.',
  )
  text?: string | null;
  @OptionalText(200, 'A new date with RETURN, as people write it.') deadlineWords?: string | null;
  @OptionalId('người', 'Whom SET_MONITOR names, or to whom DELEGATE hands the work.') accountId?: string | null;
  @OptionalId('đơn vị', 'To which part of the unit DELEGATE hands the work.') unitId?: string | null;
  @OptionalId('lý do', 'For which of `extensionReasons` REQUEST_EXTENSION asks.') reasonId?: string | null;
  @On() on?: string | null;
  @Time() time?: string | null;
  @Approve() approve?: boolean | null;
  @IdempotencyKey() idempotencyKey?: string | null;
}

import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, PageArgs } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { AssignmentType, UnitCountType } from '../assignments';
import { BulkAct, BulkOutcome } from './bulk.policy';

registerEnumType(BulkAct, {
  name: 'BulkAct',
  description: 'What can be done to many assignments at once.',
  valuesMap: {
    ACKNOWLEDGE: { description: 'Tiếp nhận.' },
    CONFIRM: { description: 'Xác nhận hoàn thành; `text`, if any, is a word to the units.' },
    RETURN: { description: 'Chuyển trả, with `text` as the reason and, if wanted, `deadlineWords`.' },
    WITHDRAW: { description: 'Thu hồi, with `text` as the reason.' },
    SET_MONITOR: { description: 'Names `accountId` to follow their directives.' },
    DELEGATE: { description: 'Giao việc to `accountId` or to `unitId`; `text`, if any, is what to mind.' },
    STAR: { description: 'Gắn sao.' },
    UNSTAR: { description: 'Bỏ sao.' },
    REMIND: { description: 'Đôn đốc; `text`, if any, is what the units are to read.' },
    REQUEST_EXTENSION: { description: 'Đề nghị gia hạn until `on`, for `reasonId` and `text`.' },
    DECIDE_EXTENSION: {
      description:
        'Quyết định đề nghị gia hạn: `approve`, as each was asked for or until `on`, or not, with `text` as the reason.',
    },
  },
});
registerEnumType(BulkOutcome, {
  name: 'BulkOutcome',
  description: 'What came of one row of a bulk.',
  valuesMap: {
    WAITING: { description: 'Its turn has not come yet.' },
    DONE: { description: 'Done, or it was so already.' },
    FAILED: { description: 'Not done: `message` says why.' },
  },
});

@ObjectType('BulkHindrance', { description: 'What is in the way of some of the rows.' })
export class BulkHindranceType {
  @Field({ description: 'In Vietnamese, as the act itself would say it.' }) message: string;
  @Field(() => Int, { description: 'Of how many.' }) count: number;
}

@ObjectType('BulkPreview', { description: 'What would happen; nothing has happened yet.' })
export class BulkPreviewType {
  @Field(() => Int, { description: 'How many were named, or match.' }) total: number;
  @Field(() => Int, { description: 'Of these, how many it can be done to as they stand.' }) able: number;
  @Field(() => [BulkHindranceType], { description: 'What is in the way of the others, the most frequent first.' })
  hindrances: BulkHindranceType[];
  @Field(() => [UnitCountType], {
    description: 'To whom word goes: units with how many of their assignments, the most first.',
  })
  units: UnitCountType[];
}

@ObjectType('BulkItem', { description: 'One row of a bulk.' })
export class BulkItemType {
  @Field(() => ID) id: string;
  @Field(() => AssignmentType, { description: 'As it is now.' }) assignment: AssignmentType;
  @Field(() => BulkOutcome, { description: 'What came of it.' }) outcome: BulkOutcome;
  @Field(() => String, { nullable: true, description: 'Why it was not done, in Vietnamese.' }) message: string | null;
}

export const BulkItemConnection = connectionOf(BulkItemType, 'BulkItem');

@ObjectType('Bulk', { description: 'One act on many, done in the background; for the person who started it alone.' })
export class BulkType {
  @Field(() => ID) id: string;
  @Field(() => BulkAct, { description: 'What is done.' }) act: BulkAct;
  @Field(() => Int, { description: 'To how many.' }) total: number;
  @Field(() => Int, { description: 'Done so far.' }) done: number;
  @Field(() => Int, { description: 'Could not be done, so far.' }) failed: number;
  @Field(() => Instant, { description: 'When it was started.' }) startedAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When the last one was through; null while it goes on.' })
  finishedAt: Date | null;
}

@ArgsType()
export class BulkItemsArgs extends PageArgs {
  @Field(() => BulkOutcome, { nullable: true, description: 'Only of this outcome.' }) outcome?: BulkOutcome | null;
}

export const StartBulkResult = resultOf('StartBulk', () => BulkType);

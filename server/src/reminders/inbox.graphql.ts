import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { connectionOf, PageArgs } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { AssignmentType } from '../assignments';
import { NotificationTodo } from './notification.lifecycle';

registerEnumType(NotificationTodo, {
  name: 'NotificationTodo',
  description: 'What is to be done about it, most pressing first.',
  valuesMap: {
    TO_ACKNOWLEDGE: { description: 'Tiếp nhận.' },
    TO_CONFIRM: { description: 'Xác nhận kết quả.' },
    TO_DECIDE: { description: 'Quyết định: an extension, what was declined.' },
    TO_DO: { description: 'Thực hiện.' },
    TO_KNOW: { description: 'Only to know.' },
  },
});

@ObjectType('InboxItem', {
  description: 'One assignment of which the viewer has been told something that still holds.',
})
export class InboxItemType {
  @Field(() => ID, { description: "The assignment's." }) id: string;
  @Field(() => AssignmentType, { description: 'As it is now.' }) assignment: AssignmentType;
  @Field(() => NotificationTodo, { description: 'The most pressing of what is to be done about it.' })
  todo: NotificationTodo;
  @Field({ description: 'What was said last of that, in Vietnamese.' }) text: string;
  @Field(() => Instant, { description: 'When.' }) at: Date;
  @Field(() => Int, { description: 'How many things are said of it.' }) count: number;
  @Field({ description: 'Whether any of them has not been read.' }) unread: boolean;
  @Field(() => Instant, { nullable: true, description: 'Until when it is put off; null while it is there.' })
  snoozedUntil: Date | null;
}

export const InboxConnection = connectionOf(InboxItemType, 'Inbox');

@ArgsType()
export class InboxArgs extends PageArgs {
  @Field(() => NotificationTodo, { nullable: true, description: 'Only this group.' }) todo?: NotificationTodo | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what has something unread.' })
  unreadOnly?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'What was put off, instead of what is there.' })
  snoozed?: boolean | null;
}

@ObjectType('InboxTodoCount', { description: 'A group of the inbox.' })
export class InboxTodoCountType {
  @Field(() => NotificationTodo, { description: 'Which.' }) todo: NotificationTodo;
  @Field(() => Int, { description: 'Assignments in it.' }) count: number;
  @Field(() => Int, { description: 'Of these, with something unread.' }) unread: number;
}

@ObjectType('InboxCounts', { description: "The viewer's inbox in numbers; each counts assignments." })
export class InboxCountsType {
  @Field(() => Int, { description: 'With something unread; also said over `GET /live` as `inbox`.' }) unread: number;
  @Field(() => Int, { description: 'Put off until later.' }) snoozed: number;
  @Field(() => [InboxTodoCountType], { description: 'The groups that have any, most pressing first.' })
  byTodo: InboxTodoCountType[];
}

@ObjectType('InboxMarked', { description: 'What became of the inbox.' })
export class InboxMarkedType {
  @Field(() => [ID], { description: 'The assignments that were changed: with them it can be undone.' })
  assignmentIds: string[];
  @Field(() => InboxCountsType, { description: 'The numbers now.' }) counts: InboxCountsType;
}

@InputType({ isAbstract: true })
export abstract class MarkNotificationsInput {
  @Field(() => [ID], { nullable: true, description: 'The assignments, up to 500.' })
  @IsOptional()
  @ArrayMaxSize(500, { message: 'Nhiều nhất 500 việc một lần.' })
  @IsUUID(undefined, { each: true, message: 'Không có nhiệm vụ này.' })
  assignmentIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'All that are in the inbox.' }) all?: boolean | null;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: "Which of one's own are read: these, or all." })
export class MarkNotificationsReadInput extends MarkNotificationsInput {}

@InputType({ description: "Which of one's own are unread: these, or all." })
export class MarkNotificationsUnreadInput extends MarkNotificationsInput {}

@InputType({ description: 'What is to be put off until when.' })
export class SnoozeNotificationsInput {
  @Field(() => [ID], { description: 'The assignments.' })
  @ArrayMinSize(1, { message: 'Chọn ít nhất một việc.' })
  @ArrayMaxSize(500, { message: 'Nhiều nhất 500 việc một lần.' })
  @IsUUID(undefined, { each: true, message: 'Không có nhiệm vụ này.' })
  assignmentIds: string[];

  @Field(() => Instant, { nullable: true, description: 'Up to 90 days ahead; null brings it back at once.' })
  until?: Date | null;

  @IdempotencyKey() idempotencyKey?: string | null;
}

export const MarkNotificationsReadResult = resultOf('MarkNotificationsRead', () => InboxMarkedType);
export const MarkNotificationsUnreadResult = resultOf('MarkNotificationsUnread', () => InboxMarkedType);
export const SnoozeNotificationsResult = resultOf('SnoozeNotifications', () => InboxMarkedType);

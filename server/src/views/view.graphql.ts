import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { PersonType } from '../accounts';
import { ListName, SharedWith } from './saved-view.policy';

registerEnumType(ListName, {
  name: 'ListName',
  description: 'A list that views can be saved of.',
  valuesMap: { ASSIGNMENTS: { description: 'Nhiệm vụ.' }, DOCUMENTS: { description: 'Văn bản.' } },
});
registerEnumType(SharedWith, {
  name: 'SharedWith',
  description: 'Who else may use a view.',
  valuesMap: {
    NOBODY: { description: 'Chỉ mình tôi.' },
    UNIT: { description: "Đơn vị tôi: everybody in the owner's units and their parts." },
    EVERYONE: { description: 'Mọi người; only the Office shares so.' },
  },
});

@ObjectType('SavedView', { description: 'A saved way of looking at a list.' })
export class SavedViewType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field(() => ListName, { description: 'Of which list.' }) list: ListName;
  @Field({ description: 'What its owner calls it; once for each list.' }) name: string;
  @Field({
    description: "The query string of the list's address, without `?`: filters, sort and columns (`cols`).",
  })
  address: string;
  @Field(() => SharedWith, { description: 'Who else may use it.' }) sharedWith: SharedWith;
  @Field(() => PersonType, { description: 'Who saved it, and alone may change it.' }) owner: PersonType;
  @Field({ description: "Whether it is the viewer's own." }) mine: boolean;
  @Field({ description: "Whether the viewer's list opens with it." }) isDefault: boolean;
}

const missing = { message: 'Không có bộ lọc này.' };

@InputType({ description: 'A view as it is to be kept: a new one, or one of mine anew.' })
export class SaveViewInput {
  @Field(() => ID, { nullable: true, description: 'The view to change; left out: a new one.' })
  @IsOptional()
  @IsUUID(undefined, missing)
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version it was read at; needed with `id`.' })
  expectedVersion?: number | null;

  @Field(() => ListName, { description: 'Of which list.' }) list: ListName;

  @Field({ description: 'What to call it, up to 100 characters.' })
  @MaxLength(100, { message: 'Tên dài quá 100 ký tự.' })
  @Matches(/\S/, { message: 'Đặt tên cho bộ lọc.' })
  name: string;

  @Field({ description: "The query string of the list's address, without `?`, up to 2,000 characters." })
  @MaxLength(2000, { message: 'Bộ lọc dài quá 2.000 ký tự. Bỏ bớt điều kiện.' })
  @Matches(/^([\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*$/i, { message: 'Địa chỉ của bộ lọc không hợp lệ.' })
  address: string;

  @Field(() => SharedWith, { description: 'Who else may use it.' }) sharedWith: SharedWith;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The view to delete.' })
export class DeleteViewInput {
  @Field(() => ID, { description: 'Which.' }) @IsUUID(undefined, missing) id: string;
  @Field(() => Int, { description: 'The version it was read at.' }) expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'With what a list opens for me.' })
export class SetDefaultViewInput {
  @Field(() => ListName, { description: 'Which list.' }) list: ListName;

  @Field(() => ID, { nullable: true, description: 'A view I may use; null: the list as it is.' })
  @IsOptional()
  @IsUUID(undefined, missing)
  viewId?: string | null;

  @IdempotencyKey() idempotencyKey?: string | null;
}

@ObjectType('ViewDeleted', { description: 'The view is gone.' })
export class ViewDeletedType {
  @Field(() => ID, { description: "The view's id." }) id: string;
}

@ObjectType('DefaultView', { description: 'With what a list opens for the viewer.' })
export class DefaultViewType {
  @Field(() => ListName, { description: 'Which list.' }) list: ListName;
  @Field(() => ID, { nullable: true, description: 'Null: the list as it is.' }) viewId: string | null;
}

export const SaveViewResult = resultOf('SaveView', () => SavedViewType);
export const DeleteViewResult = resultOf('DeleteView', () => ViewDeletedType);
export const SetDefaultViewResult = resultOf('SetDefaultView', () => DefaultViewType);

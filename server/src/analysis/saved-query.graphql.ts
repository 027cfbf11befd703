import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { PersonType } from '../accounts';

const missing = { message: 'Không có truy vấn này.' };

@ObjectType('SavedQuery', {
  description: 'A query of the playground that was kept, or one that comes with the product.',
})
export class SavedQueryType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field({ description: 'What its owner calls it.' }) name: string;
  @Field({ description: 'The query, as it was typed.' }) text: string;
  @Field(() => String, { nullable: true, description: 'Its variables, JSON as it was typed.' })
  variables: string | null;
  @Field({ description: 'Whether others who see the whole province find it too.' }) shared: boolean;
  @Field(() => PersonType, {
    nullable: true,
    description: 'Who kept it, and alone may change it; null: it comes with the product.',
  })
  owner: PersonType | null;
  @Field({ description: 'Whether the viewer may change it.' }) viewerMayChange: boolean;
  @Field({ description: 'Whether the viewer may delete it.' }) viewerMayDelete: boolean;
}

@InputType({ description: 'A query as it is to be kept: a new one, or one of mine anew.' })
export class SaveQueryInput {
  @Field(() => ID, { nullable: true, description: 'The query to change; left out: a new one.' })
  @IsOptional()
  @IsUUID(undefined, missing)
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version it was read at; needed with `id`.' })
  expectedVersion?: number | null;

  @Field({ description: 'What to call it, up to 100 characters.' })
  @MaxLength(100, { message: 'Tên dài quá 100 ký tự.' })
  @Matches(/\S/, { message: 'Đặt tên cho truy vấn.' })
  name: string;

  @Field({ description: 'The query, up to 20,000 characters.' })
  @MaxLength(20_000, { message: 'Truy vấn dài quá 20.000 ký tự.' })
  @Matches(/\S/, { message: 'Chưa có truy vấn nào để lưu.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Its variables as JSON, up to 20,000 characters.' })
  @IsOptional()
  @MaxLength(20_000, { message: 'Biến của truy vấn dài quá 20.000 ký tự.' })
  variables?: string | null;

  @Field({ description: 'Whether others who see the whole province find it too.' }) shared: boolean;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The query to delete.' })
export class DeleteQueryInput {
  @Field(() => ID, { description: 'Which.' }) @IsUUID(undefined, missing) id: string;
  @Field(() => Int, { description: 'The version it was read at.' }) expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@ObjectType('QueryDeleted', { description: 'The query is gone.' })
export class QueryDeletedType {
  @Field(() => ID, { description: "The query's id." }) id: string;
}

export const SaveQueryResult = resultOf('SaveQuery', () => SavedQueryType);
export const DeleteQueryResult = resultOf('DeleteQuery', () => QueryDeletedType);

import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';

@ObjectType('AccessToken', {
  description:
    "One of the viewer's own tokens for `Authorization: Bearer ttdh_…`: it reads what they may at that moment, and no mutation takes it.",
})
export class AccessTokenType {
  @Field(() => ID) id: string;
  @Field({ description: 'What its person calls it.' }) name: string;
  @Field({ description: 'How its secret begins.' }) prefix: string;
  @Field(() => Instant, { description: 'When it was made.' }) createdAt: Date;
  @Field(() => Instant, { description: 'It is good until then.' }) expiresAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When it was last used, to the minute; null: never yet.' })
  lastUsedAt: Date | null;
  @Field(() => Instant, { nullable: true, description: 'When it was revoked; null: it was not.' })
  revokedAt: Date | null;
}

@ObjectType('AccessTokenCreated', { description: 'A token was made.' })
export class AccessTokenCreatedType {
  @Field(() => AccessTokenType, { description: 'The token.' }) token: AccessTokenType;
  @Field(() => String, {
    nullable: true,
    description: 'What goes after `Bearer `. It is told once: null when the same press is asked again.',
  })
  secret: string | null;
}

@InputType({ description: 'A new token.' })
export class CreateAccessTokenInput {
  @Field({ description: 'What it is for, up to 100 characters.' })
  @MaxLength(100, { message: 'Tên dài quá 100 ký tự.' })
  @Matches(/\S/, { message: 'Đặt tên cho mã truy cập.' })
  name: string;

  @Field(() => Int, { description: 'For how many days it is good: 1 to 365.' })
  @Min(1, { message: 'Mã truy cập cần có hiệu lực ít nhất 1 ngày.' })
  @Max(365, { message: 'Mã truy cập có hiệu lực nhiều nhất 365 ngày.' })
  days: number;

  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The token that is not to be good any more.' })
export class RevokeAccessTokenInput {
  @Field(() => ID, { description: 'Which.' }) @IsUUID(undefined, { message: 'Không có mã truy cập này.' }) id: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const CreateAccessTokenResult = resultOf('CreateAccessToken', () => AccessTokenCreatedType);
export const RevokeAccessTokenResult = resultOf('RevokeAccessToken', () => AccessTokenType);

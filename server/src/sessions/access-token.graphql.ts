import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { connectionOf, PageArgs } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { PersonType } from '../accounts';
import { TokenScope } from './token-scopes';

registerEnumType(TokenScope, {
  name: 'AccessTokenScope',
  description: 'What an access token may be used for; never more than its person may at that moment.',
  valuesMap: {
    READ: { description: 'Every query.' },
    FIGURES: { description: 'Figures and closed periods by unit: no assignment, nobody’s name.' },
    FILES: { description: 'Downloads: attachments, lists as files, rendered reports.' },
    PROGRESS: {
      description: 'Assignments, and for a unit’s own system `acknowledgeAssignment` and `reportProgress`.',
    },
  },
});

@ObjectType('AccessToken', {
  description:
    'A token for `Authorization: Bearer ttdh_…`: it may what its person may at that moment, and of that only what its scopes name.',
})
export class AccessTokenType {
  @Field(() => ID) id: string;
  @Field({ description: 'What its person calls it.' }) name: string;
  @Field({ description: 'How its secret begins.' }) prefix: string;
  @Field(() => PersonType, { description: 'In whose name it asks.' }) person: PersonType;
  @Field(() => [TokenScope], { description: 'What it is for.' }) scopes: TokenScope[];
  @Field(() => Instant, { description: 'When it was made.' }) createdAt: Date;
  @Field(() => Instant, { description: 'It is good until then.' }) expiresAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When it was last used, to the minute; null: never yet.' })
  lastUsedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'From which address it was last used.' })
  lastUsedIp: string | null;
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

export const AccessTokenConnection = connectionOf(AccessTokenType, 'AccessToken');

@ArgsType()
export class PeopleTokensArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name or user name; accents may be left out.' })
  @IsOptional()
  @MaxLength(200, { message: 'Chữ cần tìm dài quá 200 ký tự.' })
  text?: string | null;
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

  @Field(() => [TokenScope], { defaultValue: [TokenScope.READ], description: 'What it is for.' })
  @ArrayMinSize(1, { message: 'Chọn ít nhất một phạm vi.' })
  @ArrayMaxSize(4, { message: 'Chọn mỗi phạm vi một lần.' })
  scopes: TokenScope[];

  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The token that is not to be good any more.' })
export class RevokeAccessTokenInput {
  @Field(() => ID, { description: 'Which.' }) @IsUUID(undefined, { message: 'Không có mã truy cập này.' }) id: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const CreateAccessTokenResult = resultOf('CreateAccessToken', () => AccessTokenCreatedType);
export const RevokeAccessTokenResult = resultOf('RevokeAccessToken', () => AccessTokenType);

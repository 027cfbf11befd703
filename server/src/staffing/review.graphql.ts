import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { Role } from '@libs/auth';
import { IdempotencyKey } from '@libs/changes';
import { connectionOf } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { UnitType } from '../units';

@ObjectType('UnitReview', { description: 'How the accounts of one unit stand: which want to be confirmed again.' })
export class UnitReviewType {
  @Field(() => UnitType, { description: 'The unit.' }) unit: UnitType;
  @Field(() => Int, { description: 'Accounts with a role in it.' }) accounts: number;
  @Field(() => Int, { description: 'Of these, how many are to be confirmed now.' }) due: number;
  @Field(() => Int, { description: 'Of these, how many since more than thirty days.' }) overdue: number;
  @Field(() => Instant, { nullable: true, description: 'When the next is due, or the first was.' })
  nextDueAt: Date | null;
}

@ObjectType('ReviewedAccount', { description: 'An account of a unit as it is looked through.' })
export class ReviewedAccountType {
  @Field(() => ID) id: string;
  @Field(() => PersonType, { description: 'Whose.' }) person: PersonType;
  @Field({ description: 'What they sign in with.' }) username: string;
  @Field(() => [Role], { description: 'What they are in the unit.' }) roles: Role[];
  @Field(() => Instant, { nullable: true, description: 'When it was last used.' }) usedAt: Date | null;
  @Field(() => Instant, { nullable: true, description: 'When it was last confirmed in this unit.' })
  confirmedAt: Date | null;
  @Field(() => PersonType, { nullable: true, description: 'By whom.' }) confirmedBy: PersonType | null;
  @Field(() => Instant, { description: 'When it is to be confirmed again.' }) dueAt: Date;
  @Field({ description: 'Whether that is now.' }) due: boolean;
}

export const ReviewedAccountConnection = connectionOf(ReviewedAccountType, 'ReviewedAccount');

@InputType({ description: 'Which accounts of which unit are still needed, with the roles that they have.' })
export class ConfirmAccountsInput {
  @Field(() => ID, { description: 'The unit.' })
  @IsUUID(undefined, { message: 'Không có đơn vị này.' })
  unitId: string;

  @Field(() => [ID], { nullable: true, description: 'These; left out where `all` is true.' })
  @IsOptional()
  @ArrayMaxSize(200, { message: 'Mỗi lần nhiều nhất 200 tài khoản.' })
  @IsUUID(undefined, { each: true, message: 'Không có tài khoản này.' })
  accountIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'All that the unit has.' }) all?: boolean | null;

  @IdempotencyKey() idempotencyKey?: string | null;
}

@ObjectType('AccountsConfirmed', { description: 'They are confirmed.' })
export class AccountsConfirmedType {
  @Field(() => UnitReviewType, { nullable: true, description: 'How the unit stands now.' })
  review: UnitReviewType | null;
}

@ObjectType('UnusedAccount', { description: 'An account that nobody has used for a while.' })
export class UnusedAccountType {
  @Field(() => PersonType, { description: 'Whose.' }) person: PersonType;
  @Field(() => UnitType, { description: 'Where they belong.' }) unit: UnitType;
  @Field(() => Instant, { description: 'When it was last used.' }) usedAt: Date;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which it closes by itself, once the person was told.',
  })
  disabledOn: string | null;
}

export const ConfirmAccountsResult = resultOf('ConfirmAccounts', () => AccountsConfirmedType);

import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate, LocalTime } from '@libs/scalars';

@ObjectType('MailPreference', { description: 'How a person wants their mail.' })
export class MailPreferenceType {
  @Field(() => String, {
    nullable: true,
    description: 'Where mail goes; null: nowhere, until somebody enters an address.',
  })
  address: string | null;
  @Field(() => LocalTime, { description: 'When the digest leaves, on working days, at the office.' })
  digestTime: string;
  @Field({ description: 'Whether no mail is sent now. The inbox is never paused.' }) paused: boolean;
  @Field(() => LocalDate, { nullable: true, description: 'The last day of the pause; null: until further notice.' })
  pausedUntil: string | null;
}

@InputType({ description: 'How I want my mail.' })
export class SaveMailPreferenceInput {
  @Field(() => LocalTime, { description: 'When the digest is to leave.' }) digestTime: string;
  @Field({ description: 'Whether to send none.' }) paused: boolean;
  @Field(() => LocalDate, { nullable: true, description: 'The last day of the pause; left out: until further notice.' })
  pausedUntil?: string | null;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@ObjectType('CalendarFeed', { description: "The secret address of one's own deadlines, for a calendar program." })
export class CalendarFeedType {
  @Field(() => Instant, { description: 'Since when.' }) createdAt: string;
  @Field(() => Instant, { nullable: true, description: 'When a program last read it; to the hour.' })
  lastUsedAt: string | null;
}

@ObjectType('CalendarFeedChanged', { description: 'The calendar feed as it is now.' })
export class CalendarFeedChangedType {
  @Field(() => CalendarFeedType, { nullable: true, description: 'Null: there is none.' }) feed: CalendarFeedType | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The secret address: shown this once. Null if there is none, or if the same request was repeated: renew again then.',
  })
  address: string | null;
}

@InputType({ description: 'A new secret address is wanted.' })
export class RenewCalendarFeedInput {
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The secret address is not wanted any more.' })
export class RevokeCalendarFeedInput {
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const SaveMailPreferenceResult = resultOf('SaveMailPreference', () => MailPreferenceType);
export const RenewCalendarFeedResult = resultOf('RenewCalendarFeed', () => CalendarFeedChangedType);
export const RevokeCalendarFeedResult = resultOf('RevokeCalendarFeed', () => CalendarFeedChangedType);

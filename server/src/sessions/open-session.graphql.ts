import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { connectionOf, PageArgs } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { PersonType } from '../accounts';
import { SessionKind, SignInMethod } from './session.entity';

registerEnumType(SignInMethod, {
  name: 'SignInMethod',
  description: 'By what somebody proved who they are.',
  valuesMap: {
    PASSWORD: { description: 'A password that is kept here.' },
    DIRECTORY: { description: 'The password of the directory (LDAP).' },
    PASSKEY: { description: 'A passkey alone.' },
    PROVIDER: { description: 'An OpenID Connect provider.' },
  },
});

@ObjectType('Device', { description: 'What somebody signed in from, as far as their browser says.' })
export class DeviceType {
  @Field(() => String, { nullable: true, description: '`Chrome 142`; null for what is no browser.' })
  browser: string | null;
  @Field(() => String, { nullable: true, description: '`Windows`, `Android`.' }) system: string | null;
  @Field({ description: 'Whether it is a phone.' }) isPhone: boolean;
}

@ObjectType('OpenSession', { description: 'A sign-in: where, since when, and until when.' })
export class OpenSessionType {
  @Field(() => ID) id: string;
  @Field(() => PersonType, { description: 'Who signed in.' }) person: PersonType;
  @Field(() => SessionKind, { description: 'How it is carried.' }) kind: SessionKind;
  @Field(() => SignInMethod, { description: 'By what they proved who they are.' }) method: SignInMethod;
  @Field(() => DeviceType, { description: 'From what.' }) device: DeviceType;
  @Field(() => String, { nullable: true, description: 'From which address.' }) ip: string | null;
  @Field(() => Instant, { description: 'When it began.' }) startedAt: Date;
  @Field(() => Instant, { description: 'When it was last used, to the minute.' }) lastSeenAt: Date;
  @Field(() => Instant, { description: 'It ends then, however much it is used.' }) endsAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When it ended; null: it is open.' }) endedAt: Date | null;
  @Field({ description: 'Whether it is the one that asks.' }) isCurrent: boolean;
}

export const OpenSessionConnection = connectionOf(OpenSessionType, 'OpenSession');

@ArgsType()
export class PeopleSessionsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name or user name; accents may be left out.' })
  @IsOptional()
  @MaxLength(200, { message: 'Chữ cần tìm dài quá 200 ký tự.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this person.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Không có người này.' })
  accountId?: string | null;
}

@InputType({ description: 'The session that is to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'Which.' }) @IsUUID(undefined, { message: 'Không có phiên này.' }) id: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Whose sessions are to end.' })
export class EndSessionsInput {
  @Field(() => ID, {
    nullable: true,
    description: 'All of somebody the viewer looks after; left out, their own, but not the one that asks.',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Không có người này.' })
  accountId?: string | null;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@ObjectType({ description: 'It has ended, everywhere within a second.' })
export class SessionsEnded {
  @Field({ description: 'Always true.' }) ok: boolean;
}

export const EndSessionResult = resultOf('EndSession', () => SessionsEnded);
export const EndSessionsResult = resultOf('EndSessions', () => SessionsEnded);

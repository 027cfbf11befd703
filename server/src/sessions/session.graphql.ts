import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsNotEmpty, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { AccountType } from '../accounts';
import { PasskeyAnswerInput, PasskeyQuestionType, SignInDuty } from '../credentials';
import { SessionKind } from './session.entity';

registerEnumType(SessionKind, {
  name: 'SessionKind',
  description: 'How a session is carried.',
  valuesMap: {
    TOKEN: { description: 'An access token, for `Authorization: Bearer …`; it ends after a quarter of an hour.' },
    COOKIE: { description: "An HttpOnly cookie, for the console; it ends when it isn't used." },
  },
});

registerEnumType(SignInDuty, {
  name: 'SignInDuty',
  description: 'What somebody has to do before anything else.',
  valuesMap: {
    PASSWORD: { description: 'Choose another password.' },
    SECOND_FACTOR: { description: 'Set up a second factor.' },
  },
});

/** For GraphQL, what `FactorKind` is for everybody else. */
export enum SecondFactorKind {
  TOTP = 'TOTP',
  PASSKEY = 'PASSKEY',
  RECOVERY_CODE = 'RECOVERY_CODE',
}
registerEnumType(SecondFactorKind, {
  name: 'SecondFactorKind',
  description: 'By what somebody can prove a second time who they are.',
  valuesMap: {
    TOTP: { description: 'A code of their authenticator app.' },
    PASSKEY: { description: 'A key in one of their devices.' },
    RECOVERY_CODE: { description: 'One of their codes on paper.' },
  },
});

@ObjectType('Session', { description: 'A session that has begun.' })
export class SessionType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'For `Authorization: Bearer …`; null for a cookie session.' })
  accessToken: string | null;
  @Field(() => Instant, { description: "The access token's end, or for a cookie the end if it is not used." })
  expiresAt: Date;
  @Field(() => [SignInDuty], { description: 'What has to be set up before anything else; mostly nothing.' })
  duties: SignInDuty[];
  @Field(() => AccountType, { description: 'Who signed in.' }) account: AccountType;
}

@InputType({ description: 'A user name and its password.' })
export class SignInInput {
  @Field({ description: 'The user name; small and capital letters are the same.' })
  @IsNotEmpty({ message: 'Nhập tên đăng nhập.' })
  @MaxLength(200, { message: 'Tên đăng nhập dài quá 200 ký tự.' })
  username: string;

  @Field({ description: 'The password.' })
  @IsNotEmpty({ message: 'Nhập mật khẩu.' })
  @MaxLength(1000, { message: 'Mật khẩu dài quá 1.000 ký tự.' })
  password: string;

  @Field(() => SessionKind, {
    nullable: true,
    defaultValue: SessionKind.TOKEN,
    description: 'How the session is carried.',
  })
  kind: SessionKind | null;
}

@ObjectType({ description: 'The session has ended, if there was one.' })
export class SignedOut {
  @Field({ description: 'Always true.' }) ok: boolean;
}

@ObjectType({ description: 'How one may sign in here, beside a user name and a password.' })
export class SignInWays {
  @Field(() => String, {
    nullable: true,
    description:
      'What the OpenID Connect provider is called; a browser goes there by `/oidc/start`. Null: there is none.',
  })
  provider: string | null;
}

@ObjectType({ description: 'Who signed in proved again that it is them.' })
export class IdentityConfirmed {
  @Field(() => Instant, { description: 'Dangerous acts are open until then.' }) until: Date;
}

@InputType({ description: 'A proof that it is still the same person who sits there.' })
export class ConfirmIdentityInput {
  @Field(() => String, { nullable: true, description: 'The password.' })
  @IsOptional()
  @MaxLength(1000, { message: 'Mật khẩu dài quá 1.000 ký tự.' })
  password?: string | null;

  @Field(() => String, { nullable: true, description: 'Or the six digits of their app.' })
  @IsOptional()
  @MaxLength(20, { message: 'Mã gồm 6 số.' })
  code?: string | null;

  @Field(() => PasskeyAnswerInput, { nullable: true, description: 'Or what a passkey answered.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PasskeyAnswerInput)
  passkey?: PasskeyAnswerInput | null;
}

@ObjectType({ description: 'The password is right; with the ticket and a second proof, `completeSignIn` signs in.' })
export class SecondFactorNeeded {
  @Field({ description: 'Good for ten minutes.' }) ticket: string;
  @Field(() => [SecondFactorKind], { description: 'What the person has; the best first.' }) factors: SecondFactorKind[];
  @Field(() => PasskeyQuestionType, {
    nullable: true,
    description: 'What to ask their passkeys; null: they have none.',
  })
  passkey: PasskeyQuestionType | null;
}

@InputType({ description: 'The second proof: one of them.' })
export class CompleteSignInInput {
  @Field({ description: 'Of `SecondFactorNeeded`.' })
  @MaxLength(100, { message: 'Đăng nhập lại từ đầu.' })
  ticket: string;

  @Field(() => String, { nullable: true, description: 'The six digits that their app shows.' })
  @IsOptional()
  @MaxLength(20, { message: 'Mã gồm 6 số.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'One of the codes on paper.' })
  @IsOptional()
  @MaxLength(40, { message: 'Mã dự phòng gồm 10 ký tự.' })
  recoveryCode?: string | null;

  @Field(() => PasskeyAnswerInput, { nullable: true, description: 'What their passkey answered.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PasskeyAnswerInput)
  passkey?: PasskeyAnswerInput | null;
}

@InputType({ description: "A question to one's own passkeys." })
export class StartConfirmInput {
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'A passkey instead of name and password.' })
export class SignInWithPasskeyInput {
  @Field(() => PasskeyAnswerInput, { description: 'What it answered.' })
  @ValidateNested()
  @Type(() => PasskeyAnswerInput)
  passkey: PasskeyAnswerInput;

  @Field(() => SessionKind, {
    nullable: true,
    defaultValue: SessionKind.TOKEN,
    description: 'How the session is carried.',
  })
  kind: SessionKind | null;
}

export const CompleteSignInResult = resultOf('CompleteSignIn', () => SessionType);
export const PasskeySignInResult = resultOf('SignInWithPasskey', () => SessionType);
export const StartConfirmResult = resultOf('StartConfirm', () => PasskeyQuestionType);
export const StartPasskeySignInResult = resultOf('StartPasskeySignIn', () => PasskeyQuestionType);
export const ConfirmIdentityResult = resultOf('ConfirmIdentity', () => IdentityConfirmed);
export const SignInResult = resultOf('SignIn', () => SessionType, SecondFactorNeeded);

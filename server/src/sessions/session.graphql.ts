import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { AccountType } from '../accounts';
import { SessionKind } from './session.entity';

registerEnumType(SessionKind, {
  name: 'SessionKind',
  description: 'How a session is carried.',
  valuesMap: {
    TOKEN: { description: 'An access token, for `Authorization: Bearer …`; it ends after a quarter of an hour.' },
    COOKIE: { description: "An HttpOnly cookie, for the console; it ends when it isn't used." },
  },
});

@ObjectType('Session', { description: 'A session that has begun.' })
export class SessionType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'For `Authorization: Bearer …`; null for a cookie session.' })
  accessToken: string | null;
  @Field(() => Instant, { description: "The access token's end, or for a cookie the end if it is not used." })
  expiresAt: Date;
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
}

export const ConfirmIdentityResult = resultOf('ConfirmIdentity', () => IdentityConfirmed);
export const SignInResult = resultOf('SignIn', () => SessionType);

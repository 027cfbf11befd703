import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEmail, IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { LinkPurpose } from './one-time-link.entity';
import { MOST_PASSWORD_LENGTH } from './password.policy';

registerEnumType(LinkPurpose, {
  name: 'LinkPurpose',
  description: 'What a link that works once is good for.',
  valuesMap: {
    INVITATION: { description: 'Whoever was invited chooses their first password.' },
    RESET: { description: 'Whoever forgot theirs chooses another.' },
    ADDRESS: { description: 'Mail is to go to a new address.' },
  },
});

@ObjectType('PasswordRules', {
  description: 'What a password has to be. What is easily guessed is refused in any case.',
})
export class PasswordRulesType {
  @Field(() => Int, { description: 'Characters at least.' }) least: number;
  @Field({ description: 'Whether small and capital letters, digits and signs must all be there.' }) classes: boolean;
  @Field(() => Int, { description: 'How many of the passwords before are refused.' }) remembered: number;
  @Field(() => Int, { nullable: true, description: 'After how many days it has to be changed; null: never.' })
  days: number | null;
}

@ObjectType('Passkey', { description: "A key in one of the viewer's devices." })
export class PasskeyType {
  @Field(() => ID) id: string;
  @Field({ description: 'What its person calls it.' }) name: string;
  @Field({ description: 'Whether the person has it on several devices.' }) synced: boolean;
  @Field(() => Instant, { description: 'When it was added.' }) madeAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When it was last used; null: never yet.' })
  lastUsedAt: Date | null;
}

@ObjectType('OwnSecurity', { description: 'How the viewer proves who they are.' })
export class OwnSecurityType {
  @Field({ description: 'Whether their password is kept here, and not by a directory.' }) hasPassword: boolean;
  @Field(() => Instant, { description: 'When they last chose it.' }) passwordChangedAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When it has to be changed; null: never.' })
  passwordExpiresAt: Date | null;
  @Field(() => PasswordRulesType, { description: 'What another one would have to be.' }) rules: PasswordRulesType;
  @Field(() => String, { nullable: true, description: 'Where their mail goes.' }) email: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is to go, once a link sent there is opened.' })
  emailAsked: string | null;
  @Field(() => Instant, {
    nullable: true,
    description: 'Since when codes of their app are taken; null: they have none.',
  })
  totpSince: Date | null;
  @Field(() => [PasskeyType], { description: 'Their passkeys, the oldest first.' }) passkeys: PasskeyType[];
  @Field(() => Int, { description: 'How many recovery codes are still good.' }) recoveryCodesLeft: number;
  @Field({ description: 'Whether their roles oblige them to have a second factor.' }) factorRequired: boolean;
}

@ObjectType('OneTimeLink', { description: 'A link in a mail, as whoever holds it sees it.' })
export class OneTimeLinkType {
  @Field(() => LinkPurpose, { description: 'What it is good for.' }) purpose: LinkPurpose;
  @Field({ description: 'Whose it is: the user name.' }) username: string;
  @Field({ description: 'Whose it is: the name.' }) displayName: string;
  @Field(() => String, { nullable: true, description: 'The new address.' }) email: string | null;
  @Field(() => PasswordRulesType, { description: 'What the password has to be.' }) rules: PasswordRulesType;
}

const tooLong = { message: `Mật khẩu dài quá ${MOST_PASSWORD_LENGTH} ký tự.` };

@InputType({ description: "Another password of one's own." })
export class ChangePasswordInput {
  @Field({ description: 'The one there is.' })
  @IsNotEmpty({ message: 'Nhập mật khẩu hiện tại.' })
  @MaxLength(MOST_PASSWORD_LENGTH, tooLong)
  currentPassword: string;
  @Field({ description: 'The one that is to be.' })
  @IsNotEmpty({ message: 'Nhập mật khẩu mới.' })
  @MaxLength(MOST_PASSWORD_LENGTH, tooLong)
  newPassword: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'A password chosen by a link.' })
export class ChoosePasswordInput {
  @Field({ description: 'The secret of the link: what stands after its `#`.' })
  @MaxLength(100, { message: 'Liên kết không đúng.' })
  token: string;
  @Field({ description: 'The password.' })
  @IsNotEmpty({ message: 'Nhập mật khẩu mới.' })
  @MaxLength(MOST_PASSWORD_LENGTH, tooLong)
  newPassword: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Who forgot their password.' })
export class AskPasswordResetInput {
  @Field({ description: 'The user name or the address of their mail.' })
  @IsNotEmpty({ message: 'Nhập tên đăng nhập hoặc địa chỉ thư.' })
  @MaxLength(200, { message: 'Dài quá 200 ký tự.' })
  login: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: "Another address for one's own mail." })
export class ChangeAddressInput {
  @Field({ description: 'The address.' })
  @MaxLength(200, { message: 'Địa chỉ thư dài quá 200 ký tự.' })
  @IsEmail(undefined, { message: 'Địa chỉ thư không hợp lệ.' })
  email: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'A link to a new address that was opened.' })
export class ConfirmAddressInput {
  @Field({ description: 'The secret of the link.' }) @MaxLength(100, { message: 'Liên kết không đúng.' }) token: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

/** What needs nothing but the press. */
@InputType({ isAbstract: true })
abstract class Pressed {
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: "An app that is to show codes for one's sign-in." })
export class StartTotpInput extends Pressed {}

@InputType({ description: 'The app whose codes are no longer to be asked for.' })
export class RemoveTotpInput extends Pressed {}

@InputType({ description: 'A passkey that is to be made.' })
export class StartPasskeyInput extends Pressed {}

@InputType({ description: 'Recovery codes in place of those there are.' })
export class RenewRecoveryCodesInput extends Pressed {}

@InputType({ description: 'The first code that the app shows.' })
export class ConfirmTotpInput {
  @Field({ description: 'Six digits.' })
  @IsNotEmpty({ message: 'Nhập mã 6 số trên điện thoại.' })
  @MaxLength(20, { message: 'Mã gồm 6 số.' })
  code: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'What a passkey answered.' })
export class PasskeyAnswerInput {
  @Field(() => ID, { description: 'Which question.' })
  @IsUUID(undefined, { message: 'Không có câu hỏi này.' })
  challengeId: string;
  @Field({ description: 'The answer, as JSON of the WebAuthn standard.' })
  @MaxLength(20_000, { message: 'Thiết bị trả lời không đúng.' })
  response: string;
}

@InputType({ description: 'A new passkey.' })
export class AddPasskeyInput extends PasskeyAnswerInput {
  @Field({ description: 'What to call it, up to 60 characters.' })
  @MaxLength(60, { message: 'Tên dài quá 60 ký tự.' })
  name: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'The passkey that is no longer to be good.' })
export class RemovePasskeyInput {
  @Field(() => ID, { description: 'Which.' }) @IsUUID(undefined, { message: 'Không có khóa này.' }) id: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Somebody who lost the device of their second factor.' })
export class ResetSecondFactorInput {
  @Field(() => ID, { description: 'Whose.' }) @IsUUID(undefined, { message: 'Không có người này.' }) accountId: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@ObjectType('PasswordResetAsked', {
  description: 'It was noted. Whether there is such a person is told to nobody but them, by mail.',
})
export class PasswordResetAskedType {
  @Field({ description: 'Always true.' }) ok: boolean;
}

@ObjectType({ description: 'A password was chosen; with it one can sign in.' })
export class PasswordChosen {
  @Field({ description: 'By which name.' }) username: string;
}

@ObjectType({ description: 'Mail goes there from now on.' })
export class AddressConfirmed {
  @Field({ description: 'Where.' }) email: string;
}

@ObjectType({ description: 'What an authenticator app needs. It counts once its first code was right.' })
export class TotpSetup {
  @Field({ description: 'To be typed, in base 32.' }) secret: string;
  @Field({ description: 'The same as an address that apps open.' }) uri: string;
  @Field({ description: 'The same as the path of an SVG.' }) qrPath: string;
  @Field(() => Int, { description: 'How wide and high it is.' }) qrSize: number;
}

@ObjectType('PasskeyQuestion', { description: 'What the browser is to ask a passkey.' })
export class PasskeyQuestionType {
  @Field(() => ID, { description: 'To be sent back with the answer.' }) challengeId: string;
  @Field({ description: 'JSON of the WebAuthn standard.' }) options: string;
}

@ObjectType({ description: 'A second factor was added.' })
export class SecondFactorAdded {
  @Field(() => [String], {
    nullable: true,
    description: 'Recovery codes, told once: where it is the first factor, or they were asked for.',
  })
  recoveryCodes: string[] | null;
  @Field(() => OwnSecurityType, { description: 'How it is now.' }) security: OwnSecurityType;
}

@ObjectType({ description: 'They can sign in without it, and are asked to set up another.' })
export class SecondFactorReset {
  @Field(() => ID, { description: 'Whose.' }) accountId: string;
}

export const ChangePasswordResult = resultOf('ChangePassword', () => OwnSecurityType);
export const ChoosePasswordResult = resultOf('ChoosePassword', () => PasswordChosen);
export const AskPasswordResetResult = resultOf('AskPasswordReset', () => PasswordResetAskedType);
export const ChangeAddressResult = resultOf('ChangeAddress', () => OwnSecurityType);
export const ConfirmAddressResult = resultOf('ConfirmAddress', () => AddressConfirmed);
export const StartTotpResult = resultOf('StartTotp', () => TotpSetup);
export const ConfirmTotpResult = resultOf('ConfirmTotp', () => SecondFactorAdded);
export const RemoveTotpResult = resultOf('RemoveTotp', () => OwnSecurityType);
export const StartPasskeyResult = resultOf('StartPasskey', () => PasskeyQuestionType);
export const AddPasskeyResult = resultOf('AddPasskey', () => SecondFactorAdded);
export const RemovePasskeyResult = resultOf('RemovePasskey', () => OwnSecurityType);
export const RenewRecoveryCodesResult = resultOf('RenewRecoveryCodes', () => SecondFactorAdded);
export const ResetSecondFactorResult = resultOf('ResetSecondFactor', () => SecondFactorReset);

import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Role } from '@libs/auth';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { AdministeredAccountType } from './administered.graphql';

const NoPerson = { message: 'Không có tài khoản này.' };
const NoUnit = { message: 'Không có đơn vị này.' };
const Short = (what: string) => MaxLength(200, { message: `${what} dài quá 200 ký tự.` });

@InputType({ description: 'One role in one unit.' })
export class RoleInput {
  @Field(() => Role, { description: 'The role.' }) role: Role;
  @Field(() => ID, { description: 'Where.' }) @IsUUID(undefined, NoUnit) unitId: string;
}

@InputType({ description: 'A person who is to have an account; they choose the password themselves.' })
export class InviteAccountInput {
  @Field({ description: 'What they will sign in with.' }) @Short('Tên đăng nhập') username: string;
  @Field({ description: 'Họ và tên.' }) @Short('Họ và tên') displayName: string;
  @Field({ description: 'Chức vụ.' }) @Short('Chức vụ') title: string;
  @Field({ description: 'Where the invitation goes.' }) @Short('Địa chỉ thư') email: string;

  @Field(() => [RoleInput], { description: 'What they will be in which unit.' })
  @ArrayMinSize(1, { message: 'Chọn ít nhất một vai trò.' })
  @ArrayMaxSize(20, { message: 'Nhiều nhất 20 vai trò.' })
  roles: RoleInput[];

  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ isAbstract: true })
class OfAccount {
  @Field(() => ID, { description: 'Which account.' }) @IsUUID(undefined, NoPerson) id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Corrects who somebody is.' })
export class ChangeAccountInput extends OfAccount {
  @Field({ description: 'Họ và tên.' }) @Short('Họ và tên') displayName: string;
  @Field({ description: 'Chức vụ.' }) @Short('Chức vụ') title: string;
  @Field(() => String, { nullable: true, description: 'Where mail goes.' })
  @IsOptional()
  @Short('Địa chỉ thư')
  email: string | null;
}

@InputType({ description: 'Sends the link of an invitation again; the earlier one no longer works.' })
export class InviteAgainInput extends OfAccount {}

@InputType({ description: 'Takes back an invitation that waits.' })
export class WithdrawInvitationInput extends OfAccount {}

@InputType({ description: 'Shuts somebody out, at once and everywhere.' })
export class DisableAccountInput extends OfAccount {
  @Field({ description: 'Why.' })
  @IsNotEmpty({ message: 'Nhập lý do.' })
  @MaxLength(2000, { message: 'Lý do dài quá 2000 ký tự.' })
  reason: string;
}

@InputType({ description: 'Lets somebody in again, with the roles they had.' })
export class RestoreAccountInput extends OfAccount {}

@InputType({ description: 'Gives somebody one more role.' })
export class GrantRoleInput extends OfAccount {
  @Field(() => Role, { description: 'The role.' }) role: Role;
  @Field(() => ID, { description: 'Where.' }) @IsUUID(undefined, NoUnit) unitId: string;
}

@InputType({ description: 'Takes a role away. The last one stays: shut the person out instead.' })
export class RevokeRoleInput extends OfAccount {
  @Field(() => Role, { description: 'The role.' }) role: Role;
  @Field(() => ID, { description: 'Where.' }) @IsUUID(undefined, NoUnit) unitId: string;
}

@InputType({ description: 'What somebody is in one unit, they are in another from now on.' })
export class MoveAccountInput extends OfAccount {
  @Field(() => ID, { description: 'The unit they leave.' }) @IsUUID(undefined, NoUnit) fromUnitId: string;
  @Field(() => ID, { description: 'The unit they go to.' }) @IsUUID(undefined, NoUnit) toUnitId: string;
}

const account = () => AdministeredAccountType;
export const InviteAccountResult = resultOf('InviteAccount', account);
export const ChangeAccountResult = resultOf('ChangeAccount', account);
export const InviteAgainResult = resultOf('InviteAgain', account);
export const WithdrawInvitationResult = resultOf('WithdrawInvitation', account);
export const DisableAccountResult = resultOf('DisableAccount', account);
export const RestoreAccountResult = resultOf('RestoreAccount', account);
export const GrantRoleResult = resultOf('GrantRole', account);
export const RevokeRoleResult = resultOf('RevokeRole', account);
export const MoveAccountResult = resultOf('MoveAccount', account);

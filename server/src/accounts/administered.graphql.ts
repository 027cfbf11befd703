import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Role } from '@libs/auth';
import { connectionOf } from '@libs/paging';
import { Instant } from '@libs/scalars';
import { UnitType } from '../units';
import { AccountAction, AccountStatus } from './administration.policy';

registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: 'Whether somebody can sign in with it.',
  valuesMap: {
    INVITED: { description: 'Đã mời, chưa nhận.' },
    ACTIVE: { description: 'Đang dùng.' },
    DISABLED: { description: 'Đã vô hiệu hóa.' },
  },
});

registerEnumType(AccountAction, {
  name: 'AccountAction',
  description: 'What an administrator can do to an account.',
  valuesMap: {
    CHANGE: { description: 'Sửa tên, chức vụ, địa chỉ thư: `changeAccount`.' },
    INVITE_AGAIN: { description: 'Gửi lại thư mời: `inviteAgain`.' },
    WITHDRAW_INVITATION: { description: 'Thu hồi lời mời: `withdrawInvitation`.' },
    DISABLE: { description: 'Vô hiệu hóa: `disableAccount`.' },
    RESTORE: { description: 'Khôi phục: `restoreAccount`.' },
    GRANT: { description: 'Thêm vai trò: `grantRole`.' },
    MOVE: { description: 'Chuyển sang đơn vị khác: `moveAccount`.' },
  },
});

@ObjectType('AdministeredRole', { description: 'One role in one unit, and whether it is the viewer’s to take back.' })
export class AdministeredRoleType {
  @Field(() => Role, { description: 'The role.' }) role: Role;
  @Field(() => UnitType, { description: 'Where.' }) unit: UnitType;
  @Field({ description: 'Whether the viewer may take it back.' }) revocable: boolean;
}

@ObjectType('AdministeredAccount', { description: 'An account as those who administer it see it.' })
export class AdministeredAccountType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Counts its changes.' }) version: number;
  @Field({ description: 'What they sign in with.' }) username: string;
  @Field({ description: 'Họ và tên.' }) displayName: string;
  @Field({ description: 'Chức vụ.' }) title: string;
  @Field(() => String, { nullable: true, description: 'Where mail goes.' }) email: string | null;
  @Field(() => AccountStatus, { description: 'Whether it can be signed in with.' }) status: AccountStatus;
  @Field(() => Instant, { nullable: true, description: 'When the invitation that waits was sent.' })
  invitedAt: Date | null;
  @Field(() => Instant, { nullable: true, description: 'Since when it is disabled.' }) disabledAt: Date | null;
  @Field(() => Instant, { nullable: true, description: 'When somebody last signed in with it.' })
  lastSignInAt: Date | null;
  @Field(() => [AdministeredRoleType], { description: 'What they are in which unit.' }) roles: AdministeredRoleType[];
  @Field(() => [AccountAction], { description: 'What the viewer may do to it.' }) viewerActions: AccountAction[];
}

export const AdministeredAccountConnection = connectionOf(AdministeredAccountType, 'AdministeredAccount');

@ObjectType('AccountReach', { description: 'Over whose accounts one is set.' })
export class AccountReachType {
  @Field(() => [Role], { description: 'What one may grant.' }) roles: Role[];
  @Field(() => [UnitType], {
    description: 'Where: these units and what is below them. The whole tree where it is the topmost.',
  })
  units: UnitType[];
}

@InputType({ description: 'Which accounts. What is left out does not narrow.' })
export class AdministeredAccountFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, title, user name or address; accents may be left out.',
  })
  @IsOptional()
  @MaxLength(200, { message: 'Chữ cần tìm dài quá 200 ký tự.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only people with a role in this unit or below it.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Không có đơn vị này.' })
  within?: string | null;

  @Field(() => [Role], { nullable: true, description: 'Only people with one of these roles.' })
  @IsOptional()
  @ArrayMaxSize(20, { message: 'Chọn nhiều nhất 20.' })
  roles?: Role[] | null;

  @Field(() => [AccountStatus], { nullable: true, description: 'Only in one of these states.' })
  @IsOptional()
  @ArrayMaxSize(5, { message: 'Chọn nhiều nhất 5.' })
  statuses?: AccountStatus[] | null;
}

import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { connectionOf } from '@libs/paging';
import { Instant } from '@libs/scalars';
import { SecurityKind } from './security-event.kind';

registerEnumType(SecurityKind, {
  name: 'SecurityKind',
  description: 'What happened that is about safety.',
  valuesMap: {
    SIGN_IN_FAILED: { description: 'Đăng nhập sai.' },
    SIGN_IN_BLOCKED: { description: 'Đăng nhập sai quá nhiều lần, bị chặn tạm thời.' },
    NEW_DEVICE: { description: 'Đăng nhập từ thiết bị chưa từng thấy.' },
    TOKEN_MISUSED: { description: 'Nhiều mã truy cập sai từ một nơi.' },
    TOKEN_MADE: { description: 'Tạo hoặc thu hồi mã truy cập.' },
    ACCESS_DENIED: { description: 'Bị từ chối vì không có quyền.' },
    BROKE_GLASS: { description: 'Mở tài khoản quản trị khẩn cấp.' },
    ROLE_CHANGED: { description: 'Trao hoặc thu lại vai trò.' },
    ACCOUNT_CHANGED: { description: 'Tạo, mời, khóa, mở lại tài khoản.' },
    CREDENTIALS_CHANGED: { description: 'Đổi mật khẩu, lớp bảo vệ thứ hai, địa chỉ thư.' },
    EXPORTED_MUCH: { description: 'Xuất nhiều dữ liệu.' },
    FILE_INFECTED: { description: 'Tệp có mã độc.' },
    SETTING_CHANGED: { description: 'Đổi thiết lập.' },
  },
});

@ObjectType('SecurityEvent', { description: 'A record of the trail that is about safety.' })
export class SecurityEventType {
  @Field(() => ID, { description: 'Its number in the trail.' }) id: string;
  @Field(() => SecurityKind, { description: 'Of which kind it is.' }) kind: SecurityKind;
  @Field({ description: 'What happened, as the trail calls it.' }) type: string;
  @Field(() => Instant, { description: 'When.' }) at: Date;
  @Field({ description: 'Who did it; the system where nobody had signed in.' }) actorName: string;
  @Field(() => String, { nullable: true, description: 'From which address.' }) ip: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whom or what it was about: a person, a name that was typed, a file, a setting.',
  })
  about: string | null;
  @Field(() => String, { nullable: true, description: 'What more is known of it: a role, a reason, a number of rows.' })
  detail: string | null;
}

@InputType({ description: 'Which events; what is left out does not narrow.' })
export class SecurityEventFilter {
  @Field(() => [SecurityKind], { nullable: true, description: 'Only of these kinds.' })
  @IsOptional()
  @ArrayMaxSize(20)
  kinds?: SecurityKind[] | null;
  @Field(() => String, { nullable: true, description: 'Part of a name or of an address.' })
  @IsOptional()
  @MaxLength(100, { message: 'Tìm nhiều nhất 100 ký tự.' })
  text?: string | null;
}

export const SecurityEventConnection = connectionOf(SecurityEventType, 'SecurityEvent');

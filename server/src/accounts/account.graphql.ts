import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Role } from '@libs/auth';
import { connectionOf } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { UnitType } from '../units';
import { Language } from './account.entity';

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person is in a unit. A person may be several things.',
  valuesMap: {
    OFFICE_SPECIALIST: { description: 'Chuyên viên Văn phòng: enters documents, monitors directives.' },
    OFFICE_HEAD: { description: 'Lãnh đạo Văn phòng: names monitors, confirms, withdraws.' },
    PROVINCIAL_LEADER: { description: 'Lãnh đạo UBND tỉnh: sees the whole province, and urges units.' },
    UNIT_HEAD: { description: 'Lãnh đạo đơn vị: answers for what the unit and its parts owe.' },
    UNIT_SPECIALIST: { description: 'Chuyên viên đơn vị: works on what was delegated to them.' },
    UNIT_ADMIN: { description: 'Manages the accounts of the unit and its parts.' },
    SYSTEM_ADMIN: { description: 'Units, accounts, settings.' },
    ANALYST: { description: 'Reads the whole province, never writes.' },
  },
});

registerEnumType(Language, {
  name: 'Language',
  description: "The language of a person's screens.",
  valuesMap: { VI: { description: 'Tiếng Việt.' }, EN: { description: 'English.' } },
});

@ObjectType('Person', { description: 'A person, as named beside what they did.' })
export class PersonType {
  @Field(() => ID) id: string;
  @Field({ description: 'Họ và tên.' }) displayName: string;
  @Field({ description: 'Chức vụ.' }) title: string;
}

@ObjectType('RoleGrant', { description: 'One role in one unit.' })
export class RoleGrantType {
  @Field(() => Role, { description: 'The role.' }) role: Role;
  @Field(() => UnitType, { description: 'Where; most roles reach the units below it too.' }) unit: UnitType;
}

@ObjectType('Account', { description: 'A person who may sign in, with what they are in which unit.' })
export class AccountType {
  @Field(() => ID) id: string;
  @Field({ description: 'What they sign in with.' }) username: string;
  @Field({ description: 'Họ và tên.' }) displayName: string;
  @Field({ description: 'Chức vụ.' }) title: string;
  @Field(() => String, { nullable: true, description: 'Where mail goes.' }) email: string | null;
  @Field(() => [RoleGrantType], { description: 'What they are in which unit.' }) roles: RoleGrantType[];
  @Field(() => Language, { description: 'The language of their screens.' }) language: Language;
}

export const AccountConnection = connectionOf(AccountType, 'Account');

@InputType({ description: 'Which accounts. What is left out does not narrow.' })
export class AccountFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, title or user name; accents may be left out.',
  })
  @IsOptional()
  @MaxLength(200, { message: 'Chữ cần tìm dài quá 200 ký tự.' })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only these, of those one may look up; 100 at most.' })
  @IsOptional()
  @ArrayMaxSize(100, { message: 'Chọn nhiều nhất 100.' })
  @IsUUID(undefined, { each: true, message: 'Không có người này.' })
  ids?: string[] | null;

  @Field(() => [Role], {
    nullable: true,
    description: 'Only people with one of these roles (in `unitId`, if that is given).',
  })
  roles?: Role[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only people with a role in that very unit; not in the units below it.',
  })
  unitId?: string | null;
}

@InputType({ description: 'The language to show from now on.' })
export class SetLanguageInput {
  @Field(() => Language, { description: 'The language.' }) language: Language;

  @Field(() => String, {
    nullable: true,
    description: 'With the same key, a repeat changes nothing and answers the same.',
  })
  idempotencyKey?: string | null;
}

export const SetLanguageResult = resultOf('SetLanguage', () => AccountType);

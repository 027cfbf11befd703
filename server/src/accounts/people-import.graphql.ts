import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Role } from '@libs/auth';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { UnitType } from '../units';
import { PeopleColumn } from './people-sheet';

registerEnumType(PeopleColumn, {
  name: 'PeopleColumn',
  description: 'What a column of a table of people is.',
  valuesMap: {
    DISPLAY_NAME: { description: 'Họ và tên.' },
    TITLE: { description: 'Chức vụ.' },
    EMAIL: { description: 'Thư điện tử.' },
    USERNAME: { description: 'Tên đăng nhập; left out, the part of the address before `@`.' },
    UNIT: { description: 'Đơn vị: its code or any of its names.' },
    ROLE: { description: 'Vai trò.' },
  },
});

@ObjectType('RecognisedColumn', { description: 'A column that was recognised by its heading.' })
export class RecognisedColumnType {
  @Field(() => PeopleColumn, { description: 'What it is.' }) column: PeopleColumn;
  @Field({ description: 'As it is headed in the file.' }) heading: string;
}

@ObjectType('PeopleImportProblem', { description: 'Why a row cannot be taken as it is.' })
export class PeopleImportProblemType {
  @Field(() => PeopleColumn, { nullable: true, description: 'In which column; null: in the row as a whole.' })
  column: PeopleColumn | null;
  @Field({ description: 'What is wrong with it, in Vietnamese.' }) message: string;
}

@ObjectType('PeopleImportRow', { description: 'One person of the file, as understood.' })
export class PeopleImportRowType {
  @Field(() => Int, { description: 'The number of the row, as the spreadsheet shows it.' }) number: number;
  @Field({ description: 'Họ và tên.' }) displayName: string;
  @Field({ description: 'Chức vụ.' }) title: string;
  @Field({ description: 'Thư điện tử.' }) email: string;
  @Field({ description: 'Tên đăng nhập.' }) username: string;
  @Field({ description: 'The unit as written.' }) unitWords: string;
  @Field({ description: 'The role as written.' }) roleWords: string;
  @Field(() => UnitType, { nullable: true, description: 'The unit that is meant; null if that is in doubt.' })
  unit: UnitType | null;
  @Field(() => Role, { nullable: true, description: 'The role that is meant; null if that is in doubt.' })
  role: Role | null;
  @Field(() => [PeopleImportProblemType], { description: 'What is wrong; empty: this person can be invited.' })
  problems: PeopleImportProblemType[];
}

@ObjectType('PeopleImport', { description: 'What would come of a file of people. Nothing has been done.' })
export class PeopleImportType {
  @Field(() => ID, { description: 'The file.' }) fileId: string;
  @Field({ description: 'Its name.' }) fileName: string;
  @Field(() => [RecognisedColumnType], { description: 'The columns that were recognised.' })
  columns: RecognisedColumnType[];
  @Field(() => [PeopleColumn], { description: 'The columns that are needed and were not found.' })
  missing: PeopleColumn[];
  @Field(() => [PeopleImportRowType], { description: 'The people of the file, in its order.' })
  rows: PeopleImportRowType[];
  @Field(() => Int, { description: 'How many rows can’t be taken as they are.' }) wrong: number;
  @Field(() => String, { nullable: true, description: 'Why the file as a whole can’t be read; null: it can.' })
  problem: string | null;
}

@InputType({ description: 'Invites everybody in a file: all of them, or none.' })
export class ImportPeopleInput {
  @Field(() => ID, { description: 'An own upload that hangs on nothing.' })
  @IsUUID(undefined, { message: 'Không có tệp này.' })
  fileId: string;

  @IdempotencyKey() idempotencyKey?: string | null;
}

@ObjectType('PeopleImported', { description: 'How many people of a file were invited.' })
export class PeopleImportedType {
  @Field(() => Int, { description: 'How many.' }) count: number;
}

export const ImportPeopleResult = resultOf('ImportPeople', () => PeopleImportedType);

import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { LocalDate } from '@libs/scalars';
import { UnitType } from './unit.graphql';
import { UnitKind } from './unit.entity';

const Code = () => MaxLength(60, { message: 'Mã định danh dài quá 60 ký tự.' });
const Name = () => MaxLength(250, { message: 'Tên dài quá 250 ký tự.' });
const Unknown = { message: 'Không có đơn vị này.' };
const decision = 'The decision it rests on, as cited: `QĐ 759/QĐ-TTg`.';

@InputType({ isAbstract: true })
class UnitIdentity {
  @Field({ description: 'Mã định danh, used by no other.' }) @Code() code: string;
  @Field({ description: 'The full name.' }) @Name() name: string;
  @Field({ description: 'The name for tables and lists.' }) @Name() shortName: string;

  @Field(() => [String], { description: 'Other names it is written by.' })
  @ArrayMaxSize(50, { message: 'Nhiều nhất 50 tên gọi khác.' })
  @MaxLength(250, { each: true, message: 'Tên gọi khác dài quá 250 ký tự.' })
  aliases: string[];

  @Field(() => UnitKind, { description: 'What it is.' }) kind: UnitKind;
}

@InputType({ description: 'A unit that begins to exist.' })
export class CreateUnitInput extends UnitIdentity {
  @Field(() => ID, { nullable: true, description: 'The unit it is a part of; null: none.' })
  @IsOptional()
  @IsUUID(undefined, Unknown)
  parentId?: string | null;

  @Field(() => LocalDate, { description: 'Its first day.' }) validFrom: string;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Other names, another code, another kind. What it was called until now is kept.' })
export class ChangeUnitInput extends UnitIdentity {
  @Field(() => ID, { description: 'Which unit.' }) @IsUUID(undefined, Unknown) id: string;
  @ExpectedVersion() expectedVersion: number;

  @Field(() => LocalDate, { nullable: true, description: 'The first day of a new name; left out: today.' })
  fromOn?: string | null;

  @Field({ defaultValue: true, description: 'False for a slip of the pen: the name until now then never was one.' })
  renamed: boolean;

  @Field(() => String, { nullable: true, description: decision })
  @IsOptional()
  @Name()
  decision?: string | null;

  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Another place in the tree, with everything below it.' })
export class MoveUnitInput {
  @Field(() => ID, { description: 'Which unit.' }) @IsUUID(undefined, Unknown) id: string;
  @ExpectedVersion() expectedVersion: number;

  @Field(() => ID, { nullable: true, description: 'The unit it is a part of from now on; null: none.' })
  @IsOptional()
  @IsUUID(undefined, Unknown)
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The brother it stands before; null: it stands last.' })
  @IsOptional()
  @IsUUID(undefined, Unknown)
  beforeId?: string | null;

  @Field(() => String, { nullable: true, description: decision })
  @IsOptional()
  @Name()
  decision?: string | null;

  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'A closed unit that exists again. What went to its successors stays there.' })
export class ReopenUnitInput {
  @Field(() => ID, { description: 'Which unit.' }) @IsUUID(undefined, Unknown) id: string;
  @ExpectedVersion() expectedVersion: number;

  @Field({ description: 'Why.' })
  @IsNotEmpty({ message: 'Nhập lý do.' })
  @MaxLength(2000, { message: 'Lý do dài quá 2000 ký tự.' })
  reason: string;

  @IdempotencyKey() idempotencyKey?: string | null;
}

export const CreateUnitResult = resultOf('CreateUnit', () => UnitType);
export const ChangeUnitResult = resultOf('ChangeUnit', () => UnitType);
export const MoveUnitResult = resultOf('MoveUnit', () => UnitType);
export const ReopenUnitResult = resultOf('ReopenUnit', () => UnitType);

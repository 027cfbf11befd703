import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { UnitType } from '../units';
import { HandoverKind } from './handover.entity';

registerEnumType(HandoverKind, {
  name: 'HandoverKind',
  description: 'What can be handed over.',
  valuesMap: {
    DELEGATED: { description: 'An assignment that was delegated to the person.' },
    MONITORED: { description: 'A directive that they monitor.' },
    DRAFT: { description: 'A document that they are entering.' },
  },
});

@ObjectType('OpenWorkHolder', { description: 'A person with open work that the viewer may hand over to others.' })
export class OpenWorkHolderType {
  @Field(() => PersonType, { description: 'Who.' }) person: PersonType;
  @Field({ description: 'Whether they cannot sign in any more.' }) disabled: boolean;
  @Field(() => Int, { description: 'Assignments delegated to them.' }) delegated: number;
  @Field(() => Int, { description: 'Directives that they monitor.' }) monitored: number;
  @Field(() => Int, { description: 'Documents that they are entering.' }) drafts: number;
}

@ObjectType('OpenWorkItem', { description: 'One piece of open work.' })
export class OpenWorkItemType {
  @Field(() => HandoverKind, { description: 'Which kind.' }) kind: HandoverKind;
  @Field(() => ID, { description: 'Of the assignment, directive or draft.' }) id: string;
  @Field(() => Int, { description: 'Its version now.' }) version: number;
  @Field({ description: 'What it is about; empty for a draft without words yet.' }) title: string;
  @Field(() => String, { nullable: true, description: 'Number and symbol of the document.' }) number: string | null;
  @Field(() => ID, { nullable: true, description: 'The document; null for a draft.' }) documentId: string | null;
  @Field(() => UnitType, { nullable: true, description: 'Whose work it is; null for what is the Office’s.' })
  unit: UnitType | null;
  @Field(() => LocalDate, { nullable: true, description: 'When it is due, or the first of what hangs on it.' })
  dueOn: string | null;
}

@ObjectType('Handover', { description: 'Open work of one person that went to others, all at once.' })
export class HandoverType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field(() => PersonType, { description: 'Whose work it was.' }) from: PersonType;
  @Field({ description: 'What was said with it.' }) note: string;
  @Field(() => Instant, { description: 'When.' }) at: Date;
  @Field(() => Instant, { nullable: true, description: 'When it was taken back.' }) undoneAt: Date | null;
  @Field(() => Int, { description: 'How many pieces.' }) items: number;
  @Field({ description: 'Whether it can still be taken back.' }) mayUndo: boolean;
}

@InputType({ description: 'One piece, and who goes on with it.' })
export class HandOverItemInput {
  @Field(() => HandoverKind, { description: 'Which kind.' }) kind: HandoverKind;
  @Field(() => ID, { description: 'Which.' })
  @IsUUID(undefined, { message: 'Không có việc này.' })
  id: string;
  @ExpectedVersion() expectedVersion: number;
  @Field(() => ID, { description: 'Who goes on with it.' })
  @IsUUID(undefined, { message: 'Chọn người nhận.' })
  toId: string;
}

@InputType({ description: 'Whose open work goes to whom. All of it goes, or nothing.' })
export class HandOverInput {
  @Field(() => ID, { description: 'Whose.' })
  @IsUUID(undefined, { message: 'Không có người này.' })
  fromId: string;

  @Field(() => [HandOverItemInput], { description: 'Which pieces to whom; 200 at most.' })
  @ArrayNotEmpty({ message: 'Chọn ít nhất một việc.' })
  @ArrayMaxSize(200, { message: 'Mỗi lần nhiều nhất 200 việc.' })
  @ValidateNested({ each: true })
  @Type(() => HandOverItemInput)
  items: HandOverItemInput[];

  @Field(() => String, { nullable: true, description: 'What the receivers are to know.' })
  @IsOptional()
  @MaxLength(500, { message: 'Lời dặn dài quá 500 ký tự.' })
  note?: string | null;

  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Which handover is to be taken back.' })
export class UndoHandoverInput {
  @Field(() => ID, { description: 'Which.' })
  @IsUUID(undefined, { message: 'Không có bàn giao này.' })
  id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const HandOverResult = resultOf('HandOver', () => HandoverType);
export const UndoHandoverResult = resultOf('UndoHandover', () => HandoverType);

import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsNotEmpty, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { connectionOf } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { LocalDate } from '@libs/scalars';
import { AssignmentPart, AssignmentStatus } from '../assignments';
import { UnitType } from '../units';

const NoUnit = { message: 'Không có đơn vị này.' };

@ObjectType('UnitClosing', { description: 'What hangs on a unit that is to be closed. Nothing has been done.' })
export class UnitClosingType {
  @Field(() => ID, { description: 'The unit’s id.' }) id: string;
  @Field(() => UnitType, { description: 'The unit.' }) unit: UnitType;
  @Field(() => Int, { description: 'Its own open assignments: they need a successor.' }) open: number;
  @Field(() => Int, { description: 'Those of a unit above it that were handed down to it: they go back.' })
  handedDown: number;
  @Field(() => Int, { description: 'Its recurring duties: they follow by themselves.' }) duties: number;
  @Field(() => Int, { description: 'People with a role in it.' }) people: number;
  @Field(() => [UnitType], { description: 'Its parts that exist: they become parts of the main successor.' })
  parts: UnitType[];
}

@ObjectType('ClosingAssignment', {
  description:
    'An open assignment as whoever closes its unit has to know it: which, and how it stands; not what it says.',
})
export class ClosingAssignmentType {
  @Field(() => ID) id: string;
  @Field({ description: 'The number of its document.' }) numberSymbol: string;
  @Field(() => Int, { description: 'Which directive of the document, from 1.' }) ordinal: number;
  @Field(() => AssignmentPart, { description: 'Whether the unit leads or helps.' }) part: AssignmentPart;
  @Field(() => AssignmentStatus, { description: 'How it stands.' }) status: AssignmentStatus;
  @Field(() => LocalDate, { nullable: true, description: 'Its deadline.' }) dueOn: string | null;
  @Field(() => [ID], { description: 'Units that have the same directive already: there it would be given up.' })
  alsoWith: string[];
}

export const ClosingAssignmentConnection = connectionOf(ClosingAssignmentType, 'ClosingAssignment');

@InputType({ description: 'An assignment that goes to another successor than the main one.' })
export class ClosingMoveInput {
  @Field(() => ID, { description: 'Which.' })
  @IsUUID(undefined, { message: 'Không có nhiệm vụ này.' })
  assignmentId: string;
  @Field(() => ID, { description: 'Where to: one of the successors.' }) @IsUUID(undefined, NoUnit) unitId: string;
}

@InputType({ description: 'The end of a unit, and who takes over.' })
export class CloseUnitInput {
  @Field(() => ID, { description: 'Which unit.' }) @IsUUID(undefined, NoUnit) id: string;
  @ExpectedVersion() expectedVersion: number;
  @Field(() => LocalDate, { description: 'Its last day: today or before.' }) lastOn: string;

  @Field({ description: 'The decision it rests on, as cited.' })
  @IsNotEmpty({ message: 'Nhập số, ký hiệu quyết định.' })
  @MaxLength(250, { message: 'Căn cứ dài quá 250 ký tự.' })
  decision: string;

  @Field(() => [ID], { description: 'Who takes over, the main one first; none only where nothing is left to do.' })
  @ArrayMaxSize(20, { message: 'Nhiều nhất 20 đơn vị kế thừa.' })
  @IsUUID(undefined, { each: true, ...NoUnit })
  successorIds: string[];

  @Field(() => [ClosingMoveInput], { description: 'What does not go to the main successor.' })
  @ArrayMaxSize(2000, { message: 'Nhiều nhất 2000 nhiệm vụ chọn riêng.' })
  @ValidateNested({ each: true })
  @Type(() => ClosingMoveInput)
  moves: ClosingMoveInput[];

  @Field({ description: 'Whether its people become the same in the main successor.' }) movePeople: boolean;

  @Field(() => Int, { description: '`open` as it was seen: refused if there is more or less of it by now.' })
  expectedOpen: number;

  @IdempotencyKey() idempotencyKey?: string | null;
}

export const CloseUnitResult = resultOf('CloseUnit', () => UnitType);

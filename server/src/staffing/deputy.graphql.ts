import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Role } from '@libs/auth';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { connectionOf } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { UnitType } from '../units';
import { DeputyshipsOf } from './deputies.queries';
import { DeputyshipState } from './deputy.policy';

registerEnumType(DeputyshipState, {
  name: 'DeputyshipState',
  description: 'Where a deputyship stands.',
  valuesMap: {
    UPCOMING: { description: 'It has not begun.' },
    ACTIVE: { description: 'The deputy may act.' },
    OVER: { description: 'Its time is over.' },
    CALLED_OFF: { description: 'It was ended before its time.' },
  },
});
registerEnumType(DeputyshipsOf, {
  name: 'DeputyshipsOf',
  description: 'Whose deputyships.',
  valuesMap: {
    MINE: { description: "The viewer's: who stands in for them, and for whom they stand in." },
    OTHERS: { description: 'Those of the people whose deputies the viewer may name.' },
  },
});

@ObjectType('Deputyship', { description: 'Người thay: somebody stands in for a person from one instant to another.' })
export class DeputyshipType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field(() => PersonType, { description: 'Who is away.' }) principal: PersonType;
  @Field(() => PersonType, { description: 'Who stands in.' }) deputy: PersonType;
  @Field(() => Instant, { description: 'From when.' }) startsAt: Date;
  @Field(() => Instant, { description: 'From this instant on no more.' }) endsAt: Date;
  @Field({ description: 'Why; empty if nobody said.' }) note: string;
  @Field(() => PersonType, { description: 'Who named the deputy.' }) setBy: PersonType;
  @Field(() => Instant, { description: 'When.' }) setAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When it was called off before its end.' }) endedAt: Date | null;
  @Field(() => DeputyshipState, { description: 'Where it stands now.' }) state: DeputyshipState;
  @Field({ description: 'Whether the viewer may call it off now.' }) mayCallOff: boolean;
}

export const DeputyshipConnection = connectionOf(DeputyshipType, 'Deputyship');

@ObjectType('DeputyCandidate', { description: 'Somebody who could stand in, or be replaced.' })
export class DeputyCandidateType {
  @Field(() => PersonType, { description: 'Who.' }) person: PersonType;
  @Field(() => UnitType, { description: 'Where they belong.' }) unit: UnitType;
  @Field(() => Instant, {
    nullable: true,
    description: 'Until when they are replaced themselves; null: they are there.',
  })
  awayUntil: Date | null;
}

@InputType({ description: 'Who stands in for whom, from which day to which.' })
export class SetDeputyInput {
  @Field(() => ID, { nullable: true, description: 'Who is away; left out: oneself.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Không có người này.' })
  principalId?: string | null;

  @Field(() => ID, { description: 'Who stands in: of the same unit or a part of it.' })
  @IsUUID(undefined, { message: 'Chọn người thay.' })
  deputyId: string;

  @Field(() => LocalDate, { description: 'The first day; today begins at once.' }) fromOn: string;
  @Field(() => LocalDate, { description: 'The last day.' }) toOn: string;

  @Field(() => String, { nullable: true, description: 'Why: nghỉ phép, công tác.' })
  @IsOptional()
  @MaxLength(500, { message: 'Lý do dài quá 500 ký tự.' })
  note?: string | null;

  @IdempotencyKey() idempotencyKey?: string | null;
}

@InputType({ description: 'Which deputyship is to end now.' })
export class CallOffDeputyInput {
  @Field(() => ID, { description: 'Which.' })
  @IsUUID(undefined, { message: 'Không có người thay này.' })
  id: string;
  @ExpectedVersion() expectedVersion: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@ObjectType('ActingUnit', { description: 'A unit in which the person holds roles.' })
export class ActingUnitType {
  @Field(() => UnitType, { description: 'The unit.' }) unit: UnitType;
  @Field(() => [Role], { description: 'What they are there.' }) roles: Role[];
}

@ObjectType('StandingInFor', { description: 'Somebody for whom the person may act at this moment.' })
export class StandingInForType {
  @Field(() => ID, { description: 'The deputyship.' }) id: string;
  @Field(() => PersonType, { description: 'For whom.' }) person: PersonType;
  @Field(() => Instant, { description: 'From this instant on no more.' }) until: Date;
  @Field(() => [Role], { description: 'In which roles of that person.' }) roles: Role[];
}

@ObjectType('Acting', {
  description: 'In which roles, or in whose place, the viewer acts; and what else they may choose.',
})
export class ActingType {
  @Field(() => PersonType, { nullable: true, description: 'For whom they act; null: for themselves.' })
  onBehalfOf: PersonType | null;
  @Field(() => Instant, { nullable: true, description: 'Until when they may.' }) until: Date | null;
  @Field(() => UnitType, { nullable: true, description: 'In which of their units only; null: in all of them.' })
  unit: UnitType | null;
  @Field(() => [ActingUnitType], { description: 'Their own units; with more than one there is something to choose.' })
  units: ActingUnitType[];
  @Field(() => [StandingInForType], { description: 'For whom they may act.' }) standingInFor: StandingInForType[];
}

@InputType({ description: 'In which unit only, or by which deputyship; neither: in all of one’s own roles.' })
export class ActAsInput {
  @Field(() => ID, { nullable: true, description: 'One of the units of `acting.units`.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Không có đơn vị này.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'One of `acting.standingInFor`.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Không có người này.' })
  deputyshipId?: string | null;
}

export const SetDeputyResult = resultOf('SetDeputy', () => DeputyshipType);
export const CallOffDeputyResult = resultOf('CallOffDeputy', () => DeputyshipType);
export const ActAsResult = resultOf('ActAs', () => ActingType);

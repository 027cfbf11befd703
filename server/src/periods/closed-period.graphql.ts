import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IdempotencyKey } from '@libs/changes';
import { connectionOf } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';
import { OptionalText } from '../directives';
import { Population, StatisticsRowType } from '../statistics';
import { PeriodKind } from './closed-period.lifecycle';

registerEnumType(PeriodKind, {
  name: 'PeriodKind',
  description: 'A period that can be closed.',
  valuesMap: {
    MONTH: { description: 'Tháng.' },
    QUARTER: { description: 'Quý.' },
    HALF_YEAR: { description: '6 tháng đầu năm, 6 tháng cuối năm.' },
    YEAR: { description: 'Năm.' },
  },
});

@ObjectType('ClosedPeriod', {
  description:
    'Kỳ đã chốt: the figures of a period and the list behind them, frozen as they were at the end of its last day. What is corrected later is a difference.',
})
export class ClosedPeriodType {
  @Field(() => ID) id: string;
  @Field(() => PeriodKind, { description: 'Which kind.' }) kind: PeriodKind;
  @Field({ description: 'What it is called: `Tháng 6/2026`.' }) name: string;
  @Field(() => LocalDate, { description: 'Its first day.' }) from: string;
  @Field(() => LocalDate, { description: 'Its last day; the figures are as of its end.' }) to: string;
  @Field(() => Instant, { description: 'When it was closed.' }) closedAt: Date;
  @Field(() => PersonType, { description: 'By whom.' }) closedBy: PersonType;
  @Field(() => String, { nullable: true, description: 'What they noted.' }) note: string | null;
  @Field(() => Int, { description: 'Which version of the formulas counted.' }) formulaVersion: number;
  @Field(() => Population, { description: 'What its figures take in.' }) population: Population;
  @Field({ description: 'SHA-256 over the period and its list, in hex; kept in the trail too.' }) hash: string;
  @Field(() => Int, { description: 'How many assignments the frozen list has, of both parts.' }) count: number;
  @Field(() => StatisticsRowType, { description: 'The figures of all together, of what leads.' })
  total: StatisticsRowType;
  @Field(() => [StatisticsRowType], { description: 'The figures of each unit, with its parts, as it was called then.' })
  rows: StatisticsRowType[];
}

export const ClosedPeriodConnection = connectionOf(ClosedPeriodType, 'ClosedPeriod');

@ObjectType('ClosablePeriod', { description: 'A period that has ended and is not closed.' })
export class ClosablePeriodType {
  @Field(() => PeriodKind, { description: 'Which kind.' }) kind: PeriodKind;
  @Field({ description: 'What it is called.' }) name: string;
  @Field(() => LocalDate, { description: 'Its first day.' }) from: string;
  @Field(() => LocalDate, { description: 'Its last day.' }) to: string;
}

@InputType({ description: 'The period to close. That cannot be undone.' })
export class ClosePeriodInput {
  @Field(() => PeriodKind, { description: 'Which kind.' }) kind: PeriodKind;
  @Field(() => LocalDate, { description: 'Its first day.' }) from: string;
  @OptionalText(500, 'What to note about it, up to 500 characters.') note?: string | null;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const ClosePeriodResult = resultOf('ClosePeriod', () => ClosedPeriodType);

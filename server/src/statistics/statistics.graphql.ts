import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Instant, LocalDate } from '@libs/scalars';
import { UnitType } from '../units';
import { FigureKey } from './figures.lifecycle';
import { RateFormula } from './rates.lifecycle';
import { StatisticsBy } from './statistics-by';

registerEnumType(StatisticsBy, {
  name: 'StatisticsBy',
  description: 'What the rows of a table are.',
  valuesMap: {
    UNIT: { description: 'Units, each with its parts.' },
    LEADER: { description: 'Leaders in charge of the directive.' },
    MONITOR: { description: 'Specialists of the Office who monitored it.' },
    SPECIALIST: { description: 'Whom the unit delegated it to.' },
    FIELD: { description: 'Fields of the directive.' },
    DOCUMENT_TYPE: { description: 'Kinds of document.' },
    ISSUER: { description: 'Issuing authorities.' },
    DOCUMENT: { description: 'Documents, the latest first.' },
    MONTH: { description: 'Months in which it was given; with the population DUE, of the deadline.' },
    DEADLINE_KIND: { description: 'How the deadline was set.' },
    PART: { description: 'Leading and cooperating.' },
  },
});
registerEnumType(FigureKey, {
  name: 'FigureKey',
  description: 'Everything that is counted (domain.md §5).',
  valuesMap: {
    TOTAL: { description: 'All but those withdrawn: the six cells together.' },
    DONE: { description: 'Confirmed as done.' },
    DONE_ON_TIME: { description: 'Done; the result that was confirmed was sent by the deadline.' },
    DONE_LATE: { description: 'Done; it was sent after the deadline.' },
    OPEN: { description: 'Not done.' },
    OPEN_IN_TERM: { description: 'Not done, and the deadline is to come; or a result was sent by it.' },
    OPEN_OVERDUE: { description: 'Not done, and past the deadline.' },
    DONE_NO_DEADLINE: { description: 'Done, without a deadline.' },
    OPEN_NO_DEADLINE: { description: 'Not done, without a deadline.' },
    WITHDRAWN: { description: 'Withdrawn: outside the total.' },
    WAITING: { description: 'Of the open ones, those whose result waits for the Office.' },
    UNACKNOWLEDGED: { description: 'Of the open ones, those not taken on yet.' },
    RETURNED: { description: 'Of the total, those returned at least once.' },
    EXTENDED: { description: 'Of the total, those extended at least once.' },
    STARRED: { description: 'Of the total, those the Office had starred.' },
    CARRIED_OVER: {
      description:
        'Tồn đọng: open, and given in a year before that of the period (of the day, without one). A line of its own: also what the period does not take in.',
    },
    CARRIED_OVER_OVERDUE: { description: 'Of those carried over, the overdue ones.' },
    UPDATED: { description: 'Of the open ones, those reported on within the last 15 days.' },
    DUE_SOON: { description: 'Of those in term, the ones still with the unit and due within 3 working days.' },
  },
});
registerEnumType(RateFormula, {
  name: 'RateFormula',
  description: 'A rate, by what is divided by what. Due: done with a deadline, and open overdue.',
  valuesMap: {
    COMPLETION_OF_ALL: { description: 'Done / total.' },
    COMPLETION_OF_DUE: { description: 'Done with a deadline / due.' },
    ON_TIME_OF_ALL: { description: 'Done on time / total.' },
    ON_TIME_OF_DUE: { description: 'Done on time / due.' },
    ON_TIME_OF_DONE: { description: 'Done on time / done.' },
    OVERDUE_OF_ALL: { description: 'Open overdue / total.' },
    OVERDUE_OF_OPEN: { description: 'Open overdue / open.' },
    UPDATED_OF_OPEN: { description: 'Reported on within the last 15 days / open.' },
  },
});

@ObjectType('Figure', { description: 'How many.' })
export class FigureType {
  @Field(() => FigureKey, { description: 'Of what.' }) key: FigureKey;
  @Field(() => Int, { description: 'How many.' }) count: number;
}

@ObjectType('Rate', { description: 'A share, with what it is a share of.' })
export class RateType {
  @Field(() => RateFormula, { description: 'Which.' }) formula: RateFormula;
  @Field(() => Int, { description: 'What is divided.' }) numerator: number;
  @Field(() => Int, { description: 'By what.' }) denominator: number;
  @Field(() => Float, { nullable: true, description: 'To two decimals; null when there is nothing to divide by.' })
  percent: number | null;
}

@ObjectType('RateFormulaText', { description: 'A rate in words, to print under the table.' })
export class RateFormulaTextType {
  @Field(() => RateFormula, { description: 'Which.' }) formula: RateFormula;
  @Field({ description: 'What the rate is called.' }) name: string;
  @Field({ description: 'What is divided by what.' }) words: string;
}

@ObjectType('StatisticsRow', { description: 'One row of a table, or its total.' })
export class StatisticsRowType {
  @Field(() => ID, {
    description: 'What the row is: an id, a month `2026-09`, a kind; `-` for what has none, empty for the total.',
  })
  key: string;
  @Field({ description: 'What it is called, in Vietnamese.' }) label: string;
  @Field(() => UnitType, { nullable: true, description: 'The unit that it is.' }) unit: UnitType | null;
  @Field({ description: 'Whether it is a unit with parts to look at.' }) hasParts: boolean;
  @Field(() => [FigureType], { description: 'Every figure, in the order of the enum.' }) figures: FigureType[];
  @Field(() => [FigureType], { description: 'The six cells of the total, judged by the original deadline.' })
  original: FigureType[];
  @Field(() => [RateType], { description: 'Every rate, in the order of the enum.' }) rates: RateType[];
}

@ObjectType('Statistics', { description: 'A table of figures that checks itself.' })
export class StatisticsType {
  @Field(() => LocalDate, { description: 'As of the end of that day; today: as of now.' }) asOf: string;
  @Field(() => Instant, { description: 'The moment by which lateness is judged.' }) at: Date;
  @Field(() => Int, { description: 'Which version of the formulas counted.' }) formulaVersion: number;
  @Field(() => [StatisticsRowType], { description: 'The rows, 500 at most; none without a cut.' })
  rows: StatisticsRowType[];
  @Field(() => StatisticsRowType, { description: 'All together, also what is in no row shown.' })
  total: StatisticsRowType;
  @Field({
    description:
      'Whether the cells account for every assignment, in every row, and the rows for the total. What does not is not to be shown.',
  })
  addsUp: boolean;
  @Field({ description: 'Whether there are more rows than shown.' }) truncated: boolean;
  @Field(() => [RateFormulaTextType], { description: 'What the rates mean.' }) formulas: RateFormulaTextType[];
}

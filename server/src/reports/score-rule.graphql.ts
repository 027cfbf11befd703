import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpectedVersion, IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Instant, LocalDate } from '@libs/scalars';
import { PersonType } from '../accounts';

import { ScoredState, type ScoreBand } from './score-rule';

registerEnumType(ScoredState, {
  name: 'ScoredState',
  description: 'Of what a band of lateness is.',
  valuesMap: { DONE: { description: 'Done, but late.' }, OVERDUE: { description: 'Past the deadline and not done.' } },
});

@ObjectType('ScoreBand', { description: 'Points for so many working days of lateness.' })
@InputType('ScoreBandInput', { description: 'Points for so many working days of lateness.' })
export class ScoreBandType implements ScoreBand {
  @Field(() => ScoredState, { description: 'Of what.' }) state: ScoredState;
  @Field(() => Int, { nullable: true, description: 'Up to so many working days late; null: all that is later.' })
  upTo: number | null;
  @Field(() => Int, { description: 'Points, 0 to 100.' }) points: number;
}

@ObjectType('ScoreRule', { description: 'How lateness becomes the points by which units are ranked, since a day.' })
export class ScoreRuleType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Moves with every change; mutations take it as `expectedVersion`.' })
  version: number;
  @Field(() => LocalDate, { description: 'Since this day, until the next one holds.' }) validFrom: string;
  @Field(() => [ScoreBandType], { description: 'By lateness.' }) bands: ScoreBandType[];
  @Field(() => Int, { description: 'Points for what is done on time.' }) onTimePoints: number;
  @Field(() => Int, { nullable: true, description: 'Points for what is open and in term; null: not scored yet.' })
  inTermPoints: number | null;
  @Field(() => Float, { description: 'How much more a starred assignment counts, 1 to 10.' }) starredWeight: number;
  @Field(() => Int, { description: 'Below so many scored assignments a unit has no rank.' }) minimumSample: number;
  @Field(() => Int, { description: "As if every unit had so many assignments more, of the province's average." })
  priorSample: number;
  @Field(() => PersonType, { nullable: true, description: 'Who set it; null: as delivered.' })
  changedBy: PersonType | null;
  @Field(() => Instant, { description: 'When.' }) changedAt: string;
}

@InputType({ description: 'A rule as it is to hold; never of a day that has passed.' })
export class SaveScoreRuleInput {
  @Field(() => LocalDate, { description: 'Since which day: today or later.' }) validFrom: string;
  @ExpectedVersion() expectedVersion: number;
  @Field(() => [ScoreBandType], { description: 'By lateness; each state needs one without `upTo`.' })
  bands: ScoreBandType[];
  @Field(() => Int, { description: 'Points for what is done on time.' }) onTimePoints: number;
  @Field(() => Int, { nullable: true, description: 'Points for what is open and in term; null: not scored yet.' })
  inTermPoints?: number | null;
  @Field(() => Float, { description: 'How much more a starred assignment counts, 1 to 10.' }) starredWeight: number;
  @Field(() => Int, { description: 'Below so many scored assignments a unit has no rank.' }) minimumSample: number;
  @Field(() => Int, { description: "As if every unit had so many assignments more, of the province's average." })
  priorSample: number;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const SaveScoreRuleResult = resultOf('SaveScoreRule', () => ScoreRuleType);

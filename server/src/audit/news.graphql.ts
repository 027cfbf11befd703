import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyKey } from '@libs/changes';
import { connectionOf, pageArgs } from '@libs/paging';
import { resultOf } from '@libs/refusals';
import { Instant } from '@libs/scalars';
import { AssignmentType } from '../assignments';
import { TimelineEntryType } from './timeline.graphql';

@ObjectType('News', { description: 'What others did to one assignment since the viewer last looked at the news.' })
export class NewsType {
  @Field(() => ID, { description: "The assignment's: there is one piece of news of each." }) id: string;
  @Field(() => AssignmentType, { description: 'As it is now.' }) assignment: AssignmentType;
  @Field(() => TimelineEntryType, { description: 'The last of what happened.' }) latest: TimelineEntryType;
  @Field(() => Int, { description: 'How much happened.' }) count: number;
}

export const NewsConnection = connectionOf(NewsType, 'News');

@ArgsType()
export class NewsArgs extends pageArgs(20, 'How many assignments') {}

@InputType({ description: 'Up to where the news was read.' })
export class MarkNewsReadInput {
  @Field(() => Instant, { description: 'The newest entry that was on the screen.' }) until: Date;
  @IdempotencyKey() idempotencyKey?: string | null;
}

@ObjectType('NewsRead', { description: 'The news is read.' })
export class NewsReadType {
  @Field(() => Instant, { description: 'Up to this moment; it never goes back.' }) until: Date;
}

export const MarkNewsReadResult = resultOf('MarkNewsRead', () => NewsReadType);

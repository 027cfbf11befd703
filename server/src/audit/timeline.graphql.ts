import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { AttachmentType } from '@libs/files';
import { connectionOf, pageArgs } from '@libs/paging';
import { Instant } from '@libs/scalars';
import { UnitType } from '../units';

@ObjectType({ description: 'One value before and after.' })
export class TimelineChange {
  @Field({ description: "What changed, in the viewer's language." }) label: string;
  @Field(() => String, { nullable: true, description: 'As it was, in words; null if there was nothing.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'As it became, in words; null if there is nothing now.' })
  after: string | null;
}

@ObjectType('TimelineEntry', { description: 'Something that happened, from the trail, which nobody can change.' })
export class TimelineEntryType {
  @Field(() => ID) id: string;
  @Field(() => Instant, { description: 'When.' }) at: Date;
  @Field({ description: 'Which kind of event: `assignment.submitted`.' }) type: string;
  @Field({ description: "What happened, in plain words of the viewer's language, with the names of then." })
  summary: string;
  @Field(() => String, { nullable: true, description: 'The reason or the text that came with it.' }) detail:
    string | null;
  @Field({ description: 'Who did it.' }) actorName: string;
  @Field(() => String, { nullable: true, description: 'The person stood in for, when a deputy did it.' })
  onBehalfOfName: string | null;
  @Field(() => [TimelineChange], { description: 'What it changed.' }) changes: TimelineChange[];
  @Field(() => ID, { description: 'The assignment, directive or document it happened to.' }) subjectId: string;
  @Field(() => UnitType, { nullable: true, description: "The assignment's unit; null for what concerns all." })
  unit: UnitType | null;
  @Field(() => [AttachmentType], { description: 'The files of the report or result that was sent.' })
  files: AttachmentType[];
}

export const TimelineConnection = connectionOf(TimelineEntryType, 'Timeline');

/** As every list, but shorter unless more is asked for. */
@ArgsType()
export class TimelineArgs extends pageArgs(30) {}

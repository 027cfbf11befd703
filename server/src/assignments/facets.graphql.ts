import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { PersonType } from '../accounts';
import { DocumentType, FieldType } from '../directives';
import type { AssignmentFilter } from './assignment-filter.graphql';
import { AssignmentPart, AssignmentStatus } from './assignment.lifecycle';
import { TimelinessState } from './timeliness.lifecycle';

const HowMany = () => Field(() => Int, { description: 'How many it would leave.' });

@ObjectType('StatusCount', { description: 'One status as a choice.' })
export class StatusCountType {
  @Field(() => AssignmentStatus, { description: 'The status.' }) status: AssignmentStatus;
  @HowMany() count: number;
}

@ObjectType('TimelinessCount', { description: 'One state of timeliness as a choice.' })
export class TimelinessCountType {
  @Field(() => TimelinessState, { description: 'The state.' }) state: TimelinessState;
  @HowMany() count: number;
}

@ObjectType('PartCount', { description: 'Leading or cooperating, as a choice.' })
export class PartCountType {
  @Field(() => AssignmentPart, { description: 'Which.' }) part: AssignmentPart;
  @HowMany() count: number;
}

@ObjectType('PersonCount', { description: 'One person as a choice.' })
export class PersonCountType {
  @Field(() => PersonType, { description: 'The person.' }) person: PersonType;
  @HowMany() count: number;
}

@ObjectType('FieldCount', { description: 'One field as a choice.' })
export class FieldCountType {
  @Field(() => FieldType, { description: 'The field.' }) field: FieldType;
  @HowMany() count: number;
}

@ObjectType('DocumentTypeCount', { description: 'One kind of document as a choice.' })
export class DocumentTypeCountType {
  @Field(() => DocumentType, { description: 'The kind.' }) type: DocumentType;
  @HowMany() count: number;
}

@ObjectType('AssignmentFacets', {
  description:
    'How many assignments each choice of a filter would leave; each counted as if its own condition were not there. Only what is asked for is counted.',
})
export class AssignmentFacetsType {
  /** Not in the schema: what is counted. */
  filter: AssignmentFilter;
}

@ArgsType()
export class FacetArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  @IsInt()
  @Min(1, { message: 'first: từ 1 đến 100.' })
  @Max(100, { message: 'first: từ 1 đến 100.' })
  first: number;
}

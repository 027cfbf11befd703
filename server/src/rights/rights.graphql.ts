import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from '@libs/auth';
import { PersonType } from '../accounts';
import { AssignmentStatus } from '../assignments';
import { SpokenType } from '../settings';
import { Grant } from './matrix.policy';
import { Relation } from './relation.policy';
import { RightGroup } from './right.policy';

registerEnumType(Grant, {
  name: 'RightsGrant',
  description: 'Whether somebody may.',
  valuesMap: {
    YES: { description: 'They may.' },
    BY_SETTING: { description: 'Only while the Office has set it so: "monitors decide on extensions".' },
    NO: { description: 'They may not.' },
  },
});
registerEnumType(Relation, { name: 'RightsRelation', description: 'What a person can be to an assignment.' });
registerEnumType(RightGroup, {
  name: 'RightsGroup',
  description: 'What a right is to.',
  valuesMap: {
    ASSIGNMENT: { description: 'An assignment.' },
    EXTENSION: { description: 'More time for it.' },
    INQUIRY: { description: 'Explaining it.' },
    DIRECTIVE: { description: 'The directive and the document it belongs to.' },
    PROVINCE: { description: 'No single assignment: the whole province, and how the software is set.' },
  },
});

@ObjectType('RightsRelationWords', { description: 'One column of the table of rights.' })
export class RelationWordsType {
  @Field(() => Relation, { description: 'Who it is.' }) relation: Relation;
  @Field(() => Role, { description: 'The role they hold.' }) role: Role;
  @Field(() => SpokenType, { description: 'What they are called.' }) name: SpokenType;
  @Field(() => SpokenType, { description: 'Who that is.' }) is: SpokenType;
}

@ObjectType('RightsRow', { description: 'One right, and who has it.' })
export class RightsRowType {
  @Field({ description: 'Identifies it: `SUBMIT`.' }) key: string;
  @Field(() => RightGroup, { description: 'What it is to.' }) group: RightGroup;
  @Field(() => SpokenType, { description: 'What it is called.' }) name: SpokenType;
  @Field(() => [AssignmentStatus], {
    nullable: true,
    description: 'The states of the assignment in which it can be used; null where the state has no say.',
  })
  statuses: readonly AssignmentStatus[] | null;
  @Field(() => [Grant], { description: 'Of each of the people, in the order of `people`.' }) grants: readonly Grant[];
}

@ObjectType('RightsMatrix', { description: 'Who may do what, as the policies say it: role, relation, state and act.' })
export class RightsMatrixType {
  @Field(() => [RelationWordsType], { description: 'The columns.' }) people: readonly RelationWordsType[];
  @Field(() => [RightsRowType], { description: 'The rows.' }) rows: readonly RightsRowType[];
}

@ObjectType('RightsAssignment', {
  description: 'An assignment that one can ask about: where it is, not what it is about.',
})
export class RightsAssignmentType {
  @Field(() => ID, { description: 'Identifies it.' }) id: string;
  @Field({ description: 'The number of its document.' }) documentNumber: string;
  @Field({ description: 'Which directive of it: `mục 2`.' }) place: string;
  @Field({ description: 'The unit it was given to.' }) unitName: string;
  @Field({ description: 'The unit that holds it now; the same unless it was handed down.' }) holderName: string;
  @Field(() => AssignmentStatus, { description: 'Its state.' }) status: AssignmentStatus;
}

@ObjectType('RightsHeldRole', { description: 'A role, where.' })
export class HeldRoleType {
  @Field(() => Role, { description: 'The role.' }) role: Role;
  @Field({ description: 'The unit in which they hold it.' }) unitName: string;
}

@ObjectType('RightsFact', { description: 'One rule, asked about the person.' })
export class RightsFactType {
  @Field({ description: 'Identifies the rule.' }) key: string;
  @Field({ description: 'Whether it is so.' }) holds: boolean;
  @Field(() => SpokenType, { description: 'What it asks.' }) words: SpokenType;
}

@ObjectType('ExplainedRight', { description: 'Why somebody may or may not do one thing.' })
export class ExplainedRightType {
  @Field({ description: 'Which right: the `key` of a row of the table.' }) key: string;
  @Field(() => RightGroup, { description: 'What it is to.' }) group: RightGroup;
  @Field(() => SpokenType, { description: 'What it is called.' }) name: SpokenType;
  @Field({ description: 'Whether the rules allow it, whatever the state.' }) allowed: boolean;
  @Field({ description: 'Whether it can happen as the assignment stands.' }) possible: boolean;
  @Field(() => SpokenType, { description: 'Why, or why not.' }) because: SpokenType;
}

@ObjectType('RightsAnswer', { description: 'What a person may do to an assignment, and why.' })
export class RightsAnswerType {
  @Field(() => PersonType, { description: 'Who.' }) person: PersonType;
  @Field({ description: 'Whether the account is disabled: then they may nothing.' }) disabled: boolean;
  @Field(() => [HeldRoleType], { description: 'The roles they hold now.' }) roles: readonly HeldRoleType[];
  @Field(() => RightsAssignmentType, { description: 'The assignment.' }) assignment: RightsAssignmentType;
  @Field(() => [RightsFactType], { description: 'What they are to it, rule by rule.' })
  facts: readonly RightsFactType[];
  @Field(() => [ExplainedRightType], { description: 'Every right, in the order of the table.' })
  rights: readonly ExplainedRightType[];
}

import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { matrix, type MatrixRow } from './matrix.policy';
import { relations, roleOf } from './relation.policy';
import { RightsAnswerType, RightsAssignmentType, RightsMatrixType } from './rights.graphql';
import { seesMatrix } from './rights.policy';
import { RightsQueries } from './rights.queries';
import { relationWords, rightWords } from './rights-words';

/** Worked out once: the policies do not change while the process lives. */
let rows: readonly MatrixRow[] | undefined;

@Resolver()
export class RightsResolver {
  constructor(private readonly queries: RightsQueries) {}

  @Query(() => RightsMatrixType, {
    nullable: true,
    description: 'Who may do what, generated from the policies; null for whoever administers nobody.',
  })
  rightsMatrix(@CurrentActor() actor: Actor): RightsMatrixType | null {
    if (!seesMatrix(actor)) return null;
    rows ??= matrix();
    return {
      people: relations.map((relation) => ({ relation, role: roleOf(relation), ...relationWords[relation] })),
      rows: rows.map(({ grants, ...row }) => ({
        ...row,
        name: rightWords[row.key],
        grants: relations.map((relation) => grants[relation]),
      })),
    };
  }

  @Query(() => [RightsAssignmentType], {
    description:
      'Assignments whose rights one may ask about, by the number of their document or by their address: at most 10. Empty for whoever administers nobody.',
  })
  rightsAssignments(
    @CurrentActor() actor: Actor,
    @Args('text', { description: 'Part of the number of the document, or the address of the assignment.' })
    text: string,
  ) {
    return this.queries.assignments(actor, text);
  }

  @Query(() => RightsAnswerType, {
    nullable: true,
    description:
      'What a person may do to an assignment, and why; null where one of them does not exist or it is not yours to ask.',
  })
  async rightsOf(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID, description: 'The person.' }) accountId: string,
    @Args('assignmentId', { type: () => ID, description: 'The assignment.' }) assignmentId: string,
  ) {
    const found = await this.queries.explained(actor, accountId, assignmentId);
    return found && { ...found, rights: found.rights.map((right) => ({ ...right, name: rightWords[right.key] })) };
  }
}

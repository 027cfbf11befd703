import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { CurrentLoaders, Loaders } from '@libs/loading';
import { AssignmentType } from './assignment.graphql';
import { ExplanationType } from './explanation.graphql';
import { ExplanationQueries } from './explanation.queries';

@Resolver(() => AssignmentType)
export class ExplanationResolver {
  constructor(private readonly explanations: ExplanationQueries) {}

  @ResolveField(() => ExplanationType, {
    description: 'Why it stands to its deadline as it does: for one at a time, when somebody asks.',
  })
  explanation(@CurrentActor() actor: Actor, @Parent() { id }: AssignmentType, @CurrentLoaders() loaders: Loaders) {
    return loaders.of('explanations', (ids) => this.explanations.of(actor, ids)).load(id);
  }
}

import { Args, ArgsType, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { describeRule } from '@libs/calendar';
import { Asked, CurrentAsked, CurrentLoaders, Loaders } from '@libs/loading';
import { pageArgs } from '@libs/paging';
import { DirectiveType } from '../directives';
import { AssignmentSort } from './assignment-sort';
import { AssignmentConnection } from './assignment.graphql';
import { AssignmentsQueries } from './assignments.queries';
import { DutiesQueries } from './duties.queries';
import { DutiesService } from './duties.service';
import type { DutyRow } from './duty-json';
import { ChangeDutyInput, ChangeDutyResult, DutyType, EndDutyInput, EndDutyResult } from './duty.graphql';
import { DutyAction, periodFrom } from './duty.lifecycle';
import { dutyActionsFor } from './duty.policy';

@ArgsType()
class ObligationsArgs extends pageArgs(12) {}

/** Nghĩa vụ định kỳ. */
@Resolver(() => DutyType)
export class DutiesResolver {
  constructor(
    private readonly duties: DutiesService,
    private readonly queries: DutiesQueries,
    private readonly assignments: AssignmentsQueries,
  ) {}

  @Mutation(() => ChangeDutyResult, {
    description: 'Điều chỉnh: another rule or another end, for the periods that have not begun.',
  })
  async changeDuty(@CurrentActor() actor: Actor, @Args('input') input: ChangeDutyInput, @CurrentAsked() asked: Asked) {
    return this.queries.one(actor, (await this.duties.change(actor, input)).id, asked);
  }

  @Mutation(() => EndDutyResult, { description: 'Kết thúc: no more periods.' })
  async endDuty(@CurrentActor() actor: Actor, @Args('input') input: EndDutyInput, @CurrentAsked() asked: Asked) {
    return this.queries.one(actor, (await this.duties.end(actor, input)).id, asked);
  }

  @ResolveField(() => String)
  ruleText(@Parent() { rule }: DutyRow) {
    return describeRule(rule);
  }

  @ResolveField()
  nextOn(@Parent() { rule, nextOn }: DutyRow) {
    return nextOn && periodFrom({ rule, untilOn: null }, nextOn);
  }

  @ResolveField(() => [DutyAction])
  viewerActions(@CurrentActor() actor: Actor, @Parent() duty: DutyRow) {
    return dutyActionsFor(actor, duty);
  }

  @ResolveField(() => AssignmentConnection, {
    description: 'Its periods that the viewer may see, each with a life of its own; the latest first.',
  })
  obligations(
    @CurrentActor() actor: Actor,
    @Parent() { id }: DutyRow,
    @Args() page: ObligationsArgs,
    @CurrentAsked() asked: Asked,
  ) {
    return this.assignments.list(actor, { dutyId: id }, AssignmentSort.DUE_DESC, page, asked.at('nodes'));
  }
}

/** Adds to a directive what is owed of it again and again. */
@Resolver(() => DirectiveType)
export class DirectiveDutiesResolver {
  constructor(private readonly queries: DutiesQueries) {}

  @ResolveField(() => [DutyType], { description: 'The recurring duties the viewer may see; those that go on first.' })
  duties(
    @CurrentActor() actor: Actor,
    @Parent() { id }: DirectiveType,
    @CurrentAsked() asked: Asked,
    @CurrentLoaders() loaders: Loaders,
  ) {
    return loaders.of(`dutiesOf ${asked.signature}`, (ids) => this.queries.ofDirectives(actor, ids, asked)).load(id);
  }
}

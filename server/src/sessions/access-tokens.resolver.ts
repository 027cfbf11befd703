import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import {
  AccessTokenConnection,
  AccessTokenType,
  CreateAccessTokenInput,
  CreateAccessTokenResult,
  PeopleTokensArgs,
  RevokeAccessTokenInput,
  RevokeAccessTokenResult,
} from './access-token.graphql';
import { AccessTokensQueries } from './access-tokens.queries';
import { AccessTokensService } from './access-tokens.service';

@Resolver(() => AccessTokenType)
export class AccessTokensResolver {
  constructor(
    private readonly queries: AccessTokensQueries,
    private readonly service: AccessTokensService,
  ) {}

  @Query(() => [AccessTokenType], {
    description: "The viewer's own access tokens: those that work first, then the newest.",
  })
  accessTokens(@CurrentActor() actor: Actor) {
    return this.queries.of(actor);
  }

  @Query(() => AccessTokenConnection, {
    description: 'Access tokens that work of people whom the viewer looks after: everybody, or the people of the unit.',
  })
  peopleAccessTokens(@CurrentActor() actor: Actor, @Args() { text, ...page }: PeopleTokensArgs) {
    return this.queries.ofPeople(actor, text ?? null, page);
  }

  @Mutation(() => CreateAccessTokenResult, {
    description: 'Makes an access token of one’s own; its secret is told once.',
  })
  async createAccessToken(@CurrentActor() actor: Actor, @Args('input') input: CreateAccessTokenInput) {
    const { id, secret } = await this.service.create(actor, input);
    return { secret, token: await this.queries.one(actor, id) };
  }

  @Mutation(() => RevokeAccessTokenResult, {
    description: 'Ends an access token at once: of one’s own, or of somebody one looks after.',
  })
  async revokeAccessToken(@CurrentActor() actor: Actor, @Args('input') input: RevokeAccessTokenInput) {
    return this.queries.one(actor, (await this.service.revoke(actor, input)).id);
  }
}

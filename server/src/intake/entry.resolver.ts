import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { DuplicateNotice } from './draft.graphql';
import { DuplicatesQueries } from './duplicates.queries';
import { DuplicateArgs, EntrySuggestions } from './entry-suggestions.graphql';
import { EntrySuggestionsQueries } from './entry-suggestions.queries';

/** What helps whoever is typing a document in. */
@Resolver()
export class EntryResolver {
  constructor(
    private readonly suggestions: EntrySuggestionsQueries,
    private readonly duplicates: DuplicatesQueries,
  ) {}

  @Query(() => EntrySuggestions, { description: 'What the viewer most likely types next.' })
  entrySuggestions(@CurrentActor() actor: Actor, @CurrentAsked() asked: Asked) {
    return this.suggestions.of(actor, asked);
  }

  @Query(() => DuplicateNotice, {
    nullable: true,
    description:
      'The document or draft that already has this number, asked while it is typed; the day may still be missing (then: of this year). Null if there is none, and for everybody but the Office.',
  })
  duplicateOf(@CurrentActor() actor: Actor, @Args() typed: DuplicateArgs) {
    return this.duplicates.whileTyped(actor, typed);
  }
}

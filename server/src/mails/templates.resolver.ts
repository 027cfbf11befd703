import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { mayEditWords } from './mail.policy';
import {
  MailPreviewInput,
  MailPreviewType,
  MailTemplateType,
  ResetMailTemplateInput,
  ResetMailTemplateResult,
  SaveMailTemplateInput,
  SaveMailTemplateResult,
} from './mail-template.graphql';
import { PreviewsService } from './previews.service';
import { TemplatesQueries } from './templates.queries';
import { TemplatesService } from './templates.service';

@Resolver(() => MailTemplateType)
export class TemplatesResolver {
  constructor(
    private readonly queries: TemplatesQueries,
    private readonly service: TemplatesService,
    private readonly previews: PreviewsService,
  ) {}

  @Query(() => [MailTemplateType], {
    description:
      'The words of each kind of mail, for heads of the Office and system administrators; nobody else sees any.',
  })
  mailTemplates(@CurrentActor() actor: Actor) {
    return mayEditWords(actor) ? this.queries.all() : [];
  }

  @Query(() => MailPreviewType, {
    nullable: true,
    description: 'How a mail with these words would look to the viewer now; null for those who may not change them.',
  })
  mailPreview(@CurrentActor() actor: Actor, @Args('input') input: MailPreviewInput) {
    return mayEditWords(actor) ? this.previews.preview(actor, input) : null;
  }

  @Mutation(() => SaveMailTemplateResult, {
    description:
      'Keeps the words of a kind of mail. What cannot be read, or names what nothing is filled in for, is refused.',
  })
  async saveMailTemplate(@CurrentActor() actor: Actor, @Args('input') input: SaveMailTemplateInput) {
    await this.service.save(actor, input);
    return (await this.queries.all(input.code))[0];
  }

  @Mutation(() => ResetMailTemplateResult, { description: 'Goes back to the words as delivered.' })
  async resetMailTemplate(@CurrentActor() actor: Actor, @Args('input') input: ResetMailTemplateInput) {
    await this.service.reset(actor, input);
    return (await this.queries.all(input.code))[0];
  }
}

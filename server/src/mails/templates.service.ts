import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { Forbidden, InvalidField, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { nfc } from '@libs/vietnamese';
import { problemsOfWords } from './mail-check';
import { mailName } from './mail-code';
import type { MailWords } from './mail-defaults';
import { MailTemplateVersion } from './mail-template-version.entity';
import { MailTemplate } from './mail-template.entity';
import { mayEditWords } from './mail.policy';
import type { MailTemplateReset, MailTemplateSaved } from './mail.events';
import type { ResetMailTemplateInput, SaveMailTemplateInput } from './mail-template.graphql';
import { TemplatesQueries } from './templates.queries';

/** Commands on the words of mails. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: TemplatesQueries,
  ) {}

  /** Keeps the Office's words of a kind of mail, if they can be read and every name in them is known. */
  save(actor: Actor, input: SaveMailTemplateInput) {
    return this.change(actor, 'saveMailTemplate', input, 'mail.template-saved', () => {
      const words = { subject: nfc(input.subject).trim(), html: nfc(input.html), text: nfc(input.text) };
      const problems = problemsOfWords(input.code, words);
      if (problems.length)
        refuse(new InvalidInput(problems.map(({ part, message }) => new InvalidField(part, message))));
      return words;
    });
  }

  /** Goes back to the words as delivered; what was is kept in the history. */
  reset(actor: Actor, input: ResetMailTemplateInput) {
    return this.change(actor, 'resetMailTemplate', input, 'mail.template-reset', () => null);
  }

  private change(
    actor: Actor,
    command: string,
    input: ResetMailTemplateInput,
    type: (MailTemplateSaved | MailTemplateReset)['type'],
    wordsOf: () => MailWords | null,
  ) {
    return this.unitOfWork.run(actor, { command, input }, async (tx) => {
      if (!mayEditWords(actor)) refuse(new Forbidden());
      const template = await this.held(tx, input);
      const { subject, html, text } = wordsOf() ?? { subject: null, html: null, text: null };
      Object.assign(template, { subject, html, text, changedById: actor.id, changedAt: tx.now });
      const { id, code } = template;
      await tx.save(template, { type, subjectId: id, data: { code, name: mailName(code) } } satisfies
        MailTemplateSaved | MailTemplateReset);
      await tx.append(MailTemplateVersion, {
        ...{ templateId: id, version: template.version, subject, html, text },
        ...{ changedById: actor.id, changedAt: tx.now },
      });
      return template;
    });
  }

  private async held(tx: Transaction, { code, expectedVersion }: ResetMailTemplateInput): Promise<MailTemplate> {
    const template = (await tx.hold(MailTemplate, await this.queries.idOf(code))) ?? refuse(new NotFound());
    if (template.version !== expectedVersion) refuse(await tx.stale(template));
    return template;
  }
}

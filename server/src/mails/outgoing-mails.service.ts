import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Actor } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { type MailFilter, type MailRow, MailStatus, Post, PostQueries } from '@libs/mail';
import type { Page, PageArgs } from '@libs/paging';
import { Forbidden, IllegalTransition, NotFound, refuse } from '@libs/refusals';
import { looksAfterMails, mayRead } from './mail.policy';
import type { MailRetried } from './mail.events';
import type { RetryMailInput } from './outgoing-mail.graphql';

/** A mail as somebody may see it. */
export type SeenMail = MailRow & { readable: boolean; html?: string | null; text?: string | null };

/** Which mails; `mine`: only one's own. */
type Wanted = Omit<MailFilter, 'accountId'> & { readonly mine?: boolean | null };

/** The mails that left or are about to, for those who look after them; for everybody else, their own. */
@Injectable()
export class OutgoingMailsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly post: Post,
    private readonly queries: PostQueries,
  ) {}

  async page(actor: Actor, { mine, ...filter }: Wanted, page: PageArgs): Promise<Page<SeenMail>> {
    const accountId = mine || !looksAfterMails(actor) ? actor.id : null;
    const { nodes, ...rest } = await this.queries.page({ ...filter, accountId }, page);
    return { ...rest, nodes: nodes.map((mail) => ({ ...mail, readable: mayRead(actor, mail) })) };
  }

  /** The mail, with what it says if the actor may read it; null if there is none for them. */
  async one(actor: Actor, id: string): Promise<SeenMail | null> {
    const mail = isUUID(id) ? await this.queries.one(id) : null;
    if (!mail || !(looksAfterMails(actor) || mail.accountId === actor.id)) return null;
    return mayRead(actor, mail) ? { ...mail, readable: true } : { ...mail, readable: false, html: null, text: null };
  }

  /** The message as the person gets it; null for whoever may not read it. */
  async source(actor: Actor, id: string): Promise<Buffer | null> {
    const mail = await this.one(actor, id);
    return mail?.readable ? this.queries.source(id) : null;
  }

  /** Sends a mail on its way again that was given up, or at once that waits. */
  async retry(actor: Actor, input: RetryMailInput): Promise<SeenMail> {
    await this.unitOfWork.run(actor, { command: 'retryMail', input }, async (tx) => {
      const mail = (await this.one(actor, input.id)) ?? refuse(new NotFound());
      if (!looksAfterMails(actor)) refuse(new Forbidden());
      const retried = mail.status !== MailStatus.SENT && (await this.post.retry(tx, mail.id));
      if (!retried) refuse(new IllegalTransition(MailStatus.SENT, 'Thư này đã gửi rồi.'));
      const { toAddress, subject } = mail;
      tx.note({ type: 'mail.retried', subjectId: mail.id, data: { toAddress, subject } } satisfies MailRetried);
      return { id: mail.id };
    });
    return (await this.one(actor, input.id))!;
  }
}

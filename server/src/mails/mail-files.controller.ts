import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor } from '@libs/auth';
import { contentDisposition } from '@libs/files';
import { OutgoingMailsService } from './outgoing-mails.service';

/** `GET /mails/<id>.eml`: a mail as its recipient gets it, to be opened in a mail program. */
@Controller('mails')
export class MailFilesController {
  constructor(private readonly mails: OutgoingMailsService) {}

  @Get(':name')
  async source(@CurrentActor() actor: Actor, @Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const id = /^([0-9a-f-]{36})\.eml$/.exec(name)?.[1];
    const source = id ? await this.mails.source(actor, id) : null;
    if (!source) throw new NotFoundException({ message: 'Không tìm thấy, hoặc bạn không có quyền xem.' });
    reply.headers({
      'content-type': 'message/rfc822',
      'content-disposition': contentDisposition('attachment', `${id}.eml`),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    return void reply.send(source);
  }
}

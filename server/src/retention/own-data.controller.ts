import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor, refuseForeignPages } from '@libs/auth';
import { contentDisposition } from '@libs/files';
import { OwnData } from './own-data.service';

/** `GET /own-data/:id`: the file of all that is kept about the person who asks; to everybody else there is none. */
@Controller('own-data')
export class OwnDataController {
  constructor(private readonly ownData: OwnData) {}

  @Get(':id')
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseForeignPages(request);
    const opened = await this.ownData.open(actor, id);
    if (!opened) throw new NotFoundException({ message: 'Không tìm thấy, hoặc bạn không có quyền xem.' });
    reply.headers({
      'content-type': 'application/json; charset=utf-8',
      'content-length': opened.size,
      'content-disposition': contentDisposition('attachment', opened.name),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    return void reply.send(opened.handle.createReadStream());
  }
}

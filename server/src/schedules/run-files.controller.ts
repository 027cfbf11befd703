import { Controller, ForbiddenException, Get, HttpException, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '@libs/auth';
import { contentDisposition } from '@libs/files';
import { RunsService } from './runs.service';

/** `GET /reports/runs/:id/file`: a file of the archive, for whoever may see it at that moment. */
@Controller('reports/runs')
export class RunFilesController {
  constructor(private readonly runs: RunsService) {}

  @Get(':id/file')
  async file(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Req() { headers }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseForeignPages(headers['sec-fetch-site']);
    const opened = await this.runs.open(actor, id).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      throw new HttpException({ message: 'Tệp này đang thiếu trên máy chủ. Báo quản trị hệ thống.' }, 500);
    });
    if (!opened) throw new NotFoundException({ message: 'Không tìm thấy, hoặc bạn không có quyền xem.' });
    const { run, handle } = opened;
    reply.headers({
      'content-type': run.mediaType!,
      'content-length': run.size!,
      'content-disposition': contentDisposition('attachment', run.fileName!),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    return void reply.send(handle.createReadStream());
  }
}

/** A page elsewhere could make a browser fetch with our cookie: it would learn nothing, but fill the trail. Mails link to the archive. */
function refuseForeignPages(from: string | string[] | undefined): void {
  if (from === undefined || from === 'same-origin' || from === 'none') return;
  throw new ForbiddenException({ message: 'Yêu cầu này không đến từ giao diện của hệ thống.' });
}

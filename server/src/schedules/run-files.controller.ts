import { Controller, Get, HttpException, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor, refuseForeignPages } from '@libs/auth';
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
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseForeignPages(request);
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

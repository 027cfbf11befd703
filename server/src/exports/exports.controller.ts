import { Readable } from 'node:stream';
import { BadRequestException, Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor, refuseForeignPages } from '@libs/auth';
import { contentDisposition } from '@libs/files';
import { Refused } from '@libs/refusals';
import { ExportRequests, type Query as AddressQuery } from './export-requests';
import { ExportsService, type Sheet } from './exports.service';

/** `GET /export/assignments.csv?filter=<AssignmentFilter as JSON>&sort=<AssignmentSort>&columns=<keys>`; the same for documents and extensions. */
@Controller('export')
export class ExportsController {
  constructor(
    private readonly requests: ExportRequests,
    private readonly exports: ExportsService,
  ) {}

  @Get('assignments.csv')
  async assignments(
    @CurrentActor() actor: Actor,
    @Query() query: AddressQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseForeignPages(request);
    send(reply, await this.exports.assignments(actor, await understood(this.requests.assignments(query))));
  }

  @Get('documents.csv')
  async documents(
    @CurrentActor() actor: Actor,
    @Query() query: AddressQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseForeignPages(request);
    send(reply, await this.exports.documents(actor, await understood(this.requests.documents(query))));
  }

  @Get('extensions.csv')
  async extensions(
    @CurrentActor() actor: Actor,
    @Query() query: AddressQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseForeignPages(request);
    send(reply, await this.exports.extensions(actor, await understood(this.requests.extensions(query))));
  }
}

function send(reply: FastifyReply, { name, lines }: Sheet): void {
  reply.headers({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': contentDisposition('attachment', name),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  });
  void reply.send(Readable.from(lines));
}

/** What was asked for; or a 400 that says what is wrong with the address. */
async function understood<Wanted>(reading: Promise<Wanted>): Promise<Wanted> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new BadRequestException({ ...error.refusal, type: error.refusal.constructor.name });
  }
}

import type { MultipartFile } from '@fastify/multipart';
import {
  Controller,
  ForbiddenException,
  Get,
  Header,
  HttpException,
  Logger,
  Param,
  Post,
  Query,
  Req,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '@libs/auth';
import { InvalidInput, NotFound, refuse, RefusalInterceptor } from '@libs/refusals';
import { BlobStore } from './blob-store';
import { contentDisposition } from './file-name';
import { mayShowInline } from './file-types';
import { type AttachmentRow, Files } from './files';
import { type Incoming, mostFilesAtOnce, Uploads } from './uploads';

/** `POST /files`, multipart with one or more parts named `file`; `GET /files/:id`, as an attachment unless asked otherwise. */
@Controller('files')
@UseInterceptors(RefusalInterceptor)
export class FilesController {
  private readonly log = new Logger(FilesController.name);

  constructor(
    private readonly uploads: Uploads,
    private readonly files: Files,
    private readonly blobs: BlobStore,
  ) {}

  /** Answers one object for one file, a list for several. */
  @Post()
  @Header('cache-control', 'no-store')
  async upload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<AttachmentRow | AttachmentRow[]> {
    refuseForeignPages(request);
    if (!request.isMultipart?.())
      refuse(new InvalidInput('file', 'Gửi tệp dạng multipart/form-data, phần tên là "file".'));
    try {
      const rows = await this.uploads.take(actor, incoming(request.files()));
      return rows.length === 1 ? rows[0] : rows;
    } catch (error) {
      throw this.explained(error);
    }
  }

  /** @param inline `1` lets a browser show PDF and pictures in place, in a sandbox */
  @Get(':id')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query('inline') inline: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = (await this.files.readable(actor, id)) ?? refuse(new NotFound());
    const shown = inline === '1' && mayShowInline(file.mediaType);
    const etag = `"${file.sha256}"`;
    reply.headers({
      'content-disposition': contentDisposition(shown ? 'inline' : 'attachment', file.name),
      'content-security-policy': shown && file.mediaType === 'application/pdf' ? pdfPolicy : sandbox,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      etag,
    });
    if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
    const handle = await this.blobs.open(file.sha256).catch((error: Error) => {
      this.log.error(`The bytes of attachment ${file.id} cannot be read: ${error.message}`);
      throw new HttpException({ message: 'Tệp này đang thiếu trên máy chủ. Báo quản trị hệ thống.' }, 500);
    });
    reply.header('content-type', file.mediaType).header('content-length', file.size);
    return void reply.send(handle.createReadStream());
  }

  /** What can go wrong on the way in and is nobody's bug, in words the sender understands. */
  private explained(error: unknown): unknown {
    const { code } = error as { code?: string };
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      this.log.error('The disk is full: an upload was refused');
      return new HttpException(
        { message: 'Máy chủ hết chỗ lưu tệp; nội dung khác vẫn lưu được. Báo quản trị hệ thống.' },
        503,
      );
    }
    if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT' || code === 'FST_FIELDS_LIMIT') {
      return new HttpException({ message: `Mỗi lần tải lên nhiều nhất ${mostFilesAtOnce} tệp.` }, 422);
    }
    if (code && broken.includes(code)) {
      return new HttpException({ message: 'Tệp chưa đến đủ. Tải lên lại.' }, 400);
    }
    return error;
  }
}

async function* incoming(parts: AsyncIterable<MultipartFile>): AsyncIterable<Incoming> {
  for await (const { filename, file } of parts) yield { name: filename, bytes: file };
}

/** Whatever a browser makes of the bytes, it makes it without scripts and as nobody's page. */
const sandbox = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
/** Chrome's viewer for PDF is a page of its own and does not run in a sandbox; `nosniff` keeps it the only thing that opens. */
const pdfPolicy = "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The sender went away. */
const broken = ['FST_MP_PREMATURE_CLOSE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'];

/** A page elsewhere can make a browser post a form with our cookie, but can neither add this header nor pass as same-origin. */
function refuseForeignPages({ headers }: FastifyRequest): void {
  if (headers.authorization || headers['x-requested-with'] || headers['sec-fetch-site'] === 'same-origin') return;
  throw new ForbiddenException({ message: 'Yêu cầu này không đến từ giao diện của hệ thống.' });
}

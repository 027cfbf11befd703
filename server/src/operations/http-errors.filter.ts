import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { failureOf } from './failures';

const byStatus: Record<number, string> = {
  400: 'Yêu cầu không đúng dạng.',
  401: 'Bạn chưa đăng nhập, hoặc phiên làm việc đã hết.',
  404: 'Không có địa chỉ này.',
  405: 'Địa chỉ này không nhận cách gửi đó.',
  408: 'Yêu cầu đến quá chậm.',
  413: 'Yêu cầu lớn quá mức cho phép.',
  415: 'Kiểu nội dung này không được nhận.',
};

/** What a route answers when something went wrong: our own words, never the error's. GraphQL has its own list. */
@Catch()
export class HttpErrors implements ExceptionFilter {
  private readonly log = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { status, body } = this.answer(error, request.id);
    if (!reply.sent)
      void reply
        .status(status)
        .header('cache-control', 'no-store')
        .send({ ...body, requestId: request.id });
  }

  private answer(error: unknown, requestId: string): { status: number; body: object } {
    if (error instanceof HttpException) {
      const status = error.getStatus();
      const body = error.getResponse();
      // Ours are objects without Nest's own statusCode.
      const ours = typeof body === 'object' && !('statusCode' in body);
      return { status, body: ours ? body : { message: byStatus[status] ?? byStatus[400] } };
    }
    const status = (error as { statusCode?: number } | null)?.statusCode;
    if (status && status >= 400 && status < 500)
      return { status, body: { message: byStatus[status] ?? byStatus[400] } };
    const failure = failureOf(error);
    this.log.error({ requestId, err: error }, 'A request failed');
    return { status: failure.status, body: { message: failure.message } };
  }
}

import {
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  Injectable,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GraphQLError } from 'graphql';
import { beyondReachMessage } from './actor';
import { requestOf, type SignedInRequest } from './current-actor';
import { askedWith } from '@libs/sql';
import { Identity } from './identity';
import { IS_PUBLIC } from './public';
import { IS_OPEN_WHILE_LIMITED } from './while-limited';
import { rowScopeOf } from './row-scope-of';

const MESSAGE = 'Bạn chưa đăng nhập, hoặc phiên làm việc đã hết.';

/** Global, and closed unless `@Public()` opens it: puts the actor on the request before any resolver or route runs. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identity: Identity,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const graphql = context.getType<string>() === 'graphql';
    const open = this.reflector.getAllAndOverride<boolean>(IS_PUBLIC, [context.getHandler(), context.getClass()]);
    // A health check must answer while the database, which knows the sessions, does not.
    if (open && !graphql) return true;
    const request = requestOf(context);
    const actor = await this.identity.of(request);
    if (actor?.reach && !graphql && !(actor.reach.files && fetchesFile(request)))
      throw new ForbiddenException({ message: beyondReachMessage });
    if (actor?.limited && !open && !this.reflector.get(IS_OPEN_WHILE_LIMITED, context.getHandler()))
      throw limited(graphql);
    if (actor) {
      request.actor = actor;
      askedWith(rowScopeOf(actor));
    } else if (!open) throw await this.unauthenticated(request, graphql);
    return true;
  }

  private async unauthenticated(request: SignedInRequest, graphql: boolean): Promise<Error> {
    const { message, code = 'UNAUTHENTICATED' } = (await this.identity.problem(request)) ?? { message: MESSAGE };
    if (!graphql) return new UnauthorizedException({ message });
    return new GraphQLError(message, { extensions: { code, shown: true } });
  }
}

/** `LIMITED` takes the console to where it can be set up. */
function limited(graphql: boolean): Error {
  const message = 'Trước khi làm việc, hãy hoàn tất thiết lập đăng nhập: đổi mật khẩu hoặc bật xác thực hai lớp.';
  if (!graphql) return new ForbiddenException({ message });
  return new GraphQLError(message, { extensions: { code: 'LIMITED', shown: true } });
}

/** Attachments, lists as files, reports: the live stream and uploads are the console's. */
const fetchesFile = ({ method, url }: SignedInRequest) =>
  method === 'GET' && /^\/(files|export|reports\/runs)\//.test(url ?? '');

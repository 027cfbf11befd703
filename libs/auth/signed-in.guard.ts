import {
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  Injectable,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GraphQLError } from 'graphql';
import { requestOf, type SignedInRequest } from './current-actor';
import { askedWith } from '@libs/sql';
import { Identity } from './identity';
import { IS_PUBLIC } from './public';
import { rowScopeOf } from './row-scope-of';

const MESSAGE = 'Bạn chưa đăng nhập, hoặc phiên làm việc đã hết.';
const ONLY_GRAPHQL = 'Mã truy cập chỉ dùng được ở /graphql.';

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
    // Files, exports and the live stream are the console's; what a token reads, it reads by GraphQL.
    if (actor?.readOnly && !graphql) throw new ForbiddenException({ message: ONLY_GRAPHQL });
    if (actor) {
      request.actor = actor;
      askedWith(rowScopeOf(actor));
    } else if (!open) throw await this.unauthenticated(request, graphql);
    return true;
  }

  private async unauthenticated(request: SignedInRequest, graphql: boolean): Promise<Error> {
    const message = (await this.identity.problem(request)) ?? MESSAGE;
    if (!graphql) return new UnauthorizedException({ message });
    return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', shown: true } });
  }
}

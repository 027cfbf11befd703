import { type CanActivate, type ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GraphQLError } from 'graphql';
import { requestOf } from './current-actor';
import { Identity } from './identity';
import { IS_PUBLIC } from './public';

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
    if (actor) request.actor = actor;
    else if (!open) throw graphql ? unauthenticated() : new UnauthorizedException(MESSAGE);
    return true;
  }
}

const unauthenticated = () => new GraphQLError(MESSAGE, { extensions: { code: 'UNAUTHENTICATED', shown: true } });

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from './actor';

/** The request behind a resolver or a controller method, whichever it is. */
export function requestOf(context: ExecutionContext): SignedInRequest {
  return context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext().req
    : context.switchToHttp().getRequest();
}

/** What is read of a request. `actor` is put there by the guard before any resolver or route runs. */
export interface SignedInRequest {
  actor?: Actor;
  method: string;
  url?: string;
  headers: Record<string, string | string[] | undefined>;
  cookies?: Record<string, string | undefined>;
  ip?: string;
}

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).actor);

import {
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { tap } from 'rxjs';
import { requestOf } from '@libs/auth';
import { Forbidden, NotFound } from '@libs/refusals';
import { Denials } from './denials';

/** Notes every answer that said "not yours": a refusal that a mutation returns, an error of a query, a route's 403 or 404. */
@Injectable()
export class DeniedWatch implements NestInterceptor {
  constructor(private readonly denials: Denials) {}

  intercept(context: ExecutionContext, next: CallHandler) {
    const note = () => {
      const { actor } = requestOf(context);
      if (actor) this.denials.note(actor, operationOf(context));
    };
    return next.handle().pipe(
      tap({
        next: (answer) => (answer instanceof Forbidden || answer instanceof NotFound) && note(),
        error: (error) => saysNo(error) && note(),
      }),
    );
  }
}

function saysNo(error: unknown): boolean {
  if (error instanceof HttpException) return [403, 404].includes(error.getStatus());
  return error instanceof GraphQLError && ['FORBIDDEN', 'NOT_FOUND'].includes(String(error.extensions.code));
}

function operationOf(context: ExecutionContext): string {
  if (context.getType<string>() === 'graphql')
    return GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().fieldName;
  const { routeOptions, method } = context.switchToHttp().getRequest();
  return `${method} ${routeOptions?.url ?? ''}`;
}

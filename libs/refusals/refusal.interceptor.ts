import {
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo, isNonNullType } from 'graphql';
import { catchError, type Observable, of, throwError } from 'rxjs';
import { ConfirmationNeeded, Forbidden, InvalidInput, NotFound, type Refusal, Refused } from './refusal';

/**
 * Turns a thrown refusal into the mutation's result, after its transaction has rolled back. A query has no refusals in its
 * type: there it is an error, or nothing at all where what does not exist is null. A route answers with a status.
 */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    return next.handle().pipe(
      catchError((error) => {
        const refusal = refusalIn(error);
        if (!refusal) return throwError(() => error);
        if (context.getType<string>() !== 'graphql') return throwError(() => asHttp(refusal));
        return answer(refusal, GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>());
      }),
    );
  }
}

/** An id that is no id names nothing: PostgreSQL says so with 22P02, and it must look like any other absence. */
function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refused) return error.refusal;
  return (error as { code?: string } | null)?.code === '22P02' ? new NotFound() : null;
}

function answer(refusal: Refusal, { parentType, returnType }: GraphQLResolveInfo): Observable<unknown> {
  if (parentType.name === 'Mutation') return of(refusal);
  if (refusal instanceof NotFound && !isNonNullType(returnType)) return of(null);
  const code =
    refusal instanceof NotFound ? 'NOT_FOUND' : refusal instanceof Forbidden ? 'FORBIDDEN' : 'BAD_USER_INPUT';
  const fields = refusal instanceof InvalidInput ? { fields: refusal.fields } : {};
  return throwError(() => new GraphQLError(refusal.message, { extensions: { code, ...fields, shown: true } }));
}

function asHttp(refusal: Refusal): HttpException {
  const status =
    refusal instanceof NotFound
      ? 404
      : refusal instanceof Forbidden || refusal instanceof ConfirmationNeeded
        ? 403
        : 422;
  return new HttpException({ ...refusal, type: refusal.constructor.name }, status);
}

import {
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { catchError, of, throwError } from 'rxjs';
import { NotFound, Refused } from './refusal';

/** Turns a thrown refusal into the mutation's result (or the route's answer), after its transaction has rolled back. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    const graphql = context.getType<string>() === 'graphql';
    return next.handle().pipe(
      catchError((error) => {
        if (!(error instanceof Refused)) return throwError(() => error);
        if (graphql) return of(error.refusal);
        const { refusal } = error;
        const status = refusal instanceof NotFound ? 404 : 422;
        return throwError(() => new HttpException({ ...refusal, type: refusal.constructor.name }, status));
      }),
    );
  }
}

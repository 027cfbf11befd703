import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

/** Mutations of one request run one after the other: each must read what the one before it has changed. */
@Injectable()
export class FreshLoaders implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    if (context.getType<string>() === 'graphql') {
      const graphql = GqlExecutionContext.create(context);
      if (graphql.getInfo<GraphQLResolveInfo>().operation.operation === 'mutation') {
        graphql.getContext().loaders.clear();
      }
    }
    return next.handle();
  }
}

import { type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FreshLoaders } from '@libs/loading';
import { inputValidation, RefusalInterceptor } from '@libs/refusals';
import { AppModule } from './app.module';
import { graphqlOptions } from './operations/graphql-options';
import { HttpErrors } from './operations/http-errors.filter';
import { logging } from './operations/logging';
import { DeniedWatch, SecurityModule } from './security';
import { OperationsModule } from './operations/operations.module';

/** What the API adds to the application: GraphQL, HTTP, and how errors and refusals leave the house. */
@Module({
  imports: [
    logging(),
    AppModule,
    OperationsModule,
    SecurityModule,
    GraphQLModule.forRoot<ApolloDriverConfig>(graphqlOptions()),
  ],
  providers: [
    { provide: APP_PIPE, useFactory: inputValidation },
    // Outside of the next one: it sees what that makes of a refusal.
    { provide: APP_INTERCEPTOR, useClass: DeniedWatch },
    { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor },
    { provide: APP_INTERCEPTOR, useClass: FreshLoaders },
    { provide: APP_FILTER, useClass: HttpErrors },
  ],
})
export class ApiModule {}

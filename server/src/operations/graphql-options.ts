import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Loaders } from '@libs/loading';
import { formatError } from './graphql-errors';
import { limitRules, limits } from './graphql-limits';

/**
 * GraphQL over POST only, with the rules of reliability.md A.4: no subscriptions, no resolvers option, no shared context,
 * a list of errors that get out. Root fields have guards and interceptors, field resolvers none.
 */
export const graphqlOptions = (): ApolloDriverConfig => ({
  driver: ApolloDriver,
  path: '/graphql',
  autoSchemaFile: true,
  sortSchema: true,
  graphiql: false,
  fieldResolverEnhancers: [],
  context: (req: FastifyRequest, reply: FastifyReply) => ({ req, reply, loaders: new Loaders() }),
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  persistedQueries: false,
  // Nothing here is cached by others; watching for hints would cost a call for every field of every answer.
  plugins: [ApolloServerPluginCacheControlDisabled() as object],
  // The plugin that watches over operations keeps the schema from those who are not signed in.
  introspection: true,
  hideSchemaDetailsFromClientErrors: true,
  includeStacktraceInErrorResponses: false,
  parseOptions: { maxTokens: limits.tokens },
  validationRules: limitRules,
  formatError,
  stopOnTerminationSignals: false,
});

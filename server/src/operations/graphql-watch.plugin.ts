import {
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestListener,
  HeaderMap,
} from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type Actor, beyondReachMessage, Identity, type SignedInRequest } from '@libs/auth';
import { config } from '@libs/config';
import { Budget } from './graphql-budget';
import { costOf, mostPoints } from './graphql-cost';
import { innermost, isFailure } from './graphql-errors';
import { holdsTooMuch } from './graphql-limits';
import { Metrics } from './metrics';
import { Playground } from './playground';

interface Context {
  req: FastifyRequest & SignedInRequest;
}

/**
 * Around every operation: access tokens ask only what they are for and nobody more than a minute holds, the schema stays
 * among those signed in, failures reach the log, durations the metrics.
 */
@Plugin()
export class GraphqlWatch implements ApolloServerPlugin<Context> {
  private readonly log = new Logger('GraphQL');
  private readonly budget = new Budget(config.POINTS_PER_MINUTE);

  constructor(
    private readonly identity: Identity,
    private readonly metrics: Metrics,
    private readonly playground: Playground,
  ) {}

  async requestDidStart(): Promise<GraphQLRequestListener<Context>> {
    const started = performance.now();
    return {
      didResolveOperation: async ({ document, operation, contextValue, request, schema }) => {
        if (operation?.operation === OperationTypeNode.MUTATION) changes.add(contextValue.req.raw);
        if (holdsTooMuch(request.variables)) refuse('Các biến của truy vấn có quá nhiều giá trị: gửi làm nhiều lần.');
        const points = operation ? costOf(schema, document, operation, request.variables ?? {}) : 0;
        if (points > mostPoints) refuse(tooDear);
        const actor = await this.identity.of(contextValue.req);
        if (actor) refuseTooMuch(this.budget.secondsToWait(actor.id, points));
        if (actor && !isWithinReach(actor, document, operation!)) {
          throw new GraphQLError(beyondReachMessage, {
            extensions: { code: 'FORBIDDEN', shown: true, http: { status: 403 } },
          });
        }
        if (asksForSchema(document)) await this.refuseStrangers(contextValue.req);
      },
      didEncounterErrors: async ({ errors, operation, contextValue }) => {
        for (const error of errors.filter(isFailure)) {
          const at = { requestId: contextValue.req.id, operation: labelOf(operation), path: error.path?.join('.') };
          this.log.error({ ...at, err: innermost(error) }, 'An operation failed');
        }
      },
      willSendResponse: async (request) => {
        await this.finish(request);
        this.metrics.operation(
          labelOf(request.operation),
          request.errors?.length ? 'error' : 'ok',
          performance.now() - started,
        );
      },
    };
  }

  async invalidRequestWasReceived({ error }: { error: Error }) {
    this.log.debug(error.message);
  }

  async unexpectedErrorProcessingRequest({ error }: { error: Error }) {
    this.log.error({ err: error }, 'A request failed outside of any operation');
  }

  /** The schema is for those who may use the playground. */
  private async refuseStrangers(request: SignedInRequest): Promise<void> {
    const actor = await this.identity.of(request);
    if (actor && (await this.playground.isOpenTo(actor))) return;
    const [code, status] = actor ? ['FORBIDDEN', 403] : ['UNAUTHENTICATED', 401];
    const message = actor ? 'Lược đồ của API không mở cho tài khoản này.' : 'Đăng nhập để xem lược đồ của API.';
    throw new GraphQLError(message, { extensions: { code, shown: true, http: { status } } });
  }

  /** Whoever asks may be told which name of the schema is wrong. */
  private async knowsSchema(request: SignedInRequest): Promise<boolean> {
    const actor = await this.identity.of(request).catch(() => null);
    return actor !== null && this.playground.isOpenTo(actor).catch(() => false);
  }

  /** Adds the request's id to each error; of the schema's names, those who may not know them learn nothing by guessing. */
  private async finish({ response, contextValue, document }: GraphQLRequestContext<Context>): Promise<void> {
    if (response.body?.kind !== 'single' || !response.body.singleResult.errors) return;
    const { singleResult } = response.body;
    const guessing = document && singleResult.data === undefined;
    const known = !guessing || (await this.knowsSchema(contextValue.req));
    singleResult.errors = singleResult.errors?.map((error) => ({
      ...error,
      ...(!known && error.extensions?.code === 'GRAPHQL_VALIDATION_FAILED'
        ? { message: 'Truy vấn không hợp lệ.' }
        : {}),
      extensions: { ...error.extensions, requestId: contextValue.req.id },
    }));
  }
}

const tooDear = 'Truy vấn hỏi quá nhiều một lúc: hỏi từng trang ngắn hơn (first), hoặc chia thành nhiều truy vấn.';

/** Requests that change something: they are finished even when nobody waits for the answer. */
export const changes = new WeakSet<object>();

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', shown: true, http: { status: 400 } } });
}

function refuseTooMuch(seconds: number): void {
  if (!seconds) return;
  const headers = new HeaderMap([['retry-after', String(seconds)]]);
  throw new GraphQLError(`Bạn đã hỏi quá nhiều trong một phút. Thử lại sau ${seconds} giây.`, {
    extensions: {
      ...{ code: 'TOO_MANY_REQUESTS', shown: true, retryAfterSeconds: seconds },
      http: { status: 429, headers },
    },
  });
}

/** Apollo keeps the documents it has parsed: each is looked through once. */
const asking = new WeakMap<DocumentNode, boolean>();

function asksForSchema(document: DocumentNode): boolean {
  let asks = asking.get(document);
  if (asks === undefined) {
    asks = false;
    visit(document, {
      [Kind.FIELD]: ({ name }) => void (asks ||= name.value === '__schema' || name.value === '__type'),
    });
    asking.set(document, asks);
  }
  return asks;
}

/** Whether an access token is for all that the operation asks; what is not asked by a token always is. */
function isWithinReach({ reach }: Actor, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (!reach) return true;
  const may = operation.operation === OperationTypeNode.QUERY ? reach.queries : reach.commands;
  return may === null || rootFields(document, operation).every((name) => name.startsWith('__') || may.includes(name));
}

/** Every field of the root, also of fragments in it. */
function rootFields(document: DocumentNode, { selectionSet }: { selectionSet: SelectionSetNode }): string[] {
  return selectionSet.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    if (node.kind === Kind.INLINE_FRAGMENT) return rootFields(document, node);
    const named = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === node.name.value,
    );
    return named?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(document, named) : [];
  });
}

/** The first root field: names given by the caller could be anything and would fill the metrics. */
function labelOf(operation?: OperationDefinitionNode | null): string {
  const field = operation?.selectionSet.selections.find((node) => node.kind === Kind.FIELD);
  return operation && field ? `${operation.operation} ${field.name.value}` : 'invalid';
}

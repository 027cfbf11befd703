import { setTimeout as pause } from 'node:timers/promises';
import { BullRegistrar, getQueueToken } from '@nestjs/bullmq';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Queue } from 'bullmq';
import { ClockWork, OutboxRelay } from '@libs/changes';
import { ApiModule } from '../../server/src/api.module';
import { httpAdapter, prepareHttp } from '../../server/src/operations/http-server';

/** An access token, somebody to sign in at first use, or nobody. */
export type Caller = string | { readonly username: string; readonly password: string } | null;

export interface Answer<Data> {
  status: number;
  data: Data;
  errors?: { message: string; path?: string[]; extensions: { code: string; requestId: string; fields?: object[] } }[];
}

/** The whole product on a free port of this machine, on the spec's own database. */
export class Api {
  private readonly tokens = new Map<string, Promise<string>>();
  private working = false;

  constructor(
    readonly app: NestFastifyApplication,
    /** Without a slash at its end. */
    readonly url: string,
  ) {}

  /** Sends one GraphQL request over HTTP, and gives what came back, errors included. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a spec knows what it asked for
  async gql<Data = any>(caller: Caller, document: string, variables: object = {}): Promise<Answer<Data>> {
    const token = caller === null || typeof caller === 'string' ? caller : await this.tokenOf(caller);
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query: document, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, 'status'>) };
  }

  /** Signs in over HTTP and gives the access token. */
  async signIn(username: string, password: string): Promise<string> {
    const { data, errors } = await this.gql(
      null,
      `mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { accessToken } ... on Refusal { message } } }`,
      { input: { username, password } },
    );
    const token = data?.signIn.accessToken;
    if (!token) throw new Error(`${username} cannot sign in: ${data?.signIn.message ?? JSON.stringify(errors)}`);
    return token;
  }

  /** Does the worker's work in this process until nothing is left: what has happened has had its reactions. */
  async drain(): Promise<void> {
    if (!this.working) this.app.get(BullRegistrar).register();
    this.working = true;
    const queue = this.app.get<Queue>(getQueueToken('reactions'), { strict: false });
    while ((await this.app.get(OutboxRelay).drain()) > 0 || (await isBusy(queue))) await pause(20);
  }

  /** As if the moment of everything that happens by itself had come (or of `name` alone), with all that follows from it. */
  async tick(name?: string): Promise<void> {
    const clockWork = this.app.get(ClockWork);
    await (name ? clockWork.run(name) : clockWork.runAll());
    await this.drain();
  }

  close(): Promise<void> {
    return this.app.close();
  }

  private tokenOf({ username, password }: { username: string; password: string }): Promise<string> {
    let token = this.tokens.get(username);
    if (!token) this.tokens.set(username, (token = this.signIn(username, password)));
    return token;
  }
}

async function isBusy(queue: Queue): Promise<boolean> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
  return Object.values(counts).some((count) => count > 0);
}

/** Starts the API as `main.api.ts` does, for an e2e spec; `close` it at the end. `module` stands in for the whole product. */
export async function startApi(module: Type = ApiModule): Promise<Api> {
  const app = await NestFactory.create<NestFastifyApplication>(module, httpAdapter(), {
    logger: false,
    abortOnError: false,
  });
  await prepareHttp(app);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  return new Api(app, `http://127.0.0.1:${port}`);
}

import { Client, Connection } from 'pg';
import { type Deadline, deadlineNow, type Stoppable } from './deadline';

/** What `pg` knows of its own connection and does not declare. */
interface Inside {
  readonly host: string;
  readonly port: number;
  readonly processID: number;
  readonly secretKey: number;
  readonly connection: { readonly stream: { destroy(): void } };
}

/** How long PostgreSQL may take to stop what it was asked to stop. One that stands still would take for ever. */
const STOPS_WITHIN_MS = 3_000;

type Done = (error: Error | null, result?: unknown) => void;
type Query = (...parameters: unknown[]) => Promise<unknown> | undefined;

/**
 * A connection that may be lost at any moment. One that is lost between two queries of a transaction tells it by an event, and
 * an event of this kind that nobody listens to ends the process; pools listen only while a connection is idle. Whoever has the
 * connection hears of it from the next query, which fails, and the pool makes another.
 *
 * What is asked keeps to the deadline of whoever asks.
 */
export class SteadyClient extends Client {
  constructor(...options: ConstructorParameters<typeof Client>) {
    super(...options);
    this.on('error', () => undefined);
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- it is called in a dozen ways, and answers as the original
  override query(...parameters: any[]): any {
    const [asked] = parameters as [string | { text?: string; submit?: unknown }];
    const query = super.query.bind(this) as unknown as Query;
    const deadline = deadlineNow();
    // A cursor is read by whoever opened it, as slowly as they like.
    if (!deadline || (typeof asked === 'object' && asked?.submit)) return query(...parameters);
    return this.keeping(deadline, typeof asked === 'string' ? asked : (asked?.text ?? ''), query, parameters);
  }

  private keeping(deadline: Deadline, text: string, query: Query, parameters: unknown[]) {
    const done = parameters.at(-1);
    const refusal = deadline.refusal(text);
    if (refusal) return typeof done === 'function' ? process.nextTick(done as Done, refusal) : Promise.reject(refusal);
    let patience: NodeJS.Timeout | undefined;
    const stop = () => {
      this.cancel();
      // What was asked is answered for, if only by the loss of the connection; the pool makes another.
      patience = setTimeout(() => (this as unknown as Inside).connection.stream.destroy(), STOPS_WITHIN_MS).unref();
    };
    const statement: Stoppable = { stop };
    const ended = () => {
      clearTimeout(patience);
      deadline.ended(statement);
    };
    deadline.began(statement);
    if (typeof done !== 'function') return query(...parameters)!.finally(ended);
    return query(...parameters.slice(0, -1), (...answer: Parameters<Done>) => {
      ended();
      (done as Done)(...answer);
    });
  }

  /** Asks the server, over a connection of its own, to stop what runs on this one. It needs no sign-in: only this process knows the key. */
  private cancel(): void {
    const { host, port, processID, secretKey } = this as unknown as Inside;
    const connection = new Connection({}) as never as {
      connect(port: number | string, host?: string): void;
      cancel(processId: number, secretKey: number): void;
      on(event: string, listener: () => void): void;
    };
    connection.on('error', () => undefined);
    connection.on('connect', () => connection.cancel(processID, secretKey));
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
    else connection.connect(port, host);
  }
}

import { everything, rowsAskedFor, type RowScope } from './row-scope';
import { SteadyClient } from './steady-client';

const CHOOSE = `select set_config('role', $1, $6), set_config('ttdh.headed', $2, $6), set_config('ttdh.worked', $3, $6),
  set_config('ttdh.person', $4, $6), set_config('ttdh.self', $5, $6)`;

type Sent = { name?: string; text?: string };

/**
 * A connection on which every statement, whoever sends it, runs with the rows of whoever is asking (`RowScope`). Connections
 * are shared: where the statement before was somebody else's, the rows are chosen anew first, which costs one round trip.
 */
export class ScopedClient extends SteadyClient {
  /** What the session has outside of transactions; the pool's connections begin as `ttdh_app`. */
  private base: RowScope = everything;
  /** What was chosen inside the transaction that is open, and ends with it. */
  private local: RowScope | null = null;

  /** The pool hands a new connection on from within this callback, before it takes queries: two at once would queue up. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  override connect(callback?: (...told: any[]) => void): any {
    const connect = super.connect as (callback?: (...told: unknown[]) => void) => unknown;
    return connect.call(this, callback && ((...told) => process.nextTick(callback, ...told)));
  }

  // What it takes and answers has eight forms in the types of `pg`: this one hands them on as they are.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  override query(...sent: any[]): any {
    const [first, ...others] = sent as [Sent | string, ...unknown[]];
    // Giving up needs no rows, and that a statement failed is known before PostgreSQL tells that its transaction did.
    const scope = isRollback(first) ? (this.local ?? this.base) : this.choose();
    return (super.query as (...args: unknown[]) => unknown).call(this, named(first, scope), ...others);
  }

  /** Sees to it that what is sent next runs with the right rows. */
  private choose(): RowScope {
    const status = this.getTransactionStatus();
    const inTransaction = status === 'T' || status === 'E';
    if (!inTransaction) this.local = null;
    const now = this.local ?? this.base;
    const asked = rowsAskedFor();
    // Where nobody asks any more (a stream's last rows), a transaction goes on as it began; a failed one is only rolled back.
    if (inTransaction && (status === 'E' || !asked)) return now;
    const scope = asked?.scope ?? everything;
    if (!isSame(scope, now)) {
      if (inTransaction) this.local = scope;
      else this.base = scope;
      this.send(scope, inTransaction);
    }
    return scope;
  }

  private send({ role, headed, worked, person, self }: RowScope, local: boolean): void {
    const values = [role, headed, worked, person, self, local];
    const done = (error: Error | null) => {
      // What waits behind it must never run with somebody else's rows.
      if (error) (this as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    };
    (super.query as (...args: unknown[]) => unknown).call(
      this,
      { name: 'row-scope', text: CHOOSE, values },
      undefined,
      done,
    );
  }
}

const isRollback = (sent: Sent | string): boolean =>
  /^\s*rollback\s*$/i.test(typeof sent === 'string' ? sent : (sent?.text ?? ''));

const isSame = (a: RowScope, b: RowScope): boolean =>
  a === b ||
  (a.role === b.role && a.headed === b.headed && a.worked === b.worked && a.person === b.person && a.self === b.self);

/** A prepared statement's plan holds the policies of a role: with a name for each role no plan is made twice. */
function named(sent: Sent | string, { role }: RowScope): Sent | string {
  if (typeof sent === 'string' || !sent?.name || role === everything.role) return sent;
  return { ...sent, name: `${sent.name}${role}` };
}

import { AsyncLocalStorage } from 'node:async_hooks';

/** PostgreSQL's code for a statement that was stopped; whoever reads errors takes ours for the same. */
const STOPPED = '57014';

/** Something that is being asked of the database, and can be stopped. */
export interface Stoppable {
  stop(): void;
}

/**
 * Until when the statements of one request may run. When it is over, what runs is cancelled in the database and nothing more
 * begins, except giving up a transaction (and what prepares a connection for that): a slow question costs what the limit says, however many statements it is made of.
 */
export class Deadline {
  private readonly running = new Set<Stoppable>();
  private readonly timer: NodeJS.Timeout;
  private over = false;

  /** @param milliseconds from now on */
  constructor(milliseconds: number) {
    this.timer = setTimeout(() => this.end(), milliseconds).unref();
  }

  /** It is over now: its time is up, or nobody waits for the answer. */
  end(): void {
    this.over = true;
    clearTimeout(this.timer);
    for (const each of this.running) each.stop();
  }

  /** The answer is there: nothing is stopped any more. */
  met(): void {
    clearTimeout(this.timer);
  }

  /** Why a statement may not begin; null if it may. */
  refusal(text: string): Error | null {
    if (!this.over || /^\s*(rollback|select set_config)/i.test(text)) return null;
    return Object.assign(new Error('The time of this request is over'), { code: STOPPED });
  }

  began(statement: Stoppable): void {
    this.running.add(statement);
  }

  ended(statement: Stoppable): void {
    this.running.delete(statement);
  }
}

const deadlines = new AsyncLocalStorage<Deadline>();

/** Everything that `work` asks of the database, however deep inside, keeps to the deadline. */
export const within = <T>(deadline: Deadline, work: () => T): T => deadlines.run(deadline, work);

/** The deadline of what is being done at this moment, if it has one. */
export const deadlineNow = (): Deadline | undefined => deadlines.getStore();

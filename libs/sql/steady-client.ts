import { Client } from 'pg';

/**
 * A connection that may be lost at any moment. One that is lost between two queries of a transaction tells it by an event, and
 * an event of this kind that nobody listens to ends the process; pools listen only while a connection is idle. Whoever has the
 * connection hears of it from the next query, which fails, and the pool makes another.
 */
export class SteadyClient extends Client {
  constructor(...options: ConstructorParameters<typeof Client>) {
    super(...options);
    this.on('error', () => undefined);
  }
}

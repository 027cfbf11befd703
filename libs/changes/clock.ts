/**
 * The clock of the units of work: the database's, unless this process was told to play another moment.
 * Only the loader of the demo's history and tests do that; the API and the worker never set it.
 */
export const clock = {
  plays: null as Date | null,
  /** The moment for what is read outside of any unit of work: the one played, else the process's own. */
  now: (): Date => clock.plays ?? new Date(),
};

/**
 * The clock of the units of work: the database's, unless this process was told to play another moment.
 * Only the loader of the demo's history and tests do that; the API and the worker never set it.
 */
export const clock: { plays: Date | null } = { plays: null };

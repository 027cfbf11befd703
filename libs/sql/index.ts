export { Deadline, within } from './deadline';
export { jsonOf, type Shape } from './json';
export { type Hearing, Listener } from './listener';
export { type Bind, Parameters } from './parameters';
export { Reads, type Snapshot } from './reads';
export {
  askedWith,
  beyondOwnRows,
  everything,
  inRequest,
  outsideOfRequests,
  type RowScope,
  rowsKnown,
  withRows,
} from './row-scope';
export { ScopedClient } from './scoped-client';
export { SqlModule } from './sql.module';
export { SteadyClient } from './steady-client';

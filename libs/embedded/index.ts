export { EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres';
export { keepRunning } from './keep-running';
export { PostgresProblem } from './problem';
export { identityOf, isAlive, pause, waitForEnd } from './processes';
export { runningUrl } from './running-url';

export { EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres';
export { handOver } from './account';
export { keepRunning } from './keep-running';
export { type Layout, layoutIn } from './layout';
export { PostgresProblem } from './problem';
export { identityOf, isAlive, pause, waitForEnd } from './processes';
export { runningAdminUrl, runningUrl } from './running-url';

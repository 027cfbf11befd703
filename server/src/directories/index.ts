export { DirectoriesModule } from './directories.module';
export { Directory, type Told } from './directory';
export type { AccountLinked } from './directory.events';
export { OpenIdProvider, OpenIdRefused } from './openid-provider';

export { DirectoriesModule } from './directories.module';
export { Directory, type Told } from './directory';
export { OpenIdProvider, OpenIdRefused } from './openid-provider';

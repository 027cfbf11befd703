export * from './actor';
export { CurrentActor, requestOf, type SignedInRequest } from './current-actor';
export { Identity } from './identity';
export { IS_PUBLIC, Public } from './public';
export { SignedInGuard } from './signed-in.guard';

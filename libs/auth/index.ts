export * from './actor';
export { CurrentActor, requestOf, type SignedInRequest } from './current-actor';
export { Identity } from './identity';
export { refuseForeignPages } from './own-pages';
export { IS_PUBLIC, Public } from './public';
export { SignedInGuard } from './signed-in.guard';
export { rowScopeOf } from './row-scope-of';

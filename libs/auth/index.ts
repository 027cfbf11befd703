export * from './actor';
export { CONFIRMED_MINUTES, requireConfirmed } from './confirmed';
export { CurrentActor, requestOf, type SignedInRequest } from './current-actor';
export { Identity, type NobodyReason } from './identity';
export { refuseForeignPages } from './own-pages';
export { Public } from './public';
export { SignedInGuard } from './signed-in.guard';
export { WhileLimited } from './while-limited';
export { rowScopeOf } from './row-scope-of';

export * from './actor';
export { CurrentActor, requestOf, type SignedInRequest } from './current-actor';
export { IS_PUBLIC, Public } from './public';

export { Asked, CurrentAsked } from './asked';
export { CurrentLoaders, Loaders } from './loaders';

export { Asked, CurrentAsked } from './asked';
export { FreshLoaders } from './fresh-loaders';
export { CurrentLoaders, Loaders } from './loaders';

export { CurrentLoaders, Loaders } from './loaders';

export { freshDatabase } from './postgres';
export { compoundOf, contentTypes, samples, zipOf } from './sample-files';

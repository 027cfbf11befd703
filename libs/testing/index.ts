export { freshDatabase } from './postgres';

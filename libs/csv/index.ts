export { byteOrderMark, csvLine } from './csv';

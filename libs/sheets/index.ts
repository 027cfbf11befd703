export { readSheet, type SheetRow, UnreadableSheet } from './read-sheet';

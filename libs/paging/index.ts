export { connectionOf, type Page, PageArgs, PageInfo, pageOf, readCursor } from './page';

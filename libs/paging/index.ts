export { type Keyset, keysetOf, type SortKey } from './keyset';
export { connectionOf, type Page, pageArgs, PageArgs, PageInfo, pageOf, readCursor } from './page';

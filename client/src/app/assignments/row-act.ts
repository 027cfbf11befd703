/** Something a row's menu offers to do with its assignment. */
export type { MenuAct as RowAct } from '../ui/point-menu/point-menu';

import type { Routes } from '@angular/router';
import { CountedPage } from './counted-page/counted-page';
import { StatisticsPage } from './statistics-page/statistics-page';

export default [
  { path: '', component: StatisticsPage },
  { path: 'danh-sach', title: 'statistics.list', component: CountedPage },
] satisfies Routes;

import type { Routes } from '@angular/router';
import { PeriodCountedPage } from './period-counted-page/period-counted-page';
import { PeriodPage } from './period-page/period-page';
import { PeriodsPage } from './periods-page/periods-page';

export default [
  { path: '', component: PeriodsPage },
  { path: ':id', component: PeriodPage },
  { path: ':id/danh-sach', title: 'statistics.list', component: PeriodCountedPage },
] satisfies Routes;

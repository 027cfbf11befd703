import type { Routes } from '@angular/router';

/** The archive and the schedules: two tabs of the frame of reports. */
export default [
  {
    path: 'kho',
    title: 'schedules.archive.title',
    loadComponent: () => import('./runs-page/runs-page').then((file) => file.RunsPage),
  },
  {
    path: 'lich',
    title: 'schedules.title',
    loadComponent: () => import('./schedules-page/schedules-page').then((file) => file.SchedulesPage),
  },
] satisfies Routes;

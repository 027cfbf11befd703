import type { Routes } from '@angular/router';

export default [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./handover-page/handover-page').then((file) => file.HandoverPage),
  },
  {
    path: ':id',
    title: 'staffing.handover.title',
    loadComponent: () => import('./hand-over-page/hand-over-page').then((file) => file.HandOverPage),
  },
] satisfies Routes;

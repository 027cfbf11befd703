import type { Routes } from '@angular/router';

export default [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./handovers-page/handovers-page').then((file) => file.HandoversPage),
  },
  {
    path: ':id',
    title: 'staffing.handover.title',
    loadComponent: () => import('./handover-page/handover-page').then((file) => file.HandoverPage),
  },
] satisfies Routes;
